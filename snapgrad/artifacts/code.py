"""The code that Inductor emitted: the Python wrapper of each graph, and its kernels in their own language."""

from __future__ import annotations

from snapgrad.artifacts.as_it_is import canonical, reason
from snapgrad.artifacts.sections import joined, numbered
from snapgrad.capturing.pieces import Pieces
from snapgrad.normalize import Part, normalize, split

FILES = {"wrapper": ("code.py", "#"), "cpp": ("code.cpp", "//"), "triton": ("triton.py", "#")}


def documents(pieces: Pieces) -> dict[str, str]:
    sections: dict[str, list[tuple[str, str]]] = {kind: [] for kind in FILES}
    for piece in numbered(pieces.codes):
        for part in parts_of(piece.content):
            title = piece.label if part.kind == "wrapper" else f"{piece.label}: {part.name}"
            sections[part.kind].append((title, _canonical(part)))
    return {FILES[kind][0]: joined(found, FILES[kind][1]) for kind, found in sections.items() if found}


def parts_of(text: str) -> list[Part]:
    """The wrapper and the kernels of a piece of output code; all of it as its wrapper if it cannot be taken apart."""
    return [Part("call", "wrapper", text)] if reason(lambda: split(text)) else split(text)


def _canonical(part: Part) -> str:
    return canonical(lambda: normalize(part.text, part.kind), part.text, FILES[part.kind][1])
