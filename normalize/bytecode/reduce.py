"""The graph of statements in its one smallest form, so that equal meaning gives equal text.

Each Python lays out the same source differently: it copies the end of a `finally`, the test of a loop or a `return`
to where it is needed. Statements after which exactly the same can happen are merged, and values that only moved
between the stack's places are written to their variable at once.
"""

from collections import Counter

from .frame import TOKEN, temporaries
from .nodes import Node
from .webs import separate


def reduce(entry: Node) -> Node:
    """The entry of the reduced graph; works in place."""
    entry = _tidy(entry)
    separate(collect(entry))
    while _coalesce(entry):
        entry = _tidy(entry)
    entry = _merge(entry)
    separate(collect(entry))
    return entry


def _tidy(entry: Node) -> Node:
    entry = _skip_empty(entry)
    while _drop_dead(entry) | _join_moves(entry):
        entry = _skip_empty(entry)
    return entry


def collect(entry: Node) -> list[Node]:
    """Every node that can be reached, in depth-first order."""
    seen: dict[Node, None] = {}
    waiting = [entry]
    while waiting:
        node = waiting.pop()
        if node not in seen:
            seen[node] = None
            waiting += [*([node.handler] if node.handler else []), *reversed(node.successors)]
    return list(seen)


def _skip_empty(entry: Node) -> Node:
    def onward(node: Node) -> Node:
        passed = set()
        while node.kind == "do" and not node.text and node not in passed:
            passed.add(node)
            node = node.successors[0]
        if not node.text:
            node.text = "pass"
        return node

    entry = onward(entry)
    for node in collect(entry):
        node.successors = [onward(successor) for successor in node.successors]
        node.handler = onward(node.handler) if node.handler else None
    return entry


def _liveness(nodes: list[Node]) -> dict[Node, set[str]]:
    """The temporaries that are read after each node."""
    before: dict[Node, set[str]] = {node: set() for node in nodes}
    after: dict[Node, set[str]] = {node: set() for node in nodes}
    reads = {node: temporaries(node.text) for node in nodes}
    earlier: dict[Node, list[Node]] = {node: [] for node in nodes}
    for node in nodes:
        for onward in [*node.successors, *([node.handler] if node.handler else [])]:
            earlier[onward].append(node)
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        after[node] = set().union(*(before[successor] for successor in node.successors))
        new = reads[node] | (after[node] - temporaries(node.target or ""))
        if node.handler:
            new |= before[node.handler]
        if new != before[node]:
            before[node] = new
            waiting += earlier[node]
    return after


def _drop_dead(entry: Node) -> bool:
    """Take out assignments that nobody can notice; the event of one stays."""
    nodes = collect(entry)
    after = _liveness(nodes)
    changed = False
    for node in nodes:
        if node.target and (temporaries(node.target) == {node.target} and node.target not in after[node]):
            changed = True
            if node.kind == "set":
                node.kind, node.text = "do", node.text if node.event else ""
            node.target = None
        elif node.kind == "set" and not node.event and (node.text == node.target or _overwritten(node)):
            changed = True
            node.kind, node.text, node.target = "do", "", None
    return changed


def _overwritten(node: Node) -> bool:
    """Whether the next statement assigns the same variable without reading it; Python 3.13 drops the first."""
    after = node.successors[0]
    again = after.kind == "set" and after.target == node.target and not after.event and after is not node
    return again and (node.target or "") not in after.text


def _join_moves(entry: Node) -> bool:
    """`t = f(); x = t` is `x = f()` if t is not read again, and `t = f(); return t` is `return f()`."""
    nodes = collect(entry)
    after = _liveness(nodes)
    ways_in = Counter(
        onward for node in nodes for onward in [*node.successors, *([node.handler] if node.handler else [])]
    )
    changed = False
    for node in nodes:
        while node.kind in ("set", "next") and temporaries(node.target or "") == {node.target}:
            move = node.successors[0]
            if node.kind == "set" and move.kind == "return" and move.text == f"return {node.target}":
                node.kind, node.text, node.target, node.successors = "return", f"return {node.text}", None, []
                changed = True
                break
            movable = move.kind == "set" and move.text == node.target and not move.event and ways_in[move] == 1
            if not movable or node.target in after[move] or move is node:
                break
            node.target = move.target
            node.successors = [move.successors[0], *node.successors[1:]]
            changed = True
    return changed


def _coalesce(entry: Node) -> bool:
    """Where `b = a` is all that is ever assigned to b, and a is assigned once, b is a."""
    nodes = collect(entry)
    after = _liveness(nodes)
    assigned: dict[str, list[Node]] = {}
    for node in nodes:
        for name in temporaries(node.target or ""):
            assigned.setdefault(name, []).append(node)
    renamed: dict[str, str] = {}
    for name, places in assigned.items():
        sources = {node.text if node.kind == "set" and node.target == name else "" for node in places}
        source = sources.pop()
        if sources or source == name or len(assigned.get(source, [])) != 1 or _changed(name, nodes):
            continue
        if name not in after[assigned[source][0]] and source not in renamed and source not in renamed.values():
            renamed[name] = source
            break
    for node in nodes:
        node.target = _replaced(node.target, renamed) if node.target else None
        node.text = _replaced(node.text, renamed)
    return bool(renamed)


def _changed(name: str, nodes: list[Node]) -> bool:
    """Whether a statement such as `name += 1` changes the variable without being its definition."""
    return any(node.kind == "do" and node.text.startswith(f"{name} ") for node in nodes)


def _replaced(text: str, names: dict[str, str]) -> str:
    return TOKEN.sub(lambda match: names.get(match[0], match[0]), text) if names else text


def _merge(entry: Node) -> Node:
    """Merge nodes that cannot be told apart by what happens from there on."""
    nodes = collect(entry)
    if all(len(node.successors) < 2 and not node.handler for node in nodes):
        return entry
    looks = {node: (node.kind, node.text, node.target, node.event) for node in nodes}
    first = {look: number for number, look in enumerate(dict.fromkeys(looks.values()))}
    classes = {node: first[looks[node]] for node in nodes}
    count = len(first)
    while True:
        keys = {
            node: (classes[node], *(classes[s] for s in node.successors), node.handler and classes[node.handler])
            for node in nodes
        }
        numbers = {key: number for number, key in enumerate(dict.fromkeys(keys.values()))}
        classes = {node: numbers[keys[node]] for node in nodes}
        if len(numbers) == count:
            break
        count = len(numbers)
    chosen: dict[int, Node] = {}
    for node in nodes:
        chosen.setdefault(classes[node], node)
    for node in chosen.values():
        node.successors = [chosen[classes[successor]] for successor in node.successors]
        node.handler = chosen[classes[node.handler]] if node.handler else None
    return chosen[classes[entry]]
