"""Soundness: every real change to a text is seen, on small texts and on all goldens of the repository."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest
from mutations import MUTATIONS
from names_texts import texts
from reference_comparison import same_slowly

from snapgrad.normalize.kinds import Kind
from snapgrad.normalize.names import carry, same

EACH = 8
TEXTS = texts()


def mutants(text: str, mutation: str) -> set[str]:
    made = (MUTATIONS[mutation](text, Random(seed)) for seed in range(EACH))
    return {mutant for mutant in made if mutant is not None and mutant != text}


def truly_equal(text: str, mutant: str, kind: Kind) -> bool:
    """Whether the reference proves that the mutation only renamed; a text it cannot read is never proven so."""
    try:
        return same_slowly(text, mutant, kind)
    except SyntaxError:
        return False


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_every_mutant_is_seen(mutation: str) -> None:
    seen = 0
    for label, kind, text in TEXTS:
        for mutant in mutants(text, mutation):
            if same(text, mutant, kind):
                assert truly_equal(text, mutant, kind), f"{label}: {mutation}"
            else:
                seen += 1
    assert seen, f"no mutant of {mutation!r} was made"


def test_the_reference_agrees_on_every_mutant_of_the_samples() -> None:
    answers: Counter[bool] = Counter()
    for label, kind, text in TEXTS[:5]:
        for mutation in MUTATIONS:
            for mutant in mutants(text, mutation):
                try:
                    expected = same_slowly(text, mutant, kind)
                except SyntaxError:
                    continue
                answers[expected] += 1
                assert same(text, mutant, kind) is expected, f"{label}: {mutation}"
    assert answers[False] > 500


def test_a_mutant_written_with_the_goldens_names_is_still_the_mutant() -> None:
    for _, kind, text in TEXTS:
        for mutation in MUTATIONS:
            for mutant in mutants(text, mutation):
                carried = carry(text, mutant, kind)
                assert same(carried, mutant, kind)
                assert (carried == text) is same(text, mutant, kind)
