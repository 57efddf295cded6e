"""No change of meaning survives: a seeded sample of all mutations. `benchmarks/mutations.py` counts tens of thousands."""

from __future__ import annotations

import pytest
from mutants import Field, count
from mutation_fields import FIELDS

SHARE = 2


@pytest.mark.parametrize("one", FIELDS, ids=[one.name for one in FIELDS])
def test_no_mutant_survives(one: Field) -> None:
    counts = {mutation: count(one, mutation, SHARE) for mutation in one.mutations}
    assert {mutation: found.survivors[0] for mutation, found in counts.items() if found.survivors} == {}
    assert sum(found.made - found.equivalent for found in counts.values()) > 0
