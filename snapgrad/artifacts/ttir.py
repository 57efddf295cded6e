"""Triton's first form of each kernel, in its own dialect of MLIR. Optional: `artifacts=` of a case, or `--with`."""

from __future__ import annotations

from snapgrad.artifacts.lowered import documents_of
from snapgrad.capturing.pieces import Pieces


def documents(pieces: Pieces) -> dict[str, str]:
    return documents_of(pieces, "ttir")
