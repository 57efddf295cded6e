"""What Dynamo generated for each frame, as statements. Source: `convert_frame.register_bytecode_hook`."""

from __future__ import annotations

from snapgrad.artifacts.sections import joined, numbered
from snapgrad.capturing.pieces import Pieces
from snapgrad.normalize import render


def documents(pieces: Pieces) -> dict[str, str]:
    sections = [(piece.label, render(piece.content).text) for piece in numbered(pieces.frames)]
    return {"bytecode.py": joined(sections)} if sections else {}
