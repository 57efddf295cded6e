"""A record as Markdown, for a job summary or a pull-request comment: the gravest first, each thing once, and below a size.

What comes from cases and goldens stands in code spans, fences and `<code>` only, so that nothing in it is markup, a link
or a mention.
"""

from __future__ import annotations

import html
import re
import textwrap
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from snapgrad.drift.classes import GRAVITY, Drift
from snapgrad.goldens.compare import Change
from snapgrad.reports.gravity import counts, edits, failures, gravity, unfinished
from snapgrad.reports.meaning import FACTS
from snapgrad.reports.printable import printable
from snapgrad.reports.record import CaseRecord, Cluster, Group, Record
from snapgrad.reports.terminal import LONGEST_DIFF, diff
from snapgrad.wording import counted, named, the_goldens

COMMENT = 65_536  # characters that GitHub takes in a comment; a job summary takes 1 MiB
NAMED = 20
NAMED_IN_GROUP = 5
WIDEST = 300
LONGEST = 200
RESERVED = 200


@dataclass(frozen=True)
class _Block:
    """A piece that is shown whole or not at all, and the cases that it tells about. text: makes it when asked."""

    cases: Sequence[str]
    text: Callable[[], str]


def markdown(record: Record, longest: int = COMMENT) -> str:
    """The report in at most `longest` bytes of UTF-8. What does not fit is counted at the end."""
    blocks = list(_blocks(record))
    texts: list[str] = []
    left = longest - RESERVED
    for block in blocks:
        text = block.text()
        left -= len(text.encode()) + 1
        if left < 0:
            texts.append(_cut(blocks, len(texts), longest))
            break
        texts.append(text)
    return "\n".join(texts)


def _cut(blocks: Sequence[_Block], shown: int, longest: int) -> str:
    told = {case for block in blocks[:shown] for case in block.cases}
    untold = {case for block in blocks[shown:] for case in block.cases} - told
    return (
        f"**Cut here**, to stay below {longest} bytes: {counted(len(blocks) - shown, 'more section')} left out, "
        f"and {counted(len(untold), 'case')} in none that is shown. The JSON report has all of it.\n"
    )


def _blocks(record: Record) -> Iterator[_Block]:
    yield _Block([], partial(_head, record))
    if record.missing:
        yield _Block(record.missing, partial(_missing, record))
    for failure in failures(record):
        names = [case.id for case in failure.cases]
        yield _Block(names, partial(_ending, failure.verdict, failure.problem, names))
    yield from _of_drift(record) if record.kind == "drift" else _of_run(record)


def _of_run(record: Record) -> Iterator[_Block]:
    single: dict[str, list[Cluster]] = {}
    for cluster in edits(record):
        if len(cluster.items) > 1:
            yield _Block([case.id for case, _ in cluster.items], partial(_cluster, cluster))
        else:
            single.setdefault(cluster.items[0][0].id, []).append(cluster)
    cases = {case.id: case for case in record.cases}
    for name, clusters in single.items():
        yield _Block([name], partial(_case, cases[name], [change for c in clusters for _, change in c.items]))


def _of_drift(record: Record) -> Iterator[_Block]:
    """First the facts that differ, and what the cases have alone in which they do; then the texts; then what was not
    compared."""
    alone: dict[str, list[Group]] = {}
    for group in record.groups:
        if len(group.cases) == 1:
            alone.setdefault(group.cases[0], []).append(group)
    shared = [group for group in record.groups if len(group.cases) > 1]
    cases = [case for case in sorted(record.cases, key=gravity) if case.id in alone]
    yield from _named(record, Drift.STRUCTURE)
    for of_facts in (True, False):
        for group in shared:
            if (group.file == FACTS) is of_facts:
                yield _Block(group.cases, partial(_group, group))
        for case in cases:
            if (GRAVITY[Drift(case.drift)] <= GRAVITY[Drift.STRUCTURE]) is of_facts:
                yield _Block([case.id], partial(_alone, case, alone[case.id]))
    yield from _named(record, Drift.NO_GOLDEN)
    yield from _named(record, Drift.NOT_APPLICABLE)


def _named(record: Record, drift: Drift) -> Iterator[_Block]:
    """The cases of a class that are told by their names, those for the same reason together."""
    alike: dict[str, list[str]] = {}
    for case in record.cases:
        if case.drift == drift:
            alike.setdefault(case.problem, []).append(case.id)
    for problem, names in alike.items():
        yield _Block(names, partial(_ending, drift, problem, names))


def _head(record: Record) -> str:
    found = counts(record)
    told = ", ".join(f"{number} {word}" for word, number in found.items()) or "no cases"
    made = ", ".join(f"{name} {value}" for name, value in record.environment.items())
    if record.other is not None:
        made += " against " + ", ".join(f"{name} {value}" for name, value in record.other.items())
    elif record.kind == "drift":
        made += f" against {the_goldens(own=record.options.overlays)}"
    if record.options.codegen_only:
        made += "; the kernels themselves were not run"
    if record.options.shard:
        made += f"; shard {record.options.shard} only"
    table = "".join(f"| {word} | {number} |\n" for word, number in found.items())
    return f"## snapgrad: {code(told)}\n\n{code(made)}\n\n| | cases |\n|--|--:|\n{table}"


