"""Reads TTIR and PTX for the slow reference comparison, character by character, with nothing of the fast reader."""

from __future__ import annotations

import re
from collections.abc import Callable

from reference_cpp import WORD, Meaning


def sigil_tokens(text: str, generated: Callable[[str], bool]) -> list[tuple[str, Meaning | None]]:
    """A generated name right behind `%` or `$` is a variable of its section; a comment at a line's start begins one."""
    pieces = re.findall(r'//[^\n]*|"[^"\n]*"|[A-Za-z_]\w*|\d\w*|.|\n', text)
    pinned = {word for piece in pieces if piece[0] == '"' for word in re.findall(WORD, piece)}
    remarked = {word for piece in pieces if piece.startswith("//") for word in re.findall(WORD, piece)}
    found: list[tuple[str, Meaning | None]] = []
    section, before = 0, "\n"
    for piece in pieces:
        section += piece.startswith("//") and before == "\n"
        variable = before in ("%", "$") and generated(piece) and piece not in pinned | remarked
        found.append((piece, (section, piece) if variable else None))
        before = piece
    return found
