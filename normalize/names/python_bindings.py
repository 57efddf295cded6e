"""Finds the names that statements of a Python-like text bind, by regular expressions over its logical lines."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from .lexer import NAME

_LIST: Final = rf"[(\[]?[ \t]*+\*?{NAME}(?:[ \t]*+,[ \t]*+\*?{NAME})*+(?:[ \t]*+,)?+(?:[ \t]*+[)\]])?+"
_ASSIGN: Final = re.compile(rf"(?:^|;)[ \t]*+((?:{_LIST}[ \t]*+(?::[^=;\n]*+)?=(?!=)[ \t]*+)+)", re.MULTILINE)
_ANNOTATION: Final = re.compile(r":[^=;\n]*+=")
_NAME: Final = re.compile(rf"(?<![\w.])({NAME})")
_PARAMETER: Final = re.compile(rf"(?:^|,)\s*\*{{0,2}}({NAME})")
_OTHERS: Final = (
    (" in ", re.compile(rf"\bfor[ \t]++({_LIST})[ \t]++in\b"), _NAME),
    (" as ", re.compile(rf"\bas[ \t]++({NAME})"), _NAME),
    (":=", re.compile(rf"(?<![\w.])({NAME})[ \t]*+:="), _NAME),
    ("lambda", re.compile(r"\blambda\b([^:\n]*+):"), _PARAMETER),
    (":\n", re.compile(rf"^[ \t]*+({NAME}):[ \t]*+$", re.MULTILINE), _NAME),
)
_KEYWORD_ARGUMENT: Final = re.compile(rf"[(,][ \t]*+({NAME})[ \t]*+=(?!=)")
_OUTSIDE: Final = re.compile(r"^[ \t]*+(?:import|from|global|nonlocal)\b[^\n]*+", re.MULTILINE)


class Binding(NamedTuple):
    """Where a name is bound, and what the statement reads after that."""

    position: int
    name: str
    rest: str


def bound_names(piece: str) -> dict[str, None]:
    """The names bound in a piece that begins with a statement, in order."""
    targets = "\n".join(_ASSIGN.findall(piece))
    names = dict.fromkeys(_NAME.findall(_ANNOTATION.sub("=", targets) if ":" in targets else targets))
    return names | dict.fromkeys(name for _, name in _others(piece))


def bindings(joined: str, start: int, end: int) -> Iterator[Binding]:
    """Every binding in a piece that begins with a statement."""
    piece = joined[start:end]
    for match in _ASSIGN.finditer(piece):
        rest = piece[match.end() : piece.find("\n", match.end())]
        for name in _NAME.finditer(_ANNOTATION.sub("=", match[1])):
            yield Binding(start + match.start(1) + name.start(), name[0], rest)
    for position, name_ in _others(piece):
        yield Binding(start + position, name_, "")


def keyword_arguments(joined: str, bound: set[str]) -> set[str]:
    """Names of keyword arguments and of parameters with defaults; `bound`: all names that statements bind.

    The last name of an unpacking, `, b = `, looks like one: where that can matter, unpackings are cut out first.
    """
    found = set(_KEYWORD_ARGUMENT.findall(joined))
    return found if found.isdisjoint(bound) else set(_KEYWORD_ARGUMENT.findall(_ASSIGN.sub(" ", joined)))


def names_outside(joined: str) -> set[str]:
    """Names that imports and `global` statements share with other modules."""
    return {name for line in _OUTSIDE.findall(joined) for name in _NAME.findall(line)}


def _others(piece: str) -> Iterator[tuple[int, str]]:
    for clue, statement, names in _OTHERS:
        for match in statement.finditer(piece) if clue in piece else ():
            for name in names.finditer(match[1]):
                yield match.start(1) + name.start(1), name[1]
