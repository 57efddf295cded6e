"""What was captured as torch gives it, beside the documents made of it: the text that a plain golden would hold.

Runs in the process of a case, where torch is.
"""

from __future__ import annotations

import dis
import types
from collections.abc import Callable, Iterator
from typing import Any

from snapgrad.artifacts.makers import MAKERS
from snapgrad.capturing.pieces import Pieces
from snapgrad.normalize import split

PLAIN = "plain "
FILES = {"wrapper": "code.py", "cpp": "code.cpp", "triton": "triton.py"}


def keep_plain_texts() -> None:
    """Let this process make, where the facts would stand, one document `plain <file>` per artifact."""
    MAKERS["facts"] = documents


def documents(pieces: Pieces) -> dict[str, str]:
    """Graphs and code after `torch._dynamo.testing.normalize_gm`; bytecode as `dis` prints it."""
    from torch._dynamo.testing import normalize_gm

    normalize: Callable[[str], str] = normalize_gm
    texts: dict[str, list[str]] = {"graph.py": [normalize(piece.content) for piece in pieces.graphs]}
    texts["bytecode.py"] = [text for piece in pieces.frames for text in listings(piece.content)]
    for piece in pieces.codes:
        for part in split(piece.content):
            texts.setdefault(FILES[part.kind], []).append(normalize(part.text))
    return {PLAIN + file: "\n".join(found) for file, found in texts.items()}


def listings(code: Any) -> Iterator[str]:
    """The listing of a code object and of those in it, without offsets of its lines in the source."""
    yield "\n".join(f"{one.opname} {one.argrepr}" for one in dis.get_instructions(code))
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from listings(constant)
