"""Holds which variable each name of a text is: the common result of the Python and the C++ scoping."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from ..kinds import Kind
from .generated import Family, family_of, split_number
from .lexer import Lexed


class Variable(NamedTuple):
    """One generated name in one scope; `assigned`: a statement binds it, it is no parameter.

    It is one variable even where the language has several in turn (two loops over `x0` in a block):
    renaming them together keeps the meaning.
    """

    scope: int
    name: str
    family: Family
    assigned: bool

    @property
    def stem(self) -> str:
        """The spelling with `#` for its number."""
        return split_number(self.name, self.family)[0]


def interchangeable(ours: Variable, theirs: Variable) -> bool:
    """Whether one may have the other's name: a name that says what it means goes with its stem."""
    if not (ours.family.keeps_stem or theirs.family.keeps_stem):
        return True
    return ours.stem == theirs.stem


class Scopes:
    """The tree of a text's scopes and the variables bound in each.

    `parents[s]`: the scope around scope `s`; -1 around scope 0, the whole text. `pinned`: spellings that are
    never a variable.
    """

    def __init__(self, kind: Kind, lexed: Lexed, pinned: Collection[str] = ()) -> None:
        self.pinned = lexed.pinned.union(pinned)
        self.parents = [-1]
        self.variables: list[Variable] = []
        self.tables: list[dict[str, int]] = [{}]
        self._kind, self._lexed = kind, lexed

    def open(self, around: int) -> int:
        """A new scope inside another."""
        self.parents.append(around)
        self.tables.append({})
        return len(self.parents) - 1

    def bind(self, scope: int, names: Iterable[str], assigned: bool) -> None:
        """Make variables of the scope of those names that are generated and free to be renamed."""
        table, kind = self.tables[scope], self._kind
        for name in names:
            if name in table:
                continue
            family = family_of(name, kind)
            if family is None or self.is_content(name, family):
                continue
            table[name] = len(self.variables)
            self.variables.append(Variable(scope, name, family, assigned))

    def takes(self, variable: Variable, name: str) -> bool:
        """Whether the variable would be one under that name as well."""
        family = family_of(name, self._kind)
        if family is None or (family.bare and not variable.assigned) or self.is_content(name, family):
            return False
        if not (family.keeps_stem or variable.family.keeps_stem):
            return True
        return variable.stem == split_number(name, family)[0]

    def is_content(self, name: str, family: Family) -> bool:
        """Whether the name cannot be a variable's of this family, as something else is spelled like it.

        If the spelling says what is called, a comment is enough: the text shares a kernel's name with others.
        """
        return name in self.pinned or (family.keeps_stem and name in self._lexed.remarked)

    def around(self, scope: int) -> list[int]:
        """The scope and all that it lies in, from the inside."""
        chain = []
        while scope >= 0:
            chain.append(scope)
            scope = self.parents[scope]
        return chain


class Span(NamedTuple):
    """The names of a text from `start` up to `end` stand in `scope`."""

    start: int
    end: int
    scope: int


class Document(NamedTuple):
    """A text; `meanings[i]` is the variable that `lexed.names[i]` is, or the name itself where it is content."""

    lexed: Lexed
    scopes: Scopes
    meanings: list[int | str]
    spans: list[Span]
