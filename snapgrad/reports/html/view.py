"""What the template is given: the record in the order in which a reader wants it."""

from __future__ import annotations

import shlex
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from snapgrad.goldens.compare import first_difference
from snapgrad.reports.gravity import MISSING, counts, edits, failures, unfinished
from snapgrad.reports.html.contents import Contents, Shown
from snapgrad.reports.html.tones import QUIET, sign, tone
from snapgrad.reports.record import CaseRecord, Cluster, Edited, Record
from snapgrad.verdict import Verdict

WIDEST = 200


@dataclass(frozen=True)
class Document:
    """One document of a case that is not as its golden. others: in how many more cases the edit is, in `anchor`."""

    change: Edited
    shown: Shown
    others: int
    anchor: str


@dataclass(frozen=True)
class Case:
    """One case. brief: a line that says what happened to it."""

    anchor: str
    record: CaseRecord
    word: str
    brief: str
    documents: Sequence[Document]
    accept: str


@dataclass(frozen=True)
class Shared:
    """What several cases have in common: an edit, an end, or what a drift found in them.

    before, after: the first line that differs. meaning: that of the first case.
    """

    anchor: str
    kind: str
    title: str
    cases: Sequence[CaseRecord]
    word: str = ""
    before: str = ""
    after: str = ""
    meaning: Sequence[str] = ()
    document: Document | None = None
    problem: str = ""
    accept: str = ""


def view(record: Record) -> dict[str, Any]:
    """The names of the template."""
    words = counts(record)
    found = edits(record)
    contents = Contents([change for cluster in found for _, change in cluster.items])
    several = [cluster for cluster in found if len(cluster.items) > 1]
    named = {} if record.groups else {(one.edit, one.file): f"edit-{number}" for number, one in enumerate(several)}
    alike = _groups(record, contents) if record.groups else _edits(several, contents, named, record.kind)
    shared = [*_failed(record), *alike]
    order = {word: number for number, word in enumerate(words)}
    ordered = sorted(record.cases, key=lambda case: (order[case.drift or case.verdict], case.id))
    sizes = {(one.edit, one.file): len(one.items) for one in several}
    cases = [_case(number, one, contents, named, sizes, record.kind) for number, one in enumerate(ordered)]
    return {
        "record": record,
        "counts": words,
        "tone": tone,
        "sign": sign,
        "quiet": QUIET,
        "only_quiet": all(word in QUIET for word in words),
        "missing": MISSING,
        "unfinished": unfinished(record),
        "shared": shared,
        "cases": cases,
        "anchors": {case.record.id: case.anchor for case in cases},
        "themes": _counted(case.theme for case in record.cases),
        "files": _counted(change.file for case in record.cases for change in case.changes),
        "verdicts": _counted(case.verdict for case in record.cases) if record.kind == "drift" else {},
        "levels": _counted(case.lowest for case in record.cases if case.lowest),
        "data": Markup(contents.json()),
    }


def _counted(words: Iterator[str]) -> Mapping[str, int]:
    return dict(sorted(Counter(words).items()))


def _failed(record: Record) -> Iterator[Shared]:
    for number, one in enumerate(failures(record)):
        if len(one.cases) > 1:
            title = _first(one.problem) or one.verdict
            yield Shared(f"end-{number}", "end", title, one.cases, word=one.verdict, problem=one.problem)


def _groups(record: Record, contents: Contents) -> Iterator[Shared]:
    cases = {case.id: case for case in record.cases}
    for number, one in enumerate(record.groups):
        found = [cases[name] for name in one.cases if name in cases]
        change = next((change for case in found for change in case.changes if change.file == one.file), None)
        document = Document(change, contents.shown(change), 0, "") if change else None
        yield Shared(f"group-{number}", "group", one.told, found, word=one.file, document=document)


def _edits(
    several: Sequence[Cluster], contents: Contents, anchors: Mapping[tuple[str, str], str], kind: str
) -> Iterator[Shared]:
    for cluster in several:
        case, change = cluster.items[0]
        anchor = anchors[cluster.edit, cluster.file]
        _, before, after = first_difference(change.golden, change.received)
        yield Shared(
            anchor,
            "edit",
            change.file,
            [one for one, _ in cluster.items],
            word=change.kind,
            before=_short(before.strip()),
            after=_short(after.strip()),
            meaning=case.meaning,
            document=Document(change, contents.shown(change), 0, ""),
            accept=f"snapgrad accept --same-as {cluster.edit[:6]}" if kind == "run" else "",
        )


def _case(
    number: int,
    case: CaseRecord,
    contents: Contents,
    anchors: Mapping[tuple[str, str], str],
    sizes: Mapping[tuple[str, str], int],
    kind: str,
) -> Case:
    documents = [
        Document(
            change,
            contents.shown(change),
            sizes[change.edit, change.file] - 1 if (change.edit, change.file) in anchors else 0,
            anchors.get((change.edit, change.file), ""),
        )
        for change in case.changes
    ]
    acceptable = kind == "run" and case.changes and case.verdict in (Verdict.NEW, Verdict.CHANGED) and not case.refusal
    accept = f"snapgrad accept {shlex.quote(case.id)}" if acceptable else ""
    return Case(f"case-{number}", case, case.drift or case.verdict, _brief(case), documents, accept)


def _brief(case: CaseRecord) -> str:
    """What happened, in a line: the end of it, or the change in meaning, or which documents differ, or what it pins."""
    problem = _first(case.problem)
    if problem and not case.changes:
        return problem
    if case.meaning:
        more = len(case.meaning) - 1
        return _short(case.meaning[0]) + (f", and {more} more" if more else "")
    differ = ", ".join(f"{change.file} {change.kind}" for change in case.changes)
    return problem or differ or case.pins


def _first(text: str) -> str:
    return next((_short(line.strip()) for line in text.splitlines() if line.strip()), "")


def _short(line: str) -> str:
    return line if len(line) <= WIDEST else f"{line[:WIDEST]}..."
