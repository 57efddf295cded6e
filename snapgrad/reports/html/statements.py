"""The text of `graph.py` -> its graphs: statements, in groups by autograd node. Text is read, never executed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from snapgrad.normalize.graph.join import join_lines
from snapgrad.normalize.graph.tokens import depth, names

_SECTION = re.compile(r"# ==== (.*)")
_FUNCTION = re.compile(r"\s*def (\w+)\(")
_TARGETS = re.compile(r"((?:[A-Za-z_]\w*, ?)*[A-Za-z_]\w*),?(?:: [^=]*)? = ")
_CALL = re.compile(r"([A-Za-z_][\w.]*)\(([^,()\[\]]*)")
_OPTIONS = re.compile(r"options_\d+$")
_LONGEST = 200


@dataclass(frozen=True)
class Statement:
    """One node of a graph: the statement on one line, what it binds, what it reads.

    operation: what it calls. key: what stays when most of its arguments change, so that it is found again.
    """

    text: str
    targets: tuple[str, ...]
    reads: frozenset[str]
    operation: str
    key: str


@dataclass
class Group:
    """The statements below one comment, `# SumBackward0`: what one autograd node became."""

    title: str
    statements: list[Statement] = field(default_factory=list)


@dataclass
class Graph:
    """One function of the text."""

    title: str
    groups: list[Group]


def graphs(text: str) -> list[Graph]:
    """Every function of a canonical graph document, in order. A text that is none gives one graph of its lines."""
    found: list[Graph] = []
    section = ""
    for piece in _pieces(text.splitlines()):
        if head := _SECTION.match(piece):
            section = head[1]
        elif function := _FUNCTION.match(piece):
            found.append(Graph(f"{section}, {function[1]}" if section else function[1], []))
        elif not piece.startswith("# fmt:"):
            if not found:
                found.append(Graph(section or "graph", []))
            _add(found[-1].groups, piece.strip())
    return [graph for graph in found if graph.groups]


def _add(groups: list[Group], piece: str) -> None:
    if piece.startswith("#"):
        groups.append(Group(piece.lstrip("# ")))
        return
    if not groups:
        groups.append(Group("without autograd node"))
    groups[-1].statements.append(statement(piece))


def _pieces(lines: list[str]) -> Iterator[str]:
    """The comments, the heads of functions and the statements; those of several lines joined."""
    pending: list[str] = []
    open_brackets = 0
    for line in lines:
        stripped = line.strip()
        if not stripped or stripped.startswith("#") or len(pending) > _LONGEST:
            yield from _joined(pending)
            pending, open_brackets = [], 0
        if stripped.startswith("#"):
            yield line if line.startswith("#") else stripped
        elif stripped:
            pending.append(stripped)
            open_brackets += depth(stripped)
            if open_brackets <= 0:
                yield from _joined(pending)
                pending, open_brackets = [], 0
    yield from _joined(pending)


def _joined(pending: list[str]) -> Iterator[str]:
    if pending:
        yield pending[0] if len(pending) == 1 else " ".join(join_lines(pending).split("\n"))


@lru_cache(maxsize=1 << 16)
def statement(text: str) -> Statement:
    """One line of a graph. Constants that stand for options are read everywhere and say nothing: they are no source."""
    found = _TARGETS.match(text)
    targets = tuple(re.split(r", ?", found[1])) if found else ()
    rest = text[found.end() :] if found else text
    reads = frozenset(name for name in names(rest) if not _OPTIONS.match(name))
    call = _CALL.match(rest)
    operation = call[1] if call else rest.split(" ")[0]
    key = f"{','.join(targets)} = {operation}" if targets else f"{operation}({call[2] if call else ''}"
    return Statement(text, targets, reads, operation, key)
