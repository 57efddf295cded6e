"""The artifacts: one module each, which makes golden documents of the raw pieces of a run.

To add one: a module with `documents(pieces) -> {file name: canonical text}`, its name in `MAKERS` here and in
`snapgrad.case.ARTIFACTS` (or `OPTIONAL`), and, for a new kind of file, its kind of text in `KINDS`.
"""

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
