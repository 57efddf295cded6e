"""The graph between reading and writing: modules with parameters and statements, still as short strings."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Parameter:
    """One parameter of `forward`: its name, what follows the name (annotation, default) and its description."""

    name: str
    rest: str = ""
    note: str = ""


@dataclass(slots=True)
class Statement:
    """One node of the graph.

    `targets` are the names it binds (none for an expression, a return), `annotation` is the text between the
    target and the equals sign, `expression` the right-hand side, `deletes` the names it sets to None. `unpacks`: whether
    it binds the elements of the right-hand side, be it a single one (`a, = b`).
    """

    targets: tuple[str, ...]
    expression: str
    annotation: str = ""
    deletes: str = ""
    line: int = 0
    unpacks: bool = False


@dataclass(slots=True)
class Section:
    """A comment, or a blank line, that stands above a run of statements."""

    raw: str


@dataclass(slots=True)
class Module:
    """One `class` of the text with its `forward`; modules of higher-order operators are its children."""

    name: str
    parameters: list[Parameter]
    level: int
    line: int
    raw_head: bool = True
    body: list[Statement | Section] = field(default_factory=list)
    children: list[Module] = field(default_factory=list)
