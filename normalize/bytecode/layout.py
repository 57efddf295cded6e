"""The graph of statements as lines: what follows is written below, every other way is a labelled `goto`."""

from dataclasses import dataclass, field

from .nodes import Node


@dataclass
class Layout:
    """Lines in the making; `protected` is the handler that the lines written last stand under."""

    lines: list[str] = field(default_factory=list)
    placed: dict[Node, int] = field(default_factory=dict)
    wanted: dict[Node, None] = field(default_factory=dict)
    protected: Node | None = None

    def write(self, text: str, node: Node) -> None:
        if node.event and node.handler is not self.protected:
            self.protected = node.handler
            if node.handler:
                self.lines.append(f"    try:  # an exception goes to {self.label(node.handler)}")
        self.lines.append(("        " if self.protected else "    ") + text)

    def label(self, node: Node) -> str:
        self.wanted[node] = None
        return f"\0b:{id(node)}\0"


def lay_out(entry: Node) -> list[str]:
    """The lines of a frame, with tokens where names and labels are still to be chosen."""
    layout = Layout()
    waiting = [entry]
    handlers: list[Node] = []
    while waiting or handlers:
        start = waiting.pop() if waiting else handlers.pop(0)
        if start not in layout.placed:
            layout.protected = None
            _chain(layout, start, waiting, handlers)
    starts = {place: node for node, place in layout.placed.items() if node in layout.wanted}
    lines: list[str] = []
    for place, line in enumerate(layout.lines):
        if place in starts:
            lines.append(f"{layout.label(starts[place])}:")
        lines.append(line)
    return lines


def _chain(layout: Layout, node: Node, waiting: list[Node], handlers: list[Node]) -> None:
    """Write nodes one below the other until control leaves or reaches what is written already."""
    while node not in layout.placed:
        layout.placed[node] = len(layout.lines)
        if node.handler and node.handler not in handlers:
            handlers.append(node.handler)
        if node.kind in ("return", "raise"):
            layout.write(node.text, node)
            return
        if node.kind == "branch":
            node = _branch(layout, node, waiting)
        elif node.kind == "next":
            target = f"{node.target} = " if node.target else ""
            layout.write(f"{target}next({node.text}) or goto {layout.label(node.successors[1])}", node)
            waiting.append(node.successors[1])
            node = node.successors[0]
        else:
            layout.write(f"{node.target} = {node.text}" if node.kind == "set" else node.text, node)
            node = node.successors[0]
    layout.lines.append(("        " if layout.protected else "    ") + f"goto {layout.label(node)}")


def _branch(layout: Layout, node: Node, waiting: list[Node]) -> Node:
    """Write the test; gives the node to go on with."""
    true, false = node.successors
    if true in layout.placed and false not in layout.placed:
        layout.write(f"if {node.text}: goto {layout.label(true)}", node)
        return false
    layout.write(f"if not ({node.text}): goto {layout.label(false)}", node)
    waiting.append(false)
    return true
