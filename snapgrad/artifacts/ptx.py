"""The assembly that Triton makes of each kernel, before the driver turns it into machine code. Optional: `artifacts=` of a case, or `--with`."""

from __future__ import annotations

from snapgrad.artifacts.lowered import documents_of
from snapgrad.capturing.pieces import Pieces


def documents(pieces: Pieces) -> dict[str, str]:
    return documents_of(pieces, "ptx")
