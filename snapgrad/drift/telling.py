"""The report of a drift on the terminal: how many cases of which class, what they share, what is left."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence

from snapgrad.drift.classes import CLEAN, GRAVITY, UNSOUND, Drift
from snapgrad.drift.clusters import Cluster, alone, clusters, shared
from snapgrad.drift.comparing import Drifted
from snapgrad.drift.edits import Edit
from snapgrad.reports.meaning import FACTS
from snapgrad.reports.printable import printable
from snapgrad.wording import counted, named

WIDTH = 80
MOST_CLUSTERS = 25
MOST_EDITS = 4
MOST_LINES = 3
NAMED = 2
NAMED_BROKEN = 10


def report(title: str, found: Sequence[Drifted]) -> str:
    """The whole report. title: what was compared with what, and how many cases."""
    gathered = clusters((one.case.id, one.edits) for one in found)
    parts = [
        [title],
        _table(found),
        _broken(found),
        _shared(gathered),
        _alone(found, gathered),
    ]
    return printable("\n\n".join("\n".join(part) for part in parts if part))


def _table(found: Sequence[Drifted]) -> list[str]:
    """How many cases of each class, and at which level those begin to differ that do."""
    counts = Counter(one.drift for one in found)
    lines = []
    for drift in Drift:
        if counts[drift]:
            levels = Counter(one.lowest for one in found if one.drift is drift and one.lowest)
            told = ", ".join(f"{name} {number}" for name, number in levels.items())
            first = f"   first diverges in: {told}" if told and drift not in CLEAN else ""
            lines.append(f"{counts[drift]:>6}  {drift:<28}{first}".rstrip())
    return lines


def _broken(found: Sequence[Drifted]) -> list[str]:
    """The cases that are not sound, and why; then those that are sound again, that have no golden, that were not captured.
    Those that ended alike are told together."""
    alike: dict[tuple[Drift, str, str], list[str]] = {}
    for one in sorted(found, key=lambda one: GRAVITY[one.drift]):
        if one.drift in (*UNSOUND.values(), Drift.RECOVERED, Drift.NO_GOLDEN, Drift.NOT_APPLICABLE):
            problem = one.problem.partition("\n")[0]
            alike.setdefault((one.drift, problem, one.elsewhere), []).append(one.case.id)
    return [line for ending, cases in alike.items() for line in _ending(cases, *ending)]


def _ending(cases: Sequence[str], drift: Drift, problem: str, elsewhere: str) -> Iterator[str]:
    also = f"; {elsewhere}" if elsewhere and problem else ""
    several = len(cases) > 1
    yield from _wrapped(f"{counted(len(cases), 'case') if several else cases[0]}: {drift}{also}", "")
    if several:
        yield from _wrapped(named(cases, NAMED_BROKEN), "    in ")
    if problem or elsewhere:
        yield from _wrapped(problem or elsewhere, "    ")


def _shared(gathered: Sequence[Cluster]) -> list[str]:
    several = shared(gathered)
    if not several:
        return []
    lines = ["the same change in several cases"]
    for cluster in several[:MOST_CLUSTERS]:
        lines += ["", *_cluster(cluster)]
    left = len(several) - MOST_CLUSTERS
    return (
        lines if left <= 0 else [*lines, "", f"{counted(left, 'more change')} that cases share; --report has them all"]
    )


def _cluster(cluster: Cluster) -> Iterator[str]:
    number = f"{counted(len(cluster.cases), 'case')}, {cluster.file}: "
    yield from _wrapped(number + cluster.edits[0].phrase, "")
    yield from _wrapped(named(cluster.cases, NAMED), "    in ")
    yield from _example(cluster.edits[0])
    for edit in cluster.edits[1:MOST_EDITS]:
        yield from _wrapped(edit.phrase, "  and ")
    if len(cluster.edits) > MOST_EDITS:
        yield f"  and {counted(len(cluster.edits) - MOST_EDITS, 'more edit')} in the same cases"


def _example(edit: Edit) -> Iterator[str]:
    for sign, text in (("-", edit.old), ("+", edit.new)):
        lines = textwrap.dedent(text).splitlines()
        yield from (f"      {sign} {_cut(line, WIDTH - 8)}" for line in lines[:MOST_LINES])
        if len(lines) > MOST_LINES:
            yield f"      {sign} ... {counted(len(lines) - MOST_LINES, 'more line')}"


def _alone(found: Sequence[Drifted], gathered: Sequence[Cluster]) -> list[str]:
    """Every case whose structure differs, and those with edits that no other case has; with those edits, the gravest
    class first."""
    own = alone(gathered)
    lines: list[str] = []
    for one in sorted(found, key=lambda one: GRAVITY[one.drift]):
        edits = own.get(one.case.id, [])
        if edits or one.drift is Drift.STRUCTURE:
            facts = [edit for edit in edits if edit.file == FACTS]
            lines += _case(one, facts, [edit for edit in edits if edit.file != FACTS])
    return ["what one case has alone", "", *lines] if lines else []


def _case(one: Drifted, facts: Sequence[Edit], texts: Sequence[Edit]) -> list[str]:
    lines = _wrapped(f"{one.case.id}: {one.drift}" + (f"; first diverges in: {one.lowest}" if one.lowest else ""), "")
    for edit in [*facts[:MOST_EDITS], *texts[:MOST_EDITS]]:
        lines += _wrapped(f"{_place(edit)}: {edit.phrase}", "    ")
    left = sum(max(0, len(edits) - MOST_EDITS) for edits in (facts, texts))
    return [*lines, f"    and {counted(left, 'more edit')}; --report has them all"] if left else lines


def _place(edit: Edit) -> str:
    return edit.file if edit.file == FACTS else f"{edit.file}, line {edit.line}"


def _wrapped(text: str, indent: str) -> list[str]:
    """Lines of at most `WIDTH` columns; what is very long is cut."""
    lines = textwrap.wrap(
        _cut(text, 3 * WIDTH),
        WIDTH,
        initial_indent=indent,
        subsequent_indent=" " * max(4, len(indent)),
        break_on_hyphens=False,
    )
    return lines or [indent.rstrip()]


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else text[: width - 3] + "..."
