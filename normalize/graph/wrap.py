"""Long lines -> one operand per line, so that one changed operand is one changed line.

Where a line is broken depends on its length without the counters of names: a consistent renaming of generated
names never moves a line break.
"""

from __future__ import annotations

import re

from .join import called
from .tokens import STRING

WIDTH = 100

_COUNTER = re.compile(r"(?<=[A-Za-z_])(?:_?\d+)+\b")
_PIECE = re.compile(STRING + r"|[()\[\]{},]|[^()\[\]{},'\"]+|['\"]")
_OPEN = {"(": ")", "[": "]", "{": "}"}


def wrap(line: str, indent: int = 0) -> str:
    """The line, broken at its widest brackets where it is too long, each element on a line of its own."""
    if len(line) + indent <= WIDTH or _width(line) + indent <= WIDTH:
        return " " * indent + line
    return "\n".join(_broken(line, indent))


def _width(line: str) -> int:
    return len(_COUNTER.sub("", line))


def _broken(line: str, indent: int) -> list[str]:
    if _width(line) + indent <= WIDTH:
        return [" " * indent + line]
    group = _widest(line)
    if group is None:
        return [" " * indent + line]
    start, end, items = group[0], group[1], _with_ranges(group[2])
    lines = [" " * indent + line[: start + 1]]
    grouping = len(items) == 1 and line[start] == "(" and not called(line[:start]) and line[end - 1] != ","
    for item in items:
        lines += _broken(item if grouping else item + ",", indent + 4)
    return [*lines, " " * indent + line[end:]]


def _with_ranges(items: list[str]) -> list[str]:
    """The elements of a list, `first, ..., last` as one of them."""
    while "..." in items[1:-1]:
        at = items.index("...", 1)
        items = [*items[: at - 1], ", ".join(items[at - 1 : at + 2]), *items[at + 2 :]]
    return items


def _widest(line: str) -> tuple[int, int, list[str]] | None:
    """The widest outermost bracket pair of the line: where it opens, where it closes, its elements."""
    best: tuple[int, int, list[str]] | None = None
    level = start = item = position = 0
    items: list[str] = []
    for found in _PIECE.finditer(line):
        piece, position = found.group(), found.start()
        if piece in _OPEN:
            level += 1
            if level == 1:
                start, item, items = position, position + 1, []
        elif piece in ")]}":
            level -= 1
            if level == 0:
                items.append(line[item:position].strip())
                items = [one for one in items if one]
                if items and (best is None or position - start > best[1] - best[0]):
                    best = start, position, items
        elif piece == "," and level == 1:
            items.append(line[item:position].strip())
            item = position + 1
    return best
