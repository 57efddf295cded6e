"""Who makes the documents of each artifact. Imports the normalizer: only where documents are made."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from snapgrad.artifacts import bytecode, code, facts, graph, ptx, ttir
from snapgrad.artifacts.kinds import FILES
from snapgrad.capturing.pieces import Pieces
from snapgrad.normalize import with_numbered_devices

MAKERS: dict[str, Callable[[Pieces], dict[str, str]]] = {
    "graph": graph.documents,
    "bytecode": bytecode.documents,
    "code": code.documents,
    "facts": facts.documents,
    "ttir": ttir.documents,
    "ptx": ptx.documents,
}


def documents(pieces: Pieces, artifacts: Sequence[str]) -> dict[str, str]:
    """The documents of the wanted artifacts: file name -> canonical text that ends with a newline.

    Devices are numbered over all of them alike.
    """
    made: dict[str, str] = {}
    for artifact in artifacts:
        made |= MAKERS[artifact](pieces)
    order = [*(file for file in FILES if file in made), *(file for file in made if file not in FILES)]
    return with_numbered_devices({file: made[file] for file in order})
