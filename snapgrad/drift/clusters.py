"""Gathers the edits that several cases share, so that 61 cases with one change are one entry, whatever else they have."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from snapgrad.artifacts.kinds import FILES
from snapgrad.drift.edits import Edit
from snapgrad.reports.meaning import FACTS


@dataclass(frozen=True)
class Cluster:
    """Edits of documents of one name that occur in exactly these cases. edits: one example of each; the first is the
    most frequent. times: how often each occurs, in all of the cases together."""

    file: str
    cases: tuple[str, ...]
    edits: Sequence[Edit]
    times: Sequence[int]


def clusters(found: Iterable[tuple[str, Sequence[Edit]]]) -> list[Cluster]:
    """Every edit in exactly one cluster: those of facts first, then those of the most cases, then in the order of the
    documents. found: the cases, each with its edits."""
    places: dict[tuple[str, str], list[tuple[str, Edit]]] = {}
    for case, edits in found:
        for edit in edits:
            places.setdefault((edit.file, edit.phrase), []).append((case, edit))
    together: dict[tuple[str, tuple[str, ...]], list[list[tuple[str, Edit]]]] = {}
    for (file, _), where in places.items():
        cases = tuple(dict.fromkeys(case for case, _ in where))
        together.setdefault((file, cases), []).append(where)
    made = []
    for (file, cases), several in together.items():
        several.sort(key=lambda where: -len(where))
        made.append(Cluster(file, cases, [where[0][1] for where in several], [len(where) for where in several]))
    return sorted(made, key=lambda one: (one.file != FACTS, -len(one.cases), FILES.index(one.file), one.cases))


def shared(found: Sequence[Cluster]) -> list[Cluster]:
    """Those of two or more cases."""
    return [cluster for cluster in found if len(cluster.cases) > 1]


def alone(found: Sequence[Cluster]) -> dict[str, list[Edit]]:
    """The edits that no other case has, by the case that has them."""
    made: dict[str, list[Edit]] = {}
    for cluster in found:
        if len(cluster.cases) == 1:
            made.setdefault(cluster.cases[0], []).extend(cluster.edits)
    return made
