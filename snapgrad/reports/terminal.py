"""What is told about one case, in words: the verdict, what differs and where, the command to accept."""

from __future__ import annotations

import difflib
import shlex
from collections.abc import Sequence

from snapgrad.goldens.compare import Change, first_difference
from snapgrad.reports.meaning import meaning
from snapgrad.reports.printable import printable
from snapgrad.verdict import Result, Verdict
from snapgrad.wording import counted

CONTEXT = 3
LONGEST_DIFF = 60
WIDEST = 160


def judge(result: Result, changes: Sequence[Change]) -> Verdict:
    """The verdict of a case whose documents were compared: a sound one is passed, new or changed."""
    if result.verdict is not Verdict.PASSED:
        return result.verdict
    if not changes:
        return Verdict.PASSED
    return Verdict.NEW if all(change.kind == "new" for change in changes) else Verdict.CHANGED


def explain(
    name: str, result: Result, changes: Sequence[Change], refusal: str = "", keeping: Sequence[str] = ()
) -> str:
    """Everything a reader needs to act on a case that did not pass. refusal: why a sound one cannot be accepted.
    keeping: see `how_to_accept`."""
    verdict = judge(result, changes)
    lines = [f"{name}: {verdict}"]
    if result.problem:
        lines += ["  " + line for line in result.problem.splitlines()]
    if verdict in (Verdict.CRASHED, Verdict.TIMED_OUT, Verdict.FAILED) and result.output.strip():
        last = result.output.strip().splitlines()[-8:]
        lines += ["  its last output:", *(f"  | {line[:WIDEST]}" for line in last)]
    if verdict in (Verdict.NEW, Verdict.CHANGED):
        lines += told_changes(changes)
        if refusal:
            lines += ["  " + line for line in f"cannot be accepted: {refusal}".splitlines()]
        else:
            lines += [f"  see it:    snapgrad diff {shlex.quote(name)}", *how_to_accept(name, keeping)]
    return printable("\n".join(lines))


def how_to_accept(name: str, keeping: Sequence[str]) -> list[str]:
    """The commands that accept a case. keeping: the overlays that are given the old text then, which nobody wants after
    an edit of the case itself."""
    case = shlex.quote(name)
    lines = [f"  accept it: snapgrad accept {case}"]
    if keeping:
        lines.append(f"    {', '.join(keeping)} would keep the old text; if the case itself was edited:")
        lines.append(f"    snapgrad accept --everywhere {case}")
    return lines


def told_changes(changes: Sequence[Change]) -> list[str]:
    """What differs: first in meaning, then document by document, each cut when it is long."""
    return [f"  {line}" for line in meaning(changes)] + [line for change in changes for line in _told(change)]


def _told(change: Change) -> list[str]:
    if change.kind == "new":
        return [f"  {change.file}: no golden yet ({counted(len(change.received.splitlines()), 'line')} received)"]
    if change.kind == "gone":
        return [f"  {change.file}: has a golden, but the case made none this time"]
    if change.kind == "damaged":
        return [f"  {change.file}: the golden {change.note}; accepting replaces it"]
    number, before, after = first_difference(change.golden, change.received)
    head = [f"  {change.file}: differs from line {number}", f"    - {before}", f"    + {after}"]
    return head + ["    " + line for line in diff(change)]


def diff(change: Change, longest: int = LONGEST_DIFF) -> list[str]:
    """A unified diff from golden to received, cut with a count when it is long."""
    lines = list(
        difflib.unified_diff(
            change.golden.splitlines(), change.received.splitlines(), "golden", "received", n=CONTEXT, lineterm=""
        )
    )
    left = len(lines) - longest
    return lines if left <= 0 else [*lines[:longest], f"... {counted(left, 'more line')}"]


def summary_line(name: str, verdict: Verdict, result: Result) -> str:
    """One line per case: what was compared, and whether the kernels ran."""
    gradients = result.checked.get("tensors", 0)
    told = counted(gradients, "gradient") if gradients else "facts"
    kernels = "" if result.kernels_run else ", kernels not run"
    return f"{verdict:<15} {name} ({told}{kernels}, {result.seconds:.1f} s)"
