"""Sections of what Triton lowered each kernel to: common to the artifacts `ttir` and `ptx`."""

from __future__ import annotations

import re

from snapgrad.artifacts.as_it_is import canonical
from snapgrad.artifacts.code import parts_of
from snapgrad.artifacts.sections import joined, numbered
from snapgrad.capturing.pieces import Pieces
from snapgrad.normalize import Kind, normalize, with_numbered_temporaries

_FIRST_IMPORT = re.compile(r"^import ", re.MULTILINE)


def documents_of(pieces: Pieces, kind: Kind) -> dict[str, str]:
    """A section for each Triton kernel, headed by the launch configuration that it was compiled with; none on the CPU."""
    sections: list[tuple[str, str]] = []
    for piece in numbered(pieces.codes):
        for part in parts_of(piece.content):
            if part.kind == "triton":
                from snapgrad.capturing.lowered import lowered

                made = lowered(_module(part.text))
                title = f"{piece.label}: {part.name} ({made.configuration})"
                sections.append((title, _canonical(made.texts[kind], kind)))
    return {f"triton.{kind}": joined(sections, "//")} if sections else {}


def _module(text: str) -> str:
    """The kernel's module as Triton reads it, its temporaries named as in `triton.py`."""
    first = _FIRST_IMPORT.search(text)
    return with_numbered_temporaries(text[first.start() :] if first else text)


def _canonical(text: str, kind: Kind) -> str:
    return canonical(lambda: normalize(text, kind), text, "//")
