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
    bound = _Bound(function)
    left = [
        (name, statement, block)
        for block in [block for node in ast.walk(function) for block in _blocks(node)]
        for statement in block
        if (name := _name_of_read(statement, lines)) and not any(map(bound.may_not_be, _read_in(statement)))
    ]
    dropped: set[int] = set()
    while dead := [one for one in left if reads[one[0]] == 0 and len(one[2]) > 1]:
        for one in dead:
            _, statement, block = one
            if len(block) > 1:
                block.remove(statement)
                reads.subtract(_reads(statement))
                dropped.add(statement.lineno - 2)
            left.remove(one)
    return [line for number, line in enumerate(lines) if number not in dropped]


def _name_of_read(statement: ast.stmt, lines: list[str]) -> str:
    """The name that a line of its own binds to what is only read; "" for any other statement."""
    read = _READ.match(lines[statement.lineno - 2]) if isinstance(statement, ast.Assign) else None
    return read[1] if read else ""


def _read_in(statement: ast.stmt) -> list[tuple[str, int]]:
    nodes = [node for node in ast.walk(statement) if isinstance(node, ast.Name)]
    return [(node.id, node.lineno) for node in nodes if isinstance(node.ctx, ast.Load)]


class _Bound:
    """Where the names of a function are bound for certain: reading one that may not be is an error, and does something."""

    def __init__(self, function: ast.FunctionDef) -> None:
        names = [node for node in ast.walk(function) if isinstance(node, ast.Name)]
        self._local = {node.id for node in names if isinstance(node.ctx, ast.Store)}
        self._deleted: dict[str, int] = {}
        self._first: dict[str, int] = {}
        for node in names:
            if isinstance(node.ctx, ast.Del):
                self._deleted[node.id] = min(node.lineno, self._deleted.get(node.id, node.lineno))
        for statement in function.body:
            if not _blocks(statement):
                for bound in ast.walk(statement):
                    if isinstance(bound, ast.Name) and isinstance(bound.ctx, ast.Store):
                        self._first.setdefault(bound.id, bound.lineno)

    def may_not_be(self, read: tuple[str, int]) -> bool:
        name, line = read
        if name not in self._local:
            return False
        return self._first.get(name, line) >= line or self._deleted.get(name, line) < line


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
    known = [name for name in order if _ENTRY.match(name)]
    if items == known and not any(_ENTRY.match(name) for name in seen - wanted):
        return rest
    at = next((at for at in reversed(range(len(rest))) if rest[at].lstrip().startswith("return")), len(rest))
    place = rest[at] if at < len(rest) else lines[0]
    indent = place[: len(place) - len(place.lstrip())]
    written = ", ".join(ordered(items, known))
    return [*rest[:at], f"{indent}assert args == [{written}]", *rest[at:]]
