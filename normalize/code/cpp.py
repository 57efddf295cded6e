"""C++ kernels: temporaries numbered without gaps, the path of the prefix header dropped."""

from __future__ import annotations

import re

_TOKEN = re.compile(r"[{}]|\btmp\d+(?=\b|_)")
_INCLUDE = re.compile(r"^[ \t]*#include [<\"][^>\"\n]*(?:cpp_prefix|/c\w{50})\.h[>\"]\n", re.MULTILINE)


def without_prefix_header(text: str) -> str:
    """Drops the include of the header that every kernel includes; its path is the cache's or torch's."""
    return _INCLUDE.sub("", text)


def numbered(text: str) -> str:
    """`tmpN` numbered in the order in which a block declares them; an inner block counts on from the outer."""
    scopes: list[dict[str, str]] = [{}]
    counts = [0]

    def replace(found: re.Match[str]) -> str:
        token = found.group()
        if token == "{":
            scopes.append(dict(scopes[-1]))
            counts.append(counts[-1])
        elif token == "}":
            if len(scopes) > 1:
                scopes.pop()
                counts.pop()
        else:
            known = scopes[-1].get(token)
            if known is None:
                known = scopes[-1][token] = f"tmp{counts[-1]}"
                counts[-1] += 1
            return known
        return token

    return _TOKEN.sub(replace, text)
