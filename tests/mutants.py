"""Counts mutants and survivors, for any kind of text: what is mutated, how, and who judges are a `Field`'s.

A mutant survives if the comparison takes it for its original and nothing independent of the comparison says that both mean
the same. To add a field: a module with `FIELDS`, named in `mutation_fields`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import cycle, islice
from random import Random
from typing import Any

TRIES = 6
"""How often a mutation is tried for each mutant that is wanted: some subjects have nothing of its kind to change."""


@dataclass(frozen=True)
class Field:
    """One sort of thing that is mutated.

    subjects: (label, thing): goldens, raw texts, code objects. mutations: by name; each gives a changed thing, or None
    where there is nothing of its kind to change. taken_for_same: whether the code under test says that both are one; an
    error (`Unreadable`) is for it to catch, and is a "no". means_the_same: a judge that uses nothing of what is tested.
    """

    name: str
    subjects: Callable[[], Sequence[tuple[str, Any]]]
    mutations: Mapping[str, Callable[[Any, Random], Any]]
    taken_for_same: Callable[[Any, Any], bool]
    means_the_same: Callable[[Any, Any], bool]


@dataclass
class Count:
    """What came of one mutation of a field. survivors: (label, original, mutant)."""

    made: int = 0
    equivalent: int = 0
    survivors: list[tuple[str, Any, Any]] = field(default_factory=list)


def count(one: Field, mutation: str, share: int, seed: str = "") -> Count:
    """Mutate the field's subjects in turn until `share` distinct mutants are made, or no more are found."""
    random, order = Random(f"{seed}{one.name}{mutation}"), list(one.subjects())
    random.shuffle(order)
    mutate, counted, seen = one.mutations[mutation], Count(), set[Any]()
    for label, subject in islice(cycle(order), TRIES * max(share, len(order))):
        if counted.made == share:
            break
        mutant = mutate(subject, random)
        if mutant is None or mutant == subject or (label, mutant) in seen:
            continue
        seen.add((label, mutant))
        counted.made += 1
        if one.taken_for_same(subject, mutant):
            if one.means_the_same(subject, mutant):
                counted.equivalent += 1
            else:
                counted.survivors.append((label, subject, mutant))
    return counted


def count_all(fields: Sequence[Field], mutants: int, seed: str = "") -> dict[tuple[str, str], Count]:
    """Every mutation of every field that finds something of its kind, each with an equal share of so many mutants."""
    kinds = [(one, name) for one in fields for name in one.mutations if count(one, name, 1, seed).made]
    share = -(-mutants // len(kinds))
    return {(one.name, name): count(one, name, share, seed) for one, name in kinds}
