"""A drift as the record that every report is made from."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path

from snapgrad.drift.classes import Drift
from snapgrad.drift.clusters import Cluster, clusters
from snapgrad.drift.comparing import Drifted
from snapgrad.drift.interpreter import Interpreter
from snapgrad.drift.levels import level
from snapgrad.goldens.environment import normalizer
from snapgrad.reports.printable import printable
from snapgrad.reports.record import SKIPPED, CaseRecord, Group, Options, Record, below, case_record

MOST_PHRASES = 4


def record(
    found: Sequence[Drifted],
    here: Interpreter,
    there: Interpreter | None,
    *,
    root: Path,
    snapshots: Path,
    codegen_only: bool,
    seconds: float,
) -> Record:
    """there: the other interpreter; None if the cases were compared with the goldens in `snapshots`.
    root: the project's folder."""
    return Record(
        kind="drift",
        selected=[one.case.id for one in found],
        cases=[_case(one, root, snapshots) for one in found],
        environment=here.environment,
        other=there.environment if there else None,
        normalizer=normalizer(),
        options=Options(codegen_only=codegen_only),
        groups=[_group(cluster) for cluster in clusters(found)],
        seconds=round(seconds, 3),
    )


def _case(one: Drifted, root: Path, snapshots: Path) -> CaseRecord:
    goldens = below(root, snapshots / one.case.theme / one.case.name)
    made = case_record(one.case, one.result, one.changes, source=below(root, one.case.file), goldens=goldens)
    verdict = SKIPPED if one.drift is Drift.NOT_APPLICABLE else made.verdict
    return dataclasses.replace(made, verdict=verdict, drift=str(one.drift), lowest=level(one.changes))


def _group(cluster: Cluster) -> Group:
    told = [edit.phrase for edit in cluster.edits[:MOST_PHRASES]]
    left = len(cluster.edits) - len(told)
    words = "; ".join(told) + (f"; and {left} more edits" if left else "")
    return Group(printable(words), cluster.cases, cluster.file)
