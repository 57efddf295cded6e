"""What is told about one case, in words: the verdict, what differs and where, the command to accept."""

from __future__ import annotations

import difflib
import shlex
from collections.abc import Sequence

from snapgrad.goldens.compare import Change, first_difference
from snapgrad.reports.meaning import meaning, told_given_up
from snapgrad.reports.printable import printable
from snapgrad.shortening import MOST_LINES, shortened, shortened_line, without_warnings
from snapgrad.verdict import Result, Verdict
from snapgrad.wording import counted

CONTEXT = 3
LONGEST_DIFF = 60
WIDEST = 160
DIFFERENT = (Verdict.NEW, Verdict.CHANGED)
UNFINISHED = (Verdict.CRASHED, Verdict.TIMED_OUT, Verdict.FAILED)


def judge(result: Result, changes: Sequence[Change]) -> Verdict:
    """The verdict of a case whose documents were compared: a sound one is passed, new or changed."""
    if result.verdict is not Verdict.PASSED:
        return result.verdict
    if not changes:
        return Verdict.PASSED
    return Verdict.NEW if all(change.kind == "new" for change in changes) else Verdict.CHANGED


def explain(
    name: str,
    result: Result,
    changes: Sequence[Change],
    refusal: str = "",
    keeping: Sequence[str] = (),
    *,
    also: Sequence[str] = (),
    whole: bool = False,
    most: int | None = None,
) -> str:
    """Everything a reader needs to act on a case that did not pass: what it means, what differs, the next commands.

    refusal: why a sound one cannot be accepted. keeping: see `how_to_accept`. also: lines that belong to it.
    whole: nothing is cut. most: the number of lines that it may have; `-v` of pytest shows the rest.
    """
    verdict = judge(result, changes)
    body = _problem(result, verdict, whole=whole, most=most)
    ending = [f"  {line}" for line in also]
    if verdict in DIFFERENT:
        body += told_changes(changes, None if whole else 0 if most else LONGEST_DIFF)
        body += [f"  {line}" for line in told_given_up(result, changes)]
        ending = [*_next_commands(name, refusal, keeping, whole=whole), *ending]
    room = len(body) if most is None else max(1, most - 1 - len(ending))
    if len(body) > room:
        body = [*body[: room - 1], f"  ... {counted(len(body) - room + 1, 'more line')}: -v shows all"]
    if most:
        body = [shortened_line(line, WIDEST) for line in body]
    return printable("\n".join([f"{name}: {verdict}", *body, *ending]))


def _problem(result: Result, verdict: Verdict, *, whole: bool, most: int | None) -> list[str]:
    """Why the verdict is what it is, and the last that a case said which came to no result of its own."""
    problem = result.problem.splitlines()
    if verdict is not Verdict.FAILED:
        problem += said(result)
    lines = problem if whole else shortened(problem, most // 2 if most else MOST_LINES)
    if verdict in UNFINISHED and len(result.output.strip().splitlines()) > 1:
        printed = without_warnings(result.output)
        title = "its last output:" if printed else "its last output, warnings only:"
        printed = printed or result.output.strip().splitlines()
        kept = printed if whole else [shortened_line(line) for line in printed[-(3 if most else 8) :]]
        lines = [*lines, title, *(f"| {line}" for line in kept)]
    return [f"  {line}" for line in lines]


def _next_commands(name: str, refusal: str, keeping: Sequence[str], *, whole: bool) -> list[str]:
    if not refusal:
        return [f"  see it:    snapgrad diff {shlex.quote(name)}", *how_to_accept(name, keeping)]
    lines = f"cannot be accepted: {refusal}".splitlines()
    return [f"  {line}" for line in (lines if whole else shortened(lines, 6))]


def said(result: Result) -> list[str]:
    """What the gradients' judge tells beside the verdict: what was not checked and why, strides unlike eager's."""
    return list(result.checked.get("said", ()))


def how_to_accept(name: str, keeping: Sequence[str]) -> list[str]:
    """The commands that accept a case. keeping: the overlays that are given the old text then, which nobody wants after
    an edit of the case itself."""
    case = shlex.quote(name)
    lines = [f"  accept it: snapgrad accept {case}"]
    if keeping:
        lines.append(f"    {', '.join(keeping)} would keep the old text; if the case itself was edited:")
        lines.append(f"    snapgrad accept --everywhere {case}")
    return lines


def told_changes(changes: Sequence[Change], longest: int | None = LONGEST_DIFF) -> list[str]:
    """What differs: first in meaning, then document by document, each with a diff of at most so many lines."""
    return [f"  {line}" for line in meaning(changes)] + [line for change in changes for line in _told(change, longest)]


def _told(change: Change, longest: int | None) -> list[str]:
    if change.kind == "new":
        return [f"  {change.file}: no golden yet ({counted(len(change.received.splitlines()), 'line')} received)"]
    if change.kind == "gone":
        return [f"  {change.file}: has a golden, but the case made none this time"]
    if change.kind == "damaged":
        return [f"  {change.file}: the golden {change.note}; accepting replaces it"]
    number, before, after = first_difference(change.golden, change.received)
    head = [f"  {change.file}: differs from line {number}", f"    - {before}", f"    + {after}"]
    return head if longest == 0 else head + ["    " + line for line in diff(change, longest)]


def diff(change: Change, longest: int | None = LONGEST_DIFF) -> list[str]:
    """A unified diff from golden to received, cut with a count when it is longer than so many lines."""
    lines = list(
        difflib.unified_diff(
            change.golden.splitlines(), change.received.splitlines(), "golden", "received", n=CONTEXT, lineterm=""
        )
    )
    left = 0 if longest is None else len(lines) - longest
    return lines if left <= 0 else [*lines[:longest], f"... {counted(left, 'more line')}"]


def summary_line(name: str, verdict: Verdict, result: Result) -> str:
    """One line per case: what was compared, and whether the kernels ran."""
    gradients = result.checked.get("tensors", 0)
    told = counted(gradients, "gradient") if gradients else "no gradient" if result.documents else "nothing"
    kernels = "" if result.kernels_run else ", kernels not run"
    return f"{verdict:<15} {name} ({told} compared{kernels}, {result.seconds:.1f} s)"
