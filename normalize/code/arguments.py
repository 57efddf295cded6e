"""The arguments of a wrapper's function: introduced where they are first used, their order kept as a list."""

from __future__ import annotations

import re

from ..graph.collected import UNUSED, ordered
from .functions import in_functions, is_code
from .names import NAME

_UNPACK = re.compile(r"\s*(\w+(?:, \w+)*),? = args$")
_CLEAR = re.compile(r"\s*args\.clear\(\)$")
_READ = re.compile(r"\s*(\w+) = \w+(?:\[\d+\]|\.(?:size|stride)\(\))?$")


def without_dead_reads(text: str) -> str:
    """Drops symbols that nothing reads: `s57 = arg13_1`, `s95 = s70`, `arg1_1_size = arg1_1.size()`."""
    return in_functions(text, _without_dead_reads)


def collected(text: str) -> str:
    """`arg0_1, arg1_1 = args` -> an assertion before `return`, where the order of first use is another one."""
    return in_functions(text, _collected)


def _without_dead_reads(lines: list[str]) -> list[str]:
    kept: list[str] = []
    used: set[str] = set()
    for line in reversed(lines):
        if is_code(line):
            read = _READ.match(line)
            if read and read[1] not in used:
                continue
            used.update(NAME.findall(line[read.end(1) :] if read else line))
        kept.append(line)
    return kept[::-1]


def _collected(lines: list[str]) -> list[str]:
    unpack = _UNPACK.match(lines[0])
    if unpack is None or len(lines) < 2 or not _CLEAR.match(lines[1]):
        return lines
    names, rest = unpack[1].split(", "), lines[2:]
    wanted = set(names)
    order: dict[str, None] = {}
    for line in rest:
        if is_code(line):
            order.update(dict.fromkeys([name for name in NAME.findall(line) if name in wanted]))
    items = [name if name in order else UNUSED for name in names]
    if items == list(order):
        return rest
    at = next((at for at in reversed(range(len(rest))) if rest[at].lstrip().startswith("return")), len(rest))
    indent = lines[0][: len(lines[0]) - len(lines[0].lstrip())]
    written = ", ".join(ordered(items, list(order)))
    return [*rest[:at], f"{indent}assert args == [{written}]", *rest[at:]]
