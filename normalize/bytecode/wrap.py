"""Long calls and containers get one line per operand, so that one changed operand is one changed line."""

WIDTH = 100
OPENING, CLOSING, QUOTES = "([{", ")]}", "'\""


def wrap(line: str) -> list[str]:
    """`line`, broken at the commas of its longest bracket if it is too long; what cannot be broken stays."""
    if len(line) <= WIDTH:
        return [line]
    groups = _groups(line)
    if not groups:
        return [line]
    start, end, commas = max(groups, key=lambda group: group[1] - group[0])
    indent = line[: len(line) - len(line.lstrip())] + "    "
    cuts = [start, *commas, end]
    items = [line[a + 1 : b].strip() for a, b in zip(cuts, cuts[1:], strict=False)]
    if items and not items[-1]:
        items.pop()
    if not items:
        return [line]
    inner = [wrapped for item in items for wrapped in wrap(f"{indent}{item},")]
    return [line[: start + 1], *inner, indent[4:] + line[end:]]


def _groups(line: str) -> list[tuple[int, int, list[int]]]:
    """The outermost brackets: where each opens and closes, and its commas; none if they do not pair up."""
    groups: list[tuple[int, int, list[int]]] = []
    opened: list[int] = []
    commas: list[int] = []
    quote, place = "", 0
    while place < len(line):
        mark = line[place]
        if quote:
            place += mark == "\\"
            quote = "" if mark == quote else quote
        elif mark in QUOTES:
            quote = mark
        elif mark in OPENING:
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
    return groups if not opened and not quote else []
