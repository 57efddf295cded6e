"""Cuts a document into lines whose shape is blind to generated names, each with the variables it mentions.

The shape alone cannot tell fifty equal layers apart; `colours` therefore refines it with the shapes of the
lines that the line's variables connect it to (Weisfeiler-Lehman refinement, on lines and variables).
"""

import re
from collections.abc import Hashable
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from .lexer import unmask
from .scopes import Document

MARK: Final = "\x02"
WIDE: Final = 12
REACH: Final = 4
_NUMBER: Final = re.compile(r"\d+")
_LIST: Final = re.compile(f"{MARK}(?:, ?{MARK})+")


@dataclass(frozen=True)
class Lines:
    """`shapes[i]`: line `i` with its variables blanked; its variables are `variables[starts[i]:starts[i + 1]]`."""

    shapes: list[str]
    variables: list[int]
    starts: list[int]
    touched: list[list[tuple[int, int]]]

    def of(self, line: int) -> list[int]:
        """The variables that a line mentions, in order."""
        return self.variables[self.starts[line] : self.starts[line + 1]]


def lines_of(document: Document) -> Lines:
    """The lines of a document; `touched[v]`: the first few (line, place in it) where variable `v` stands."""
    pieces = [piece.replace(MARK, " ") for piece in document.lexed.fixed]
    blanked = [MARK if isinstance(name, int) else name for name in document.meanings]
    skeleton = "".join(piece for pair in zip(pieces, [*blanked, ""], strict=True) for piece in pair)
    masked = [opaque.replace(MARK, " ") for opaque in document.lexed.masked]
    shapes = unmask(skeleton, masked).split("\n")
    variables = [name for name in document.meanings if isinstance(name, int)]
    starts = [0, *accumulate(shape.count(MARK) for shape in shapes)]
    touched: list[list[tuple[int, int]]] = [[] for _ in document.scopes.variables]
    for line, (start, end) in enumerate(zip(starts, starts[1:], strict=False)):
        for place in range(start, end):
            where = touched[variables[place]]
            if len(where) < REACH:
                where.append((line, place - start))
    return Lines(shapes, variables, starts, touched)


def loose(shape: str) -> str:
    """A shape blind to numbers and to the length of lists of names as well, to pair lines that really changed."""
    return _NUMBER.sub("0", _LIST.sub(MARK, shape))


class Numbering(dict[Hashable, int]):
    """Numbers keys in the order in which they are first asked for, so that labels of two documents compare."""

    def __missing__(self, key: Hashable) -> int:
        self[key] = len(self)
        return self[key]


def colour_variables(lines: Lines, labels: list[int], numbers: Numbering) -> list[int]:
    """One label per variable: where it is bound and first used. Wide lines (an unpacking of all arguments) say nothing."""
    starts = lines.starts
    wide = [after - before > WIDE for before, after in zip(starts, starts[1:], strict=False)]
    return [
        numbers[tuple((-1, 0) if wide[line] else (labels[line], place) for line, place in where)]
        for where in lines.touched
    ]


def colour_lines(lines: Lines, labels: list[int], colours: list[int], numbers: Numbering) -> list[int]:
    """One label per line: its own label and those of its variables."""
    starts, seen = lines.starts, [colours[variable] for variable in lines.variables]
    return [numbers[label, *seen[start:end]] for label, start, end in zip(labels, starts, starts[1:], strict=False)]
