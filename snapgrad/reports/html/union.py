"""A graph before and after as one: its nodes and edges, each with what became of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from snapgrad.reports.html.statements import Graph, Group, Statement, graphs

SAME, REMOVED, ADDED, CHANGED = "=", "-", "+", "~"


@dataclass
class Node:
    """A statement of either graph. before, after: its text; "" where it is not.

    sources: the nodes that it reads, by number, and whether in both graphs, or only the one before or after.
    """

    before: str
    after: str
    moved: bool = False
    sources: dict[int, str] = field(default_factory=dict)

    @property
    def status(self) -> str:
        if not self.after:
            return REMOVED
        if not self.before:
            return ADDED
        return SAME if self.before == self.after and not self.moved else CHANGED


@dataclass
class Union:
    """Two graphs of one title. groups: the title of each autograd node, and its nodes, in the order of execution.

    Nodes are numbered through all groups.
    """

    title: str
    groups: list[tuple[str, list[Node]]]

    @property
    def nodes(self) -> list[Node]:
        return [node for _, nodes in self.groups for node in nodes]


_Placed = tuple[int, Group, Statement]


def unions(golden: str, received: str) -> list[Union]:
    """The graphs of two documents, those of the same title together, in the order of what was received."""
    before, after = _titled(graphs(golden)), _titled(graphs(received))
    titles = [*after, *(title for title in before if title not in after)]
    return [_union(title, before.get(title), after.get(title)) for title in titles]


def _titled(found: Sequence[Graph]) -> dict[str, Graph]:
    seen: Counter[str] = Counter()
    made = {}
    for graph in found:
        seen[graph.title] += 1
        again = seen[graph.title]
        made[graph.title if again == 1 else f"{graph.title}, {again}"] = graph
    return made


def _union(title: str, before: Graph | None, after: Graph | None) -> Union:
    old, new = _placed(before), _placed(after)
    pairs = list(_matched([one for _, _, one in old], [one for _, _, one in new]))
    _find_moved(pairs, old, new)
    groups = _grouped(pairs, old, new)
    numbers = [pair for _, members in groups for pair in members]
    nodes = [_node(pair, old, new) for pair in numbers]
    _connect(nodes, numbers, [one for _, _, one in old], 0)
    _connect(nodes, numbers, [one for _, _, one in new], 1)
    made, start = [], 0
    for heading, members in groups:
        made.append((heading, nodes[start : start + len(members)]))
        start += len(members)
    return Union(title, made)


@dataclass
class _Pair:
    """A node by its numbers before and after; -1 where it is not."""

    before: int
    after: int
    moved: bool = False

    def side(self, which: int) -> int:
        return self.after if which else self.before


def _placed(graph: Graph | None) -> list[_Placed]:
    groups = graph.groups if graph else []
    return [(number, group, one) for number, group in enumerate(groups) for one in group.statements]


def _matched(old: Sequence[Statement], new: Sequence[Statement]) -> Iterator[_Pair]:
    """Nodes by their keys; between two that were found, those that call the same."""
    for equal, a, b, c, d in _blocks([one.key for one in old], [one.key for one in new]):
        if equal:
            yield from (_Pair(a + k, c + k) for k in range(b - a))
            continue
        for like, e, f, g, h in _blocks([one.operation for one in old[a:b]], [one.operation for one in new[c:d]]):
            if like:
                yield from (_Pair(a + e + k, c + g + k) for k in range(f - e))
            else:
                yield from (_Pair(a + k, -1) for k in range(e, f))
                yield from (_Pair(-1, c + k) for k in range(g, h))


def _blocks(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[bool, int, int, int, int]]:
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        yield tag == "equal", a, b, c, d


def _find_moved(pairs: list[_Pair], old: Sequence[_Placed], new: Sequence[_Placed]) -> None:
    """A statement that is gone here and stands elsewhere as it was has moved: one node, at its new place."""
    gone: dict[str, list[_Pair]] = defaultdict(list)
    for pair in pairs:
        if pair.after < 0:
            gone[old[pair.before][2].text].append(pair)
    taken = []
    for pair in pairs:
        if pair.before < 0 and gone[new[pair.after][2].text]:
            other = gone[new[pair.after][2].text].pop(0)
            pair.before, pair.moved = other.before, True
            taken.append(id(other))
    pairs[:] = [pair for pair in pairs if id(pair) not in taken]


def _grouped(pairs: Sequence[_Pair], old: Sequence[_Placed], new: Sequence[_Placed]) -> list[tuple[str, list[_Pair]]]:
    """The nodes by the group that they stand in after; removed ones by the group that the rest of theirs went to."""
    became: dict[int, int] = {}
    for pair in pairs:
        if pair.before >= 0 and pair.after >= 0 and not pair.moved:
            became.setdefault(old[pair.before][0], new[pair.after][0])
    made: dict[tuple[int, int], tuple[str, list[_Pair]]] = {}
    for pair in pairs:
        if pair.after >= 0:
            number, group, _ = new[pair.after]
            place = (1, number)
        else:
            number, group, _ = old[pair.before]
            place = (1, became[number]) if number in became else (0, number)
        made.setdefault(place, (group.title, []))[1].append(pair)
    return list(made.values())


def _node(pair: _Pair, old: Sequence[_Placed], new: Sequence[_Placed]) -> Node:
    return Node(
        old[pair.before][2].text if pair.before >= 0 else "",
        new[pair.after][2].text if pair.after >= 0 else "",
        pair.moved,
    )


def _connect(nodes: Sequence[Node], pairs: Sequence[_Pair], statements: Sequence[Statement], side: int) -> None:
    """Enter into each node the nodes that it reads on one side: those that bound the name last before it."""
    place = {pair.side(side): number for number, pair in enumerate(pairs)}
    bound: dict[str, int] = {}
    sign = (REMOVED, ADDED)[side]
    for number, one in enumerate(statements):
        sources = nodes[place[number]].sources
        for source in sorted({bound[name] for name in one.reads if name in bound}):
            sources[source] = SAME if sources.get(source) == REMOVED and side else sign
        for target in one.targets:
            bound[target] = place[number]


def counted(found: Sequence[Union]) -> dict[str, int]:
    """How many nodes of each status the graphs have."""
    return dict(Counter(node.status for union in found for node in union.nodes))
