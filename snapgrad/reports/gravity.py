"""What is told first: the gravest; and what is told together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from snapgrad.reports.record import LEVELS, SKIPPED, CaseRecord, Cluster, Record, clusters
from snapgrad.verdict import SOUND, Verdict

MISSING = "missing"
WORDS = (*Verdict, SKIPPED)
_ORDER = {word: number for number, word in enumerate(WORDS)}
_CHANGES = {kind: number for number, kind in enumerate(("damaged", "gone", "changed", "new"))}

_LEVEL = {file: number for number, file in enumerate(LEVELS)}


def counts(record: Record) -> dict[str, int]:
    """How many cases of each verdict, gravest first, then those without a result; in a drift, of each class."""
    found = Counter(case.drift or case.verdict for case in sorted(record.cases, key=_gravity))
    if record.missing:
        found[MISSING] = len(record.missing)
    return dict(found)


def _gravity(case: CaseRecord) -> int:
    return _ORDER[case.verdict]


@dataclass(frozen=True)
class Failure:
    """Cases that ended in the same way, with the same words."""

    verdict: str
    problem: str
    cases: Sequence[CaseRecord]


def failures(record: Record) -> list[Failure]:
    """The cases that are not sound, those with the same problem together; the gravest, then the largest, first."""
    made: dict[tuple[str, str], list[CaseRecord]] = {}
    for case in record.cases:
        if case.verdict not in (*SOUND, SKIPPED):
            made.setdefault((case.verdict, case.problem), []).append(case)
    found = [Failure(verdict, problem, cases) for (verdict, problem), cases in made.items()]
    return sorted(found, key=lambda one: (_ORDER[one.verdict], -len(one.cases)))


def edits(record: Record) -> list[Cluster]:
    """The changes of all cases, the same edit once; damaged and lost documents before changed and new ones, then the
    largest, then the lowest level of the compiler first."""
    return sorted(clusters(record.cases), key=lambda c: (_CHANGES[c.items[0][1].kind], -len(c.items), _LEVEL[c.file]))


def unfinished(record: Record) -> list[str]:
    """What is not there, in words: a line per absent shard, and one for other cases without a result."""
    lines = [f"shard {shard}: no report, {len(names)} cases missing" for shard, names in record.lost.items()]
    of_shards = {name for names in record.lost.values() for name in names}
    here = [name for name in record.missing if name not in of_shards]
    if here:
        lines.append(f"{len(here)} cases without a result: {named(here)}")
    return lines


def named(names: Sequence[str], most: int = 3) -> str:
    """The first names, and how many more there are."""
    left = len(names) - most
    return ", ".join(names[:most]) + (f" and {left} more" if left > 0 else "")
