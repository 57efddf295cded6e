"""All fields of mutations: `tests/test_mutants.py` runs a sample of them, `benchmarks/mutations.py` counts them out."""

from __future__ import annotations

import mutations_bytecode
import mutations_code
import mutations_graph
import mutations_text
from mutants import Field

FIELDS: list[Field] = [
    *mutations_bytecode.FIELDS, *mutations_code.FIELDS, *mutations_graph.FIELDS, *mutations_text.FIELDS
]  # fmt: skip
