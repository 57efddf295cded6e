"""The code that Inductor emitted: the Python wrapper of each graph, and its kernels in their own language."""

from __future__ import annotations

from snapgrad.artifacts.sections import joined, numbered
from snapgrad.capturing.pieces import Pieces
from snapgrad.normalize import normalize, split

FILES = {"wrapper": ("code.py", "#"), "cpp": ("code.cpp", "//"), "triton": ("triton.py", "#")}


def documents(pieces: Pieces) -> dict[str, str]:
    sections: dict[str, list[tuple[str, str]]] = {kind: [] for kind in FILES}
    for piece in numbered(pieces.codes):
        for part in split(piece.content):
            title = piece.label if part.kind == "wrapper" else f"{piece.label}: {part.name}"
            sections[part.kind].append((title, normalize(part.text, part.kind)))
    return {FILES[kind][0]: joined(found, FILES[kind][1]) for kind, found in sections.items() if found}
