"""A frame as a graph of statements: what is left of the bytecode once the stack is gone."""

from dataclasses import dataclass, field


@dataclass(eq=False, slots=True)
class Node:
    """One statement.

    `kind` is `set` (target = text; the target may be several variables), `do` (text), `branch` (successors: true, false), `next` (successors: body,
    exhausted), `return`, `raise`. `handler` is where an exception of an `event` goes.
    """

    kind: str
    text: str
    target: str | None = None
    event: bool = False
    successors: list["Node"] = field(default_factory=list)
    handler: "Node | None" = None
