"""The files that goldens are made of, in the order of every report, and the kind of text in each.

The kind says which names are generated (`normalize.names`); None: compared as it is.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from snapgrad.normalize.kinds import Kind

KINDS: dict[str, Kind | None] = {
    "facts.json": None,
    "graph.py": "graph",
    "bytecode.py": "bytecode",
    "code.py": "wrapper",
    "code.cpp": "cpp",
    "triton.py": "triton",
    "triton.ttir": "ttir",
    "triton.ptx": "ptx",
}

FILES = tuple(KINDS)

OF_OPTIONAL = {"ttir": "triton.ttir", "ptx": "triton.ptx"}


def files_of(artifacts: Collection[str]) -> tuple[str, ...]:
    """The files that goldens of these artifacts are looked for in: those of optional artifacts only if wanted.

    What a run did not ask for, it does not call gone.
    """
    left_out = {file for artifact, file in OF_OPTIONAL.items() if artifact not in artifacts}
    return tuple(file for file in FILES if file not in left_out)
