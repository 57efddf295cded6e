"""A drift as the record that every report is made from."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path

from snapgrad.drift.classes import Drift
from snapgrad.drift.clusters import Cluster, clusters
from snapgrad.drift.comparing import Drifted, edits_of
from snapgrad.drift.edits import Edit
from snapgrad.drift.plan import Plan
from snapgrad.goldens.environment import normalizer
from snapgrad.reports.meaning import FACTS
from snapgrad.reports.printable import printable
from snapgrad.reports.record import SKIPPED, CaseRecord, Group, Hunk, Options, Record, below, case_record
from snapgrad.sharding import divided

MOST_EDITS = 4
MOST_FACTS = 12
MOST_LINES = 12


def record(found: Sequence[Drifted], plan: Plan, seconds: float) -> Record:
    """The record of a drift that ended, or was stopped: then the cases without a result are missing."""
    mine, partition = divided(plan.selection.names, plan.shard)
    return Record(
        kind="drift",
        selected=mine,
        cases=[_case(one, plan.root, plan.snapshots) for one in found],
        environment={**plan.here.environment, "device": plan.ways.device},
        other=plan.there.environment if plan.there else None,
        normalizer=normalizer(),
        options=Options(plan.ways.codegen_only, str(plan.shard) if plan.shard else "", plan.ways.overlays),
        partition=partition,
        groups=[_group(cluster) for cluster in clusters((one.case.id, one.edits) for one in found)],
        seconds=round(seconds, 3),
    )


def groups(cases: Sequence[CaseRecord]) -> list[Group]:
    """The edits of these cases, put together again: those of two shards may be the same."""
    found = ((case.id, edits_of(Drift(case.drift), case.changes)) for case in cases)
    return [_group(cluster) for cluster in clusters(found)]


def _case(one: Drifted, root: Path, snapshots: Path) -> CaseRecord:
    goldens = below(root, snapshots / one.case.theme / one.case.name)
    made = case_record(one.case, one.result, one.changes, source=below(root, one.case.file), goldens=goldens)
    return dataclasses.replace(
        made,
        verdict=SKIPPED if one.drift is Drift.NOT_APPLICABLE else made.verdict,
        problem="\n".join(filter(None, [printable(one.problem), printable(one.elsewhere)])),
        drift=str(one.drift),
        lowest=one.lowest,
    )


def _group(cluster: Cluster) -> Group:
    shown = cluster.edits[: MOST_FACTS if cluster.file == FACTS else MOST_EDITS]
    left = len(cluster.edits) - len(shown)
    words = "; ".join(edit.phrase for edit in shown) + (f"; and {left} more" if left else "")
    return Group(printable(words), cluster.cases, cluster.file, [_hunk(edit) for edit in shown], left)


def _hunk(edit: Edit) -> Hunk:
    return Hunk(printable(edit.phrase), edit.line, _begin(edit.old), _begin(edit.new))


def _begin(text: str) -> str:
    """The first lines of a text, and how many more there are."""
    lines = printable(text).splitlines()
    left = len(lines) - MOST_LINES
    return "\n".join(lines if left <= 1 else [*lines[:MOST_LINES], f"... {left} more lines"])
