"""The files that goldens are made of, in the order of every report, and the kind of text in each.

The kind says which names are generated (`normalize.names`); None: compared as it is.
"""

from __future__ import annotations

from snapgrad.normalize.kinds import Kind

KINDS: dict[str, Kind | None] = {
    "facts.json": None,
    "graph.py": "graph",
    "bytecode.py": "bytecode",
    "code.py": "wrapper",
    "code.cpp": "cpp",
    "triton.py": "triton",
}

FILES = tuple(KINDS)
