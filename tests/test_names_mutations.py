"""Soundness: every real change to a text is seen, on small texts and on all goldens of the repository."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import cycle, islice
from random import Random

import pytest
from mutations import MUTATIONS
from names_texts import SAMPLES, texts
from reference_comparison import same_slowly

from snapgrad.normalize.kinds import Kind
from snapgrad.normalize.names import carry, same

TEXTS = texts()
MUTANTS = 6000
TRIES = 4
ON_SAMPLES = 8

Mutant = tuple[str, Kind, str, str]


@cache
def mutants(mutation: str) -> list[Mutant]:
    """(label, kind, text, mutant) for this mutation's share of MUTANTS, taken in turn from all texts."""
    random, order = Random(mutation), list(TEXTS)
    random.shuffle(order)
    share = MUTANTS // len(MUTATIONS)
    made: dict[tuple[str, str], Mutant] = {}
    for label, kind, text in islice(cycle(order), TRIES * max(share, len(order))):
        mutant = MUTATIONS[mutation](text, random)
        if mutant is not None and mutant != text:
            made[label, mutant] = label, kind, text, mutant
        if len(made) == share:
            break
    return list(made.values())


def sample_mutants() -> list[Mutant]:
    """Mutants of the samples by every mutation."""
    return [
        (f"{kind}: {mutation}", kind, text, mutant)
        for mutation, mutate in MUTATIONS.items()
        for kind, text in SAMPLES.items()
        for mutant in {mutate(text, Random(seed)) for seed in range(ON_SAMPLES)}
        if mutant is not None and mutant != text
    ]


def truly_equal(text: str, mutant: str, kind: Kind) -> bool | None:
    """Whether the reference proves that the mutation only renamed; None for a text that it cannot read."""
    try:
        return same_slowly(text, mutant, kind)
    except SyntaxError:
        return None


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_every_mutant_is_seen(mutation: str) -> None:
    taken = [one for one in mutants(mutation) if same(one[2], one[3], one[1])]
    unproven = [label for label, kind, text, mutant in taken if not truly_equal(text, mutant, kind)]
    assert unproven == []
    assert len(taken) < len(mutants(mutation)), "no mutant was made that is a change"


def test_the_mutants_are_of_every_kind_of_text() -> None:
    kinds = Counter(kind for mutation in MUTATIONS for _, kind, _, _ in mutants(mutation))
    assert set(kinds) == set(SAMPLES)
    assert sum(kinds.values()) > 1000


def test_the_reference_agrees_on_every_mutant_of_the_samples() -> None:
    answers: Counter[bool] = Counter()
    for label, kind, text, mutant in sample_mutants():
        expected = truly_equal(text, mutant, kind)
        if expected is not None:
            answers[expected] += 1
            assert same(text, mutant, kind) is expected, label
    assert answers[True] > 0
    assert answers[False] > 500


def test_a_mutant_written_with_the_goldens_names_is_still_the_mutant() -> None:
    for label, kind, text, mutant in sample_mutants():
        carried = carry(text, mutant, kind)
        assert same(carried, mutant, kind), label
        assert (carried == text) is same(text, mutant, kind), label
