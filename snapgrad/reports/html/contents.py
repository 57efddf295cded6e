"""The texts and the graphs of a report as JSON, each once, and never more than a file can hold.

The browser lays a diff or a picture out when its reader opens it. The JSON:

- `lines`: every distinct line.
- `diffs`: `language`; `rows`: the number of a line that is in both texts, or two numbers side by side (-1: none), or
  minus the number of equal lines that are left out; `cut`: how many more lines there are.
- `graphs`: a list of graphs per document, each `title` and `groups`: title and nodes. A node: status, line before, line
  after (-1: none), then its sources in both graphs, before only, after only.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from snapgrad.goldens.compare import Change
from snapgrad.reports.html.lines import Lines
from snapgrad.reports.html.rows import Hidden, Row, aligned, within
from snapgrad.reports.html.union import ADDED, REMOVED, SAME, Node, Union, counted, unions
from snapgrad.reports.printable import printable

MOST_ROWS = 300_000
LONGEST_DIFF = 3_000
CONTEXT = 10
MOST_NODES = 300_000
LARGEST_GRAPH = 5_000
GRAPH = "graph.py"
LANGUAGES = {".py": "python", ".cpp": "cpp", ".json": "json"}


@dataclass(frozen=True)
class Shown:
    """Where the diff and the picture of one change stand in the JSON; None for what is not in it.

    left_out: the lines that are cut off the diff's end. nodes: how many nodes of each status the graphs have.
    """

    diff: int | None
    left_out: int
    graph: int | None
    nodes: dict[str, int]


class Contents:
    """The JSON of a report, filled with all its changes at once. What comes first is left out last."""

    def __init__(self, changes: Iterable[Change]) -> None:
        self._lines = Lines()
        self._diffs: list[dict[str, Any]] = []
        self._graphs: list[list[dict[str, Any]]] = []
        self._nodes = 0
        distinct = {_key(change): change for change in changes}
        rows = {key: aligned(change.golden, change.received) for key, change in distinct.items()}
        short = sum(len(found) for found in rows.values()) > MOST_ROWS
        kept = {
            key: within(found, CONTEXT) if short or len(found) > LONGEST_DIFF else found for key, found in rows.items()
        }
        most = min(fair([len(found) for found in kept.values()], MOST_ROWS), LONGEST_DIFF)
        self._shown = {key: self._show(change, kept[key], most) for key, change in distinct.items()}

    def shown(self, change: Change) -> Shown:
        return self._shown[_key(change)]

    def json(self) -> str:
        """The data as text that an HTML file can hold: no `<` in it."""
        data = {"lines": [printable(line) for line in self._lines.texts], "diffs": self._diffs, "graphs": self._graphs}
        return json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")

    def _show(self, change: Change, rows: Sequence[Row | Hidden], most: int) -> Shown:
        if self._lines.full:
            return Shown(None, _lines(rows), None, {})
        graph, nodes = self._graph(change)
        cut = _lines(rows[most:])
        self._diffs.append(
            {
                "language": LANGUAGES.get(PurePath(change.file).suffix, ""),
                "rows": [self._row(row) for row in rows[:most]],
                "cut": cut,
            }
        )
        return Shown(len(self._diffs) - 1, cut, graph, nodes)

    def _row(self, row: Row | Hidden) -> int | list[int]:
        if isinstance(row, Hidden):
            return -row.lines
        before, after = row
        return self._line(before) if before == after else [self._line(before), self._line(after)]

    def _line(self, line: str | None) -> int:
        return -1 if line is None else self._lines.number(line)

    def _graph(self, change: Change) -> tuple[int | None, dict[str, int]]:
        if change.file != GRAPH or change.kind == "damaged":
            return None, {}
        found = unions(change.golden, change.received)
        nodes = counted(found)
        count = sum(nodes.values())
        if not count or count > LARGEST_GRAPH or self._nodes + count > MOST_NODES:
            return None, nodes
        self._nodes += count
        self._graphs.append([self._drawn(union) for union in found])
        return len(self._graphs) - 1, nodes

    def _drawn(self, union: Union) -> dict[str, Any]:
        return {
            "title": printable(union.title),
            "groups": [[printable(title), [self._node(node) for node in nodes]] for title, nodes in union.groups],
        }

    def _node(self, node: Node) -> list[Any]:
        sources = [
            [number for number, sign in node.sources.items() if sign == which] for which in (SAME, REMOVED, ADDED)
        ]
        while sources and not sources[-1]:
            sources.pop()
        return [node.status, self._line(node.before or None), self._line(node.after or None), *sources]


def _lines(rows: Sequence[Row | Hidden]) -> int:
    return sum(row.lines if isinstance(row, Hidden) else 1 for row in rows)


def _key(change: Change) -> tuple[str, str, str]:
    return change.file, change.golden, change.received


def fair(sizes: Sequence[int], room: int) -> int:
    """The largest size that each may have so that all fit into the room: the small ones leave theirs to the large."""
    left = len(sizes)
    for size in sorted(sizes):
        if size * left > room:
            return room // left
        room -= size
        left -= 1
    return max(sizes, default=0)
