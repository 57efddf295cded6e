"""The compiled-autograd FX graph, one section per capture. Source: the trace record `compiled_autograd_graph`."""

from __future__ import annotations

from snapgrad.artifacts.as_it_is import canonical
from snapgrad.artifacts.sections import joined, numbered
from snapgrad.capturing.pieces import Pieces
from snapgrad.normalize import normalize


def documents(pieces: Pieces) -> dict[str, str]:
    sections = [(piece.label, _canonical(piece.content)) for piece in numbered(pieces.graphs)]
    return {"graph.py": joined(sections)} if sections else {}


def _canonical(text: str) -> str:
    return canonical(lambda: normalize(text, "graph"), text)
