"""Mutations of golden texts by their characters, for every kind of text; judged by the slow reference comparison, and
graphs by what they mean."""

from __future__ import annotations

import io
import tokenize
from functools import cache

import graph_meaning
from mutants import Field
from mutations import MUTATIONS
from names_texts import texts
from reference_comparison import same_slowly

from snapgrad.artifacts.kinds import KINDS
from snapgrad.goldens.compare import equal
from snapgrad.normalize.kinds import Kind

FILE_OF: dict[Kind, str] = {kind: file for file, kind in KINDS.items() if kind}


@cache
def _subjects(kind: Kind) -> list[tuple[str, str]]:
    return [(label, text) for label, known, text in texts() if known == kind]


def _field(kind: Kind) -> Field:
    return Field(
        name=f"{kind} goldens",
        subjects=lambda: _subjects(kind),
        mutations=MUTATIONS,
        taken_for_same=lambda text, mutant: equal(FILE_OF[kind], text, mutant),
        means_the_same=lambda text, mutant: _only_renamed(text, mutant, kind),
    )


def _only_renamed(text: str, mutant: str, kind: Kind) -> bool:
    if kind == "graph":
        return graph_meaning.means_the_same(text, mutant)
    try:
        if kind in ("wrapper", "triton"):
            text, mutant = _without_remarks(text), _without_remarks(mutant)
        return same_slowly(text, mutant, kind)
    except (SyntaxError, tokenize.TokenError):
        return False


def _without_remarks(text: str) -> str:
    """The text without the comments that stand alone on a line, but for the titles of sections."""
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    remarks = {
        token.start[0]
        for token in tokens
        if token.type == tokenize.COMMENT and not token.line[: token.start[1]].strip()
    }
    lines = enumerate(text.splitlines(keepends=True), 1)
    return "".join(line for number, line in lines if number not in remarks or line.startswith("# ===="))


FIELDS = [_field(kind) for kind in FILE_OF]
