"""A document of several pieces: one section each, headed by the part of the run it belongs to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from snapgrad.capturing.pieces import Piece


def numbered(pieces: Iterable[Piece]) -> list[Piece]:
    """Labels made distinct: the second piece of "frame 0" is a recompile of it, "frame 0, again"."""
    seen: Counter[str] = Counter()
    made = []
    for piece in pieces:
        again = seen[piece.label]
        seen[piece.label] += 1
        made.append(Piece(piece.label + (f", {again + 1}" if again else ""), piece.content))
    return made


HEADERS = {"#": "# fmt: off", "//": "// clang-format off"}


def joined(sections: Iterable[tuple[str, str]], comment: str = "#") -> str:
    """Sections of (title, text) as one document. Its first line keeps formatters away from it."""
    parts = [f"{comment} ==== {title}\n{text.strip(chr(10))}\n" for title, text in sections]
    return "\n".join([HEADERS[comment] + "\n", *parts])
