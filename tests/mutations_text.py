"""Mutations of golden texts by their characters, for every kind of text; judged by the slow reference comparison."""

from __future__ import annotations

from functools import cache

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
    try:
        return same_slowly(text, mutant, kind)
    except SyntaxError:
        return False


FIELDS = [_field(kind) for kind in FILE_OF]
