"""The functions of a wrapper: applies a step to the body of each, and leaves the rest of the text alone."""

from __future__ import annotations

import re
from collections.abc import Callable

_FUNCTION = re.compile(r"^def [^\n]*:\n(?P<body>(?:(?:[ \t][^\n]*)?\n)+)", re.MULTILINE)


def in_functions(text: str, step: Callable[[list[str]], list[str]]) -> str:
    """The text with `step` applied to the lines of each function's body."""

    def replace(found: re.Match[str]) -> str:
        body = found["body"]
        lines = body.rstrip("\n").split("\n")
        blank = "\n" * (len(body) - len(body.rstrip("\n")))
        head = text[found.start() : found.start("body")]
        return head + "\n".join(step(lines)) + blank

    return _FUNCTION.sub(replace, text if text.endswith("\n") else text + "\n")


def is_code(line: str) -> bool:
    """Whether the line is neither blank nor a comment."""
    bare = line.lstrip()
    return bool(bare) and bare[0] != "#"
