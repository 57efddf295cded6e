"""Long calls and containers get one line per operand, so that one changed operand is one changed line.

Where a line is broken depends on its length with every generated name counted as `NAMED` characters: the comparison
renames those, so neither their numbers nor their stems may move a break.
"""

import re
from functools import cache

from ..names.generated import family_of

WIDTH, NAMED = 100, 12
NAME = re.compile(r"(?<!\w)[A-Za-z_]\w*")
OPENING, CLOSING, QUOTES = "([{", ")]}", "'\""


def wrap(line: str) -> list[str]:
    """`line`, broken at the commas of its longest bracket if it is too long; what cannot be broken stays."""
    if _width(line) <= WIDTH:
        return [line]
    groups = _groups(line)
    if not groups:
        return [line]
    start, end, commas = max(groups, key=lambda group: _width(line[group[0] : group[1]]))
    indent = line[: len(line) - len(line.lstrip())] + "    "
    cuts = [start, *commas, end]
    items = [line[a + 1 : b].strip() for a, b in zip(cuts, cuts[1:], strict=False)]
    if items and not items[-1]:
        items.pop()
    if not items:
        return [line]
    inner = [wrapped for item in items for wrapped in wrap(f"{indent}{item},")]
    return [line[: start + 1], *inner, indent[4:] + line[end:]]


def _width(line: str) -> int:
    return len(line) + sum(NAMED - len(name) for name in NAME.findall(line) if _is_generated(name))


@cache
def _is_generated(name: str) -> bool:
    return family_of(name, "bytecode") is not None


def _groups(line: str) -> list[tuple[int, int, list[int]]]:
    """The outermost brackets: where each opens and closes, and its commas; none if they do not pair up."""
    groups: list[tuple[int, int, list[int]]] = []
    opened: list[int] = []
    commas: list[int] = []
    place = 0
    while place < len(line):
        mark = line[place]
        if mark in QUOTES:
            place = string_end(line, place)
            continue
        if mark in OPENING:
            opened.append(place)
        elif mark in CLOSING:
            if not opened or OPENING[CLOSING.index(mark)] != line[opened[-1]]:
                return []
            start = opened.pop()
            if not opened:
                groups.append((start, place, commas))
                commas = []
        elif mark == "," and len(opened) == 1:
            commas.append(place)
        place += 1
    return groups if not opened else []


def string_end(line: str, start: int) -> int:
    """The place behind the string whose quote stands at `start`; in one with the prefix f or t, expressions hold strings too."""
    quote, formatted = line[start], re.search(r"(?<!\w)[ft]$", line[:start]) is not None
    place = start + 1
    while place < len(line) and line[place] != quote:
        if line[place] == "\\":
            place += 2
        elif formatted and line[place] == "{":
            place = place + 2 if line[place + 1 : place + 2] == "{" else _field_end(line, place)
        else:
            place += 1
    return min(place + 1, len(line))


def _field_end(line: str, start: int) -> int:
    """The place behind the replacement field whose brace stands at `start`."""
    depth, place = 0, start
    while place < len(line):
        if line[place] in QUOTES:
            place = string_end(line, place)
            continue
        depth += (line[place] in OPENING) - (line[place] in CLOSING)
        place += 1
        if depth == 0:
            break
    return place
