"""One run as every report is made from it: the cases, what came of each, what differs, and who is missing.

`docs/reports.md` describes the file; its schema is `docs/report-schema.json`.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from snapgrad.accepting.edits import edit_of
from snapgrad.case import Case
from snapgrad.goldens.compare import Change
from snapgrad.goldens.environment import environment, normalizer
from snapgrad.reports.meaning import meaning, told_given_up
from snapgrad.reports.printable import printable
from snapgrad.reports.terminal import judge
from snapgrad.sharding import Shard, divided, shard_of
from snapgrad.verdict import EXIT_CODES, Result, Verdict

SCHEMA: Literal["snapgrad-report/1"] = "snapgrad-report/1"
SKIPPED = "skipped"
MISSING_CODE = EXIT_CODES[Verdict.FAILED]
LEVELS = {
    "graph.py": "graph",
    "bytecode.py": "bytecode",
    "code.py": "code",
    "code.cpp": "code",
    "triton.py": "code",
    "triton.ttir": "code",
    "triton.ptx": "code",
    "facts.json": "facts",
}


@dataclass(frozen=True)
class Edited(Change):
    """A change, and which edit it is: twelve hexadecimal digits, see `edits.edit_of`."""

    edit: str = ""


@dataclass(frozen=True)
class CaseRecord:
    """What came of one case.

    verdict: of `Verdict`, or "skipped". seconds: of its process. problem: why the verdict is what it is.
    refusal: why what was received cannot be accepted. checked: counts of what was compared, as in `gradients.Check`.
    meaning: the change in words. changes: the documents that are not as their goldens; nothing of those that are.
    drift: the class of drift; "" in a run. lowest: of graph, bytecode, code, facts the first that differs, or "".
    source, line: where the case is written; goldens: their folder; both relative to the project, with `/`.
    part_of: the selected id that it belongs to, if that is not its own: a test may check several functions.
    """

    id: str
    theme: str
    pins: str
    verdict: str
    seconds: float = 0.0
    problem: str = ""
    refusal: str = ""
    checked: Mapping[str, Any] = field(default_factory=dict)
    kernels_run: bool = True
    meaning: Sequence[str] = ()
    changes: Sequence[Edited] = ()
    drift: str = ""
    lowest: str = ""
    source: str = ""
    line: int = 0
    goldens: str = ""
    part_of: str = ""


@dataclass(frozen=True)
class Hunk:
    """One edit of a document: the lines before and after, where they stand (`drift.edits.Edit`), and its words."""

    phrase: str
    line: int
    old: str
    new: str


@dataclass(frozen=True)
class Group:
    """Edits that occur in exactly these cases, one or more, as `snapgrad drift` found them.

    told: the first of them in words. edits: one example of each of these. more: how many edits are left out.
    """

    told: str
    cases: Sequence[str]
    file: str = ""
    edits: Sequence[Hunk] = ()
    more: int = 0


@dataclass(frozen=True)
class Options:
    """How it was run. shard: "3/8" if only that part of the selection was, else "". overlays: of a drift that compares
    with the goldens of its own environment, not with those of the base."""

    codegen_only: bool = False
    shard: str = ""
    overlays: bool = False


@dataclass(frozen=True)
class Record:
    """A run, or a drift, which compares `environment` with `other` (None: with the goldens).

    environment, normalizer: as `goldens.environment` gives them.
    selected: the ids that were to run. partition: those of every shard, if there are shards.
    absent: the shards, "5/8", that a merged record had no record of.
    """

    kind: Literal["run", "drift"]
    selected: Sequence[str]
    cases: Sequence[CaseRecord]
    environment: Mapping[str, str]
    normalizer: str
    other: Mapping[str, str] | None = None
    options: Options = field(default_factory=Options)
    partition: Sequence[Sequence[str]] = ()
    absent: Sequence[str] = ()
    groups: Sequence[Group] = ()
    seconds: float = 0.0
    schema: Literal["snapgrad-report/1"] = SCHEMA

    @property
    def missing(self) -> list[str]:
        """The selected ids without a result: never to be taken for passed."""
        known = {case.part_of or case.id for case in self.cases}
        return [name for name in self.selected if name not in known]

    @property
    def lost(self) -> dict[str, Sequence[str]]:
        """The absent shards, each with the ids that it should have run."""
        return {shard: self.partition[shard_of(shard).number - 1] for shard in self.absent}

    def exit_code(self) -> int:
        """The code of the gravest verdict; a missing case counts as a failed one."""
        codes = [EXIT_CODES[Verdict(case.verdict)] for case in self.cases if case.verdict != SKIPPED]
        return max([*codes, MISSING_CODE if self.missing else 0], default=0)


def case_record(
    case: Case, result: Result, changes: Sequence[Change], refusal: str = "", *, source: str = "", goldens: str = ""
) -> CaseRecord:
    """The record of a case whose documents were compared."""
    return CaseRecord(
        id=case.id,
        theme=case.theme,
        pins=case.pins,
        verdict=str(judge(result, changes)),
        seconds=round(result.seconds, 3),
        problem=printable(result.problem),
        refusal=printable(refusal),
        checked=result.checked,
        kernels_run=result.kernels_run,
        meaning=[printable(line) for line in (*meaning(changes), *told_given_up(result, changes))],
        changes=edited(changes),
        lowest=lowest(changes),
        source=source,
        line=case.line,
        goldens=goldens,
    )


def skipped(name: str, why: str, *, pins: str = "", source: str = "", line: int = 0) -> CaseRecord:
    """The record of a case that was selected and did not run, for a reason."""
    theme = name.rpartition("/")[0]
    return CaseRecord(name, theme, pins, SKIPPED, problem=printable(why), source=source, line=line, part_of=name)


def below(root: Path, path: str | Path) -> str:
    """A path as a record names it: from the project's folder, with `/`."""
    return Path(os.path.relpath(path, root)).as_posix()