def _missing(record: Record) -> str:
    lines = fenced("\n".join(unfinished(record)), "text")
    return f"### missing: {_cases(record.missing)}\n\n{lines}"


def _ending(word: str, problem: str, names: Sequence[str]) -> str:
    return f"### {word}: {_cases(names)}\n\n" + (fenced(problem, "text") if problem else "")


def _group(group: Group) -> str:
    first = group.edits[0].phrase if group.edits else group.told
    names = f"{code(group.file)}, {_cases(group.cases, NAMED_IN_GROUP)}"
    return f"### {code(first)}\n\n{names}\n\n" + fenced("\n".join(_hunks(group, [first])), "diff")


def _alone(case: CaseRecord, groups: Sequence[Group]) -> str:
    level = f", first diverges in {case.lowest}" if case.lowest else ""
    lines = [line for group in groups for line in _hunks(group)]
    return f"### {code(case.id)}: {case.drift}{level}\n\n" + fenced("\n".join(lines), "diff")


def _hunks(group: Group, told: Sequence[str] = ()) -> Iterator[str]:
    """Every edit in its words, if these are not told, and an example; several of the same lines with one example."""
    for (line, old, new), alike in groupby(group.edits, lambda one: (one.line, one.old, one.new)):
        place = group.file if group.file == FACTS else f"{group.file}, line {line}"
        yield from (f"# {place}: {edit.phrase}" for edit in alike if edit.phrase not in told)
        for sign, text in (("-", old), ("+", new)):
            yield from (f"{sign} {part}" for part in textwrap.dedent(text).splitlines())
    if group.more:
        yield f"# and {group.more} more in {group.file}"


def _cluster(cluster: Cluster) -> str:
    case, change = cluster.items[0]
    names = [one.id for one, _ in cluster.items]
    head = f"### {code(change.file)} {_way(change)}, the same edit in {_cases(names)}\n\n"
    accept = f"Accept it everywhere: {code(f'snapgrad accept --same-as {cluster.edit[:6]}')}\n"
    return head + _meaning(case) + _details(case.id, [change]) + accept


def _case(case: CaseRecord, changes: Sequence[Change]) -> str:
    files = ", ".join(f"{code(change.file)} {_way(change)}" for change in changes)
    head = f"### {code(case.id)}: {case.verdict}, {files}\n\n"
    refused = f"Cannot be accepted:\n{fenced(case.refusal, 'text')}" if case.refusal else ""
    return head + _meaning(case) + _details(case.id, changes) + refused


def _way(change: Change) -> str:
    return {"new": "has no golden yet", "gone": "is made no more", "damaged": "has a damaged golden"}.get(
        change.kind, "differs"
    )


def _meaning(case: CaseRecord) -> str:
    return fenced("\n".join(case.meaning), "text") if case.meaning else ""


def _details(name: str, changes: Sequence[Change]) -> str:
    each = LONGEST_DIFF // min(2, len(changes))
    texts = "\n".join(line for change in changes for line in [f"# {change.file}", *diff(change, each)])
    return f"<details><summary>Text, in <code>{html.escape(one_line(name))}</code></summary>\n\n{fenced(texts, 'diff')}\n</details>\n\n"


def _cases(names: Sequence[str], most: int = NAMED) -> str:
    return f"{counted(len(names), 'case')}: {code(named([short(name) for name in names], most), 4 * NAMED * WIDEST)}"


def short(text: str, widest: int = WIDEST) -> str:
    """A line, cut with a count when it is long."""
    left = len(text) - widest
    return text if left <= 0 else f"{text[:widest]}... {left} more characters"


def one_line(text: str, widest: int = WIDEST) -> str:
    """A text with its line ends as blanks, cut with a count when it is long."""
    return short(printable(text).replace("\n", " ").replace("\t", " "), widest)


def code(text: str, widest: int = WIDEST) -> str:
    """A text of one line as code span: whatever is in it, it does not end before its end."""
    line = one_line(text, widest)
    ticks = "`" * (_longest_run(line) + 1)
    blank = " " if line.startswith("`") or line.endswith("`") or not line.strip() else ""
    return f"{ticks}{blank}{line}{blank}{ticks}"


def fenced(text: str, language: str) -> str:
    """A text of lines as a block of code: whatever is in it, it does not end before its end."""
    lines = [short(line) for line in printable(text).split("\n")]
    left = len(lines) - LONGEST
    lines = lines if left <= 1 else [*lines[:LONGEST], f"... {counted(left, 'more line')}"]
    fence = "`" * max(3, _longest_run(text) + 1)
    return "\n".join([f"{fence}{language}", *lines, fence, ""])


def _longest_run(text: str) -> int:
    return max((len(run) for run in re.findall("`+", text)), default=0)
