"""A temporary that is used again for something else gets another name.

Which places of the stack are reused differs between Pythons; what is written and read together does not.
"""

import re
from collections.abc import Iterable

from .frame import TOKEN, temporaries, token
from .nodes import Node


def separate(nodes: list[Node]) -> None:
    """Give each set of definitions that can reach one common read a name of its own; works in place."""
    definitions = [(node, name) for node in nodes for name in temporaries(node.target or "")]
    parent = list(range(len(definitions)))

    def root(number: int) -> int:
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    reached: dict[tuple[Node, str], int] = {}
    for number, (node, name) in enumerate(definitions):
        for reader in _readers(node, name):
            parent[root(number)] = root(reached.setdefault((reader, name), number))
    targets = {(node, name): root(number) for number, (node, name) in enumerate(definitions)}
    reads = {key: root(number) for key, number in reached.items()}
    for node in nodes:
        if node.target:
            node.target = _renamed(node, node.target, targets)
        node.text = _renamed(node, node.text, reads)


def _readers(start: Node, name: str) -> Iterable[Node]:
    """The nodes that may read what `start` assigned to `name`."""
    waiting, seen = list(start.successors), set()
    while waiting:
        node = waiting.pop()
        if node in seen:
            continue
        seen.add(node)
        if name in node.text:
            yield node
        if node.handler:
            waiting.append(node.handler)
        if name not in (node.target or ""):
            waiting += node.successors


def _renamed(node: Node, text: str, numbers: dict[tuple[Node, str], int]) -> str:
    def rename(match: re.Match[str]) -> str:
        number = numbers.get((node, match[0]))
        return match[0] if number is None else token(match[1], f"web{number}")

    return TOKEN.sub(rename, text)
