"""What is told first: the gravest; and what is told together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from snapgrad.drift.classes import GRAVITY, UNSOUND, Drift
from snapgrad.reports.record import LEVELS, SKIPPED, CaseRecord, Cluster, Record, clusters
from snapgrad.verdict import Verdict
from snapgrad.wording import counted, named

MISSING = "missing"
_ORDER = {word: number for number, word in enumerate((*Verdict, SKIPPED))} | {str(d): n for d, n in GRAVITY.items()}
_ENDINGS = {*map(str, UNSOUND), *map(str, UNSOUND.values()), str(Drift.RECOVERED)}
_CHANGES = {kind: number for number, kind in enumerate(("damaged", "gone", "changed", "new"))}

_LEVEL = {file: number for number, file in enumerate(LEVELS)}


def counts(record: Record) -> dict[str, int]:
    """How many cases of each verdict, gravest first, then those without a result; in a drift, of each class."""
    found = Counter(word(case) for case in sorted(record.cases, key=gravity))
    if record.missing:
        found[MISSING] = len(record.missing)
    return dict(found)


def word(case: CaseRecord) -> str:
    """What became of a case: its class of drift, or in a run its verdict."""
    return case.drift or case.verdict


def gravity(case: CaseRecord) -> int:
    """Less for what is graver; a word that is none is the gravest."""
    return _ORDER.get(word(case), 0)


@dataclass(frozen=True)
class Failure:
    """Cases that ended in the same way, with the same words. verdict: in a drift the class of drift."""

    verdict: str
    problem: str
    cases: Sequence[CaseRecord]


def failures(record: Record) -> list[Failure]:
    """The cases that are not sound here or there, those with the same problem together; the gravest, then the largest,
    first."""
    made: dict[tuple[str, str], list[CaseRecord]] = {}
    for case in record.cases:
        if word(case) in _ENDINGS:
            made.setdefault((word(case), case.problem), []).append(case)
    found = [Failure(ending, problem, cases) for (ending, problem), cases in made.items()]
    return sorted(found, key=lambda one: (_ORDER[one.verdict], -len(one.cases)))


def edits(record: Record) -> list[Cluster]:
    """The changes of all cases, the same edit once; in a drift the gravest class first; then damaged and lost documents
    before changed and new ones, the largest, the lowest level of the compiler."""

    def order(cluster: Cluster) -> tuple[int, ...]:
        gravest = min(gravity(case) for case, _ in cluster.items) if record.kind == "drift" else 0
        return gravest, _CHANGES[cluster.items[0][1].kind], -len(cluster.items), _LEVEL[cluster.file]

    return sorted(clusters(record.cases), key=order)


def unfinished(record: Record) -> list[str]:
    """What is not there, in words: a line per absent shard, and one for other cases without a result."""
    lines = [f"shard {shard}: no report, {counted(len(names), 'case')} missing" for shard, names in record.lost.items()]
    of_shards = {name for names in record.lost.values() for name in names}
    here = [name for name in record.missing if name not in of_shards]
    if here:
        lines.append(f"{counted(len(here), 'case')} without a result: {named(here)}")
    return lines
