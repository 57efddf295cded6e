"""The lines of a graph's text while it is read: the rest of a statement that spans lines."""

from __future__ import annotations

from collections.abc import Iterator

from ..unreadable import Unreadable
from .join import note_of
from .tokens import depth

WHAT = "FX graph"

Lines = Iterator[tuple[int, str]]
"""Numbered lines, 1 is the first."""


def balanced(number: int, first: str, lines: Lines) -> list[str]:
    """The stripped lines from `first` on until its brackets are closed. Raises `Unreadable`."""
    pieces = [first]
    open_brackets = depth(note_of(first)[0])
    while open_brackets > 0:
        line = next_line(lines, number)[1].rstrip()
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        pieces.append(line.strip())
        open_brackets += depth(note_of(line)[0])
    if open_brackets < 0:
        raise Unreadable(WHAT, number, f"a bracket is closed that was not opened: {first[:60]!r}")
    return pieces


def next_line(lines: Lines, number: int) -> tuple[int, str]:
    """The next line. Raises `Unreadable` at the end of the text."""
    try:
        return next(lines)
    except StopIteration:
        raise Unreadable(WHAT, number, "the text ends inside this statement (truncated?)") from None