def record_of_run(
    selected: Sequence[str],
    cases: Sequence[CaseRecord],
    shard: Shard | None,
    *,
    device: str,
    codegen_only: bool,
    seconds: float,
) -> Record:
    """The record of a run that ended, or was stopped. selected: the ids of all shards."""
    mine, partition = divided(selected, shard)
    return Record(
        "run",
        mine,
        cases,
        environment() | {"device": device},
        normalizer(),
        options=Options(codegen_only, str(shard) if shard else ""),
        partition=partition,
        seconds=round(seconds, 3),
    )


def edited(changes: Sequence[Change]) -> list[Edited]:
    """The changes, each with its edit; control characters in them are spelled out."""
    return [
        Edited(
            one.file,
            one.kind,
            printable(one.golden),
            printable(one.received),
            one.note,
            edit_of(one.file, one.golden, one.received),
        )
        for one in changes
    ]


def lowest(changes: Sequence[Change]) -> str:
    """The first level of the compiler that differs: what comes after it may differ only because of that."""
    levels = {LEVELS[change.file] for change in changes}
    return next((level for level in dict.fromkeys(LEVELS.values()) if level in levels), "")


@dataclass(frozen=True)
class Cluster:
    """Documents of one file name with the same edit: each case, and its change."""

    edit: str
    file: str
    items: Sequence[tuple[CaseRecord, Edited]]


def clusters(cases: Sequence[CaseRecord]) -> list[Cluster]:
    """Every change in exactly one cluster, the largest first."""
    made: dict[tuple[str, str], list[tuple[CaseRecord, Edited]]] = {}
    for case in cases:
        for change in case.changes:
            made.setdefault((change.edit, change.file), []).append((case, change))
    found = [Cluster(edit, file, items) for (edit, file), items in made.items()]
    return sorted(found, key=lambda cluster: -len(cluster.items))
