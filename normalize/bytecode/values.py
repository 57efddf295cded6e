"""What lies on the simulated stack: expressions that remember what they read and when they were evaluated.

A `Value` is the text of an expression. `span` holds the moments of the first and last event in it (a call, an
attribute, an operator: whatever may run code of the user's); a value without a span can be written anywhere as
long as no variable it `reads` is assigned. `display` is set while the value is a list, tuple, set or dict built in
this frame and not yet seen by anyone else.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from .constants import ATOM

BITWISE_OR = 8


@dataclass(eq=False, slots=True)
class Display:
    """A container under construction: `items` are values, `marks` how each is written."""

    kind: str
    items: list["Value"]
    marks: list[str]
    head: str = ""

    def hashes(self) -> bool:
        """Whether making it hashes what is no constant."""
        if self.kind not in ("set", "dict"):
            return False
        key = ":" if self.kind == "dict" else ""
        keys = [item for item, mark in zip(self.items, self.marks, strict=True) if mark == key]
        return not all(item.is_constant for item in keys)


@dataclass(eq=False, slots=True)
class Value:
    """An expression; it is changed in place into a variable when it must be evaluated early."""

    own_text: str = ""
    level: int = ATOM
    own_reads: frozenset[str] = frozenset()
    span: tuple[int, int] | None = None
    display: Display | None = None
    constant: object = None
    is_constant: bool = False
    opposite: str = ""
    role: str = ""
    parts: list["Value"] = field(default_factory=list)
    uses: int = 0

    @property
    def text(self) -> str:
        return show_display(self.display) if self.display else self.own_text

    @property
    def reads(self) -> frozenset[str]:
        return frozenset().union(*(leaf.own_reads for leaf in leaves(self)))

    def at(self, level: int) -> str:
        """The text, in brackets when it binds less tightly than `level`."""
        return self.text if self.level >= level else f"({self.text})"

    def become(self, variable: str, reads: bool = True) -> None:
        """Turn into a read of `variable`, everywhere this value is referred to."""
        self.own_text, self.level, self.span, self.display = variable, ATOM, None, None
        self.own_reads = frozenset([variable]) if reads else frozenset()
        self.constant, self.is_constant, self.opposite, self.role, self.parts = None, False, "", "", []


def special(value: Value) -> str:
    """The role of what only the interpreter itself can hold on its stack, else nothing."""
    return value.role if value.role in ("null", "self", "previous", "lasti") else ""


def leaves(value: Value) -> Iterator[Value]:
    """The values that are written out, in the order in which they are evaluated.

    A set or dict that may run code of the user's (its keys are hashed and compared) follows its items.
    """
    if value.display:
        for item in value.display.items:
            yield from leaves(item)
    if value.span or not value.display:
        yield value


def marked(mark: str, value: Value) -> str:
    """An argument or an item: what is spread with a star may not be a comparison without brackets."""
    return f"{mark}{value.at(BITWISE_OR if mark in ('*', '**') else 1)}"


def show_display(display: Display) -> str:
    """Python's own syntax for the container; `marks` holds `*`, `**`, `name=`, `:` (a key) or nothing."""
    shown: list[str] = []
    for item, mark in zip(display.items, display.marks, strict=True):
        shown.append(f"{item.at(1)}: " if mark == ":" else f"{marked(mark, item)}, ")
    inner = "".join(shown).removesuffix(", ")
    match display.kind:
        case "tuple":
            return f"({inner},)" if len(display.items) == 1 else f"({inner})"
        case "list":
            return f"[{inner}]"
        case "set":
            return f"{{{inner}}}" if display.items else "{*()}"
        case "function":
            return f"make_function({', '.join([display.head, inner] if inner else [display.head])})"
        case _:
            return f"{{{inner}}}"
