"""After a case: what did not match goes into the pending store, what matched leaves it."""

from __future__ import annotations

from collections.abc import Sequence

from snapgrad.accepting.entry import entry_of
from snapgrad.accepting.pending import Store
from snapgrad.errors import Problem
from snapgrad.goldens.compare import Change
from snapgrad.goldens.overlays import Goldens
from snapgrad.reports.terminal import judge
from snapgrad.verdict import Result, Verdict

UNCONFIRMED = "its second capture did not come to an end; run the case again"


def unsound(result: Result) -> str:
    """Why what a case gave cannot be accepted, by its first capture alone; "" if nothing speaks against it."""
    if result.verdict is Verdict.PASSED:
        return ""
    first = result.problem.partition("\n")[0]
    return f"{result.verdict}: {first}" if first else str(result.verdict)


def remember(store: Store, case: str, goldens: Goldens, result: Result, changes: Sequence[Change], refusal: str) -> str:
    """Keep or clear a case's entry. goldens: those it was compared with. "" or, when the store cannot be written, why
    not: that is told, and changes no verdict."""
    try:
        folder = store.relative(goldens.folder)
        verdict = judge(result, changes)
        if verdict is Verdict.PASSED:
            store.clear(goldens)
        else:
            store.keep(entry_of(case, folder, goldens, verdict, result, changes, refusal))
    except (Problem, OSError) as problem:
        return f"what was received could not be kept for `snapgrad accept`: {problem}"
    return ""
