"""A drift as the record that every report is made from."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence

from snapgrad.drift.clusters import Cluster, clusters
from snapgrad.drift.comparing import Drifted
from snapgrad.drift.interpreter import Interpreter
from snapgrad.drift.levels import level
from snapgrad.goldens.environment import normalizer
from snapgrad.reports.printable import printable
from snapgrad.reports.record import CaseRecord, Group, Options, Record, case_record

MOST_PHRASES = 4


def record(
    found: Sequence[Drifted],
    here: Interpreter,
    there: Mapping[str, str] | None,
    *,
    selected: Sequence[str],
    codegen_only: bool,
    seconds: float,
) -> Record:
    """there: the environment of the other interpreter; None if the cases were compared with goldens."""
    return Record(
        kind="drift",
        selected=selected,
        cases=[_case(one) for one in found],
        environment=here.environment,
        other=there,
        normalizer=normalizer(),
        options=Options(codegen_only=codegen_only),
        groups=[_group(cluster) for cluster in clusters(found)],
        seconds=round(seconds, 3),
    )


def _case(one: Drifted) -> CaseRecord:
    made = case_record(one.case, one.result, one.changes)
    return dataclasses.replace(made, drift=str(one.drift), lowest=level(one.changes))


def _group(cluster: Cluster) -> Group:
    told = [edit.phrase for edit in cluster.edits[:MOST_PHRASES]]
    left = len(cluster.edits) - len(told)
    words = "; ".join(told) + (f"; and {left} more edits" if left else "")
    return Group(printable(words), cluster.cases, cluster.file)
