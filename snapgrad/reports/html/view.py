"""What the template is given: the record in the order in which a reader wants it."""

from __future__ import annotations

import shlex
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from snapgrad.goldens.compare import first_difference
from snapgrad.reports.gravity import MISSING, counts, edits, failures, gravity, unfinished, word
from snapgrad.reports.html.contents import Contents, Shown
from snapgrad.reports.html.tones import QUIET, sign, tone
from snapgrad.reports.record import LEVELS, CaseRecord, Cluster, Edited, Group, Record
from snapgrad.verdict import Verdict
from snapgrad.wording import counted, the_goldens

WIDEST = 200
MOST_SHARED = 12
_ORDER = {file: number for number, file in enumerate(LEVELS)}


@dataclass(frozen=True)
class Document:
    """One document of a case that is not as its golden. others: in how many more cases the edit is, in `anchor`."""

    change: Edited
    shown: Shown
    others: int
    anchor: str


@dataclass(frozen=True)
class Case:
    """One case. brief: a line that says what happened to it. groups: what a drift found in its texts."""

    anchor: str
    record: CaseRecord
    word: str
    brief: str
    documents: Sequence[Document]
    groups: Sequence[Group]
    accept: str


@dataclass(frozen=True)
class Shared:
    """What several cases have in common: an edit, an end, or what a drift found in them.

    before, after: the first line that differs. meaning: that of the first case. example: whose document it is.
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
    example: str = ""
    problem: str = ""
    accept: str = ""


@dataclass(frozen=True)
class _Told:
    """What the entries of a report refer to. alike: the edits that have an entry, each with its anchor and its cases."""

    record: Record
    contents: Contents
    alike: Mapping[tuple[str, str], tuple[str, Cluster]]
    groups: Mapping[str, Sequence[Group]]

    def document(self, change: Edited) -> Document:
        anchor, cluster = self.alike.get((change.edit, change.file), ("", None))
        return Document(change, self.contents.shown(change), len(cluster.items) - 1 if cluster else 0, anchor)


def view(record: Record) -> dict[str, Any]:
    """The names of the template."""
    told = _told(record)
    words = counts(record)
    ordered = sorted(record.cases, key=lambda case: (gravity(case), case.id))
    cases = [_case(number, one, told) for number, one in enumerate(ordered)]
    return {
        "record": record,
        "counted": counted,
        "the_goldens": the_goldens,
        "counts": words,
        "tone": tone,
        "sign": sign,
        "quiet": QUIET,
        "only_quiet": all(one in QUIET for one in words),
        "missing": MISSING,
        "unfinished": unfinished(record),
        "most_shared": MOST_SHARED,
        "shared": [*_failed(record), *_groups(told), *_edits(told)],
        "cases": cases,
        "anchors": {case.record.id: case.anchor for case in cases},
        "themes": _counted(case.theme for case in record.cases),
        "files": _counted(change.file for case in record.cases for change in case.changes),
        "verdicts": _counted(case.verdict for case in record.cases) if record.kind == "drift" else {},
        "levels": _counted(case.lowest for case in record.cases if case.lowest),
        "data": Markup(told.contents.json()),
    }


def _told(record: Record) -> _Told:
    """In a drift with groups, these stand for the edits of whole documents."""
    found = edits(record)
    several = [] if record.groups else [cluster for cluster in found if len(cluster.items) > 1]
    groups: dict[str, list[Group]] = defaultdict(list)
    for group in record.groups:
        for name in group.cases:
            groups[name].append(group)
    return _Told(
        record,
        Contents([change for cluster in found for _, change in cluster.items]),
        {(one.edit, one.file): (f"edit-{number}", one) for number, one in enumerate(several)},
        groups,
    )


def _counted(words: Iterator[str]) -> Mapping[str, int]:
    return dict(sorted(Counter(words).items()))


def _failed(record: Record) -> Iterator[Shared]:
    for number, one in enumerate(failures(record)):
        if len(one.cases) > 1:
            title = _first(one.problem) or one.verdict
            yield Shared(f"end-{number}", "end", title, one.cases, word=one.verdict, problem=one.problem)


def _groups(told: _Told) -> Iterator[Shared]:
    cases = {case.id: case for case in told.record.cases}
    for number, one in enumerate(told.record.groups):
        found = [cases[name] for name in one.cases if name in cases]
        if len(found) < 2:
            continue
        example, change = _example(one, found, told) or (None, None)
        document = told.document(change) if change else None
        name = example.id if example else ""
        yield Shared(f"group-{number}", "group", one.told, found, word=one.file, document=document, example=name)


def _example(group: Group, cases: Sequence[CaseRecord], told: _Told) -> tuple[CaseRecord, Edited] | None:
    """The case whose document has the least beside the edit of the group, and that document."""
    having = [(case, change) for case in cases for change in case.changes if change.file == group.file]

    def beside(one: tuple[CaseRecord, Edited]) -> tuple[int, int]:
        case, change = one
        others = sum(other.file == group.file for other in told.groups[case.id])
        return others, len(change.golden) + len(change.received)

    return min(having, key=beside, default=None)


def _edits(told: _Told) -> Iterator[Shared]:
    for anchor, cluster in told.alike.values():
        case, change = cluster.items[0]
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
            document=Document(change, told.contents.shown(change), 0, ""),
            accept=f"snapgrad accept --same-as {cluster.edit[:6]}" if told.record.kind == "run" else "",
        )


def _case(number: int, case: CaseRecord, told: _Told) -> Case:
    sound = case.verdict in (Verdict.NEW, Verdict.CHANGED) and case.changes
    acceptable = told.record.kind == "run" and sound and not case.refusal
    return Case(
        f"case-{number}",
        case,
        word(case),
        _brief(case),
        [told.document(change) for change in sorted(case.changes, key=lambda change: _ORDER[change.file])],
        told.groups.get(case.id, ()),
        f"snapgrad accept {shlex.quote(case.id)}" if acceptable else "",
    )


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
