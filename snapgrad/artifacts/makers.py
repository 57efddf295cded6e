"""Who makes the documents of each artifact. Imports the normalizer: only where documents are made."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from snapgrad.artifacts import bytecode, code, facts, graph, ptx, ttir
from snapgrad.capturing.pieces import Pieces

MAKERS: dict[str, Callable[[Pieces], dict[str, str]]] = {
    "graph": graph.documents,
    "bytecode": bytecode.documents,
    "code": code.documents,
    "facts": facts.documents,
    "ttir": ttir.documents,
    "ptx": ptx.documents,
}


def documents(pieces: Pieces, artifacts: Sequence[str]) -> dict[str, str]:
    """The documents of the wanted artifacts: file name -> canonical text that ends with a newline."""
    made: dict[str, str] = {}
    for artifact in artifacts:
        made |= MAKERS[artifact](pieces)
    return made
