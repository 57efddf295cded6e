"""The arguments of a wrapper's function: introduced where they are first used, their order kept as a list."""

from __future__ import annotations

import ast
import re
from collections import Counter

from ..graph.collected import UNUSED, ordered
from .functions import analysed, in_functions, spelled, using
from .names import NAME

_UNPACK = re.compile(r"\s*(\w+(?:, \w+)*),? = args$")
_CLEAR = re.compile(r"\s*args\.clear\(\)$")
_READ = re.compile(r"\s*(\w+) = \w+(?:\[\d+\]|\.(?:size|stride)\(\))?$")
_ENTRY = re.compile(r"(?:arg|primals|tangents|saved)_\d+$")


def without_dead_reads(text: str) -> str:
    """Drops symbols that nothing reads: `s57 = arg13_1`, `s95 = s70`, `arg1_1_size = arg1_1.size()`."""
    return in_functions(text, _without_dead_reads)


def collected(text: str) -> str:
    """`arg0_1, arg1_1 = args` -> an assertion before `return`, where the order of first use is another one."""
    return in_functions(text, _collected)


def _without_dead_reads(lines: list[str]) -> list[str]:
    """Of a name that is read nowhere in its function, whatever the order in which its lines run."""
    if not any(map(_READ.match, lines)):
        return lines
    function = analysed(lines)
    if function is None:
        return lines
    reads = Counter(_reads(function))
    dropped: set[int] = set()
    blocks = [block for node in ast.walk(function) for block in _blocks(node)]
    while found := _first_dead(blocks, lines, reads):
        block, statement = found
        block.remove(statement)
        reads.subtract(_reads(statement))
        dropped.add(statement.lineno - 2)
    return [line for number, line in enumerate(lines) if number not in dropped]


def _first_dead(
    blocks: list[list[ast.stmt]], lines: list[str], reads: Counter[str]
) -> tuple[list[ast.stmt], ast.stmt] | None:
    for block in blocks:
        if len(block) < 2:
            continue
        for statement in reversed(block):
            if isinstance(statement, ast.Assign):
                read = _READ.match(lines[statement.lineno - 2])
                if read and reads[read[1]] == 0:
                    return block, statement
    return None


def _blocks(node: ast.AST) -> list[list[ast.stmt]]:
    found = [getattr(node, name, None) for name in ("body", "orelse", "finalbody")]
    return [block for block in found if isinstance(block, list) and block and isinstance(block[0], ast.stmt)]


def _reads(tree: ast.AST) -> list[str]:
    """Each name that is read or deleted; `x += 1` reads `x`."""
    names = [node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Store)]
    changed = [node.target for node in ast.walk(tree) if isinstance(node, ast.AugAssign)]
    return names + [target.id for target in changed if isinstance(target, ast.Name)]


def _collected(lines: list[str]) -> list[str]:
    unpack = _UNPACK.match(lines[0])
    if unpack is None or len(lines) < 2 or not _CLEAR.match(lines[1]):
        return lines
    function = analysed(lines)
    names, rest = unpack[1].split(", "), lines[2:]
    if function is None or len(set(names)) < len(names) or not spelled(function).isdisjoint(names) or not rest:
        return lines
    wanted = set(names)
    order: dict[str, None] = {}
    seen: set[str] = set()
    for line in using(rest):
        read = NAME.findall(line)
        seen.update(read)
        order.update(dict.fromkeys([name for name in read if name in wanted]))
    items = [name if name in order else UNUSED for name in names]
    if items == list(order) and not any(_ENTRY.match(name) for name in seen - wanted):
        return rest
    at = next((at for at in reversed(range(len(rest))) if rest[at].lstrip().startswith("return")), len(rest))
    place = rest[at] if at < len(rest) else lines[0]
    indent = place[: len(place) - len(place.lstrip())]
    written = ", ".join(ordered(items, list(order)))
    return [*rest[:at], f"{indent}assert args == [{written}]", *rest[at:]]
