"""Reads C++ for the slow reference comparison, token by token, with nothing of the fast reader."""

from __future__ import annotations

import re
from collections.abc import Callable

Meaning = tuple[int, str]
WORD = r"[A-Za-z_]\w*"


def cpp_tokens(text: str, generated: Callable[[str], bool]) -> list[tuple[str, Meaning | None]]:
    """C++ as Inductor writes it: `type name` declares, braces are scopes, parameters belong to the next brace."""
    pieces = re.findall(r'//[^\n]*|#[^\n]*|"[^"\n]*"|\'[^\'\n]*\'| > |\s+|[A-Za-z_]\w*|\d[\w.]*|.', text)
    pinned = {word for piece in pieces if piece[0] in "\"'#" for word in re.findall(WORD, piece)}
    words = [(index, piece) for index, piece in enumerate(pieces) if not piece.isspace()]
    found: list[tuple[str, Meaning | None]] = []
    scopes: list[tuple[int, set[str]]] = [(0, set())]
    count, parens = 0, [False]
    waiting: set[str] = set()
    place = {index: order for order, (index, _) in enumerate(words)}
    for index, piece in enumerate(pieces):
        meaning = None
        order = place.get(index, 0)
        before = [word for _, word in words[max(0, order - 3) : order]]
        after = words[order + 1][1] if order + 1 < len(words) else ""
        if piece == "{":
            count += 1
            scopes.append((count, waiting))
            waiting = set()
        elif piece == "}":
            scopes.pop()
        elif piece == "(":
            parens.append(before[-1:] == ["for"])
        elif piece == ")":
            parens.pop()
            waiting = waiting if after == "{" else set()
        elif (
            re.fullmatch(WORD, piece)
            and before[-1:] != ["."]
            and before[-2:] not in ([":", ":"], ["-", ">"])
            and piece not in pinned
        ):
            if declares(before, after) and generated(piece):
                (scopes[-1][1] if parens[-1] or len(parens) == 1 else waiting).add(piece)
            if piece in waiting:
                meaning = (count + 1, piece)
            else:
                meaning = next(((number, piece) for number, names in reversed(scopes) if piece in names), None)
        found.append((piece, meaning))
    return found


TYPE = r"auto|float|double|int|bool|long|unsigned|half|bfloat16|\w+_t|[A-Z]\w+|>"


def declares(before: list[str], after: str) -> bool:
    """Whether a name between these tokens is declared: a type stands before it."""
    while before and before[-1] in ("*", "&"):
        before = before[:-1]
    return bool(before and re.fullmatch(TYPE, before[-1])) and after in ("=", ";", ",", ")", "[", "{", ":")
