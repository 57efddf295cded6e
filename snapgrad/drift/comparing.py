"""Captures every case in one environment and compares it with the goldens, or with another's captures. Writes nothing."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field

from snapgrad.case import Case
from snapgrad.devices import CPU
from snapgrad.drift.classes import UNSOUND, Drift, drift_of
from snapgrad.drift.edits import Edit, edits
from snapgrad.drift.interpreter import Interpreter
from snapgrad.drift.levels import level
from snapgrad.errors import Problem
from snapgrad.goldens.compare import Change, compare
from snapgrad.goldens.files import Golden
from snapgrad.reports.printable import printable
from snapgrad.reports.progress import progress
from snapgrad.runner.pool import Pool
from snapgrad.verdict import Result, Verdict

Goldens = Callable[[Case], Mapping[str, Golden]]


@dataclass(frozen=True)
class Ways:
    """How cases are run. jobs: at a time; None: one per core. device: as `snapgrad.devices` names it.
    overlays: compare with the goldens of that environment, not with the base's. preload: packages that are imported once,
    where they are installed."""

    codegen_only: bool = False
    jobs: int | None = None
    device: str = CPU
    overlays: bool = False
    preload: Sequence[str] = ()


@dataclass(frozen=True)
class Drifted:
    """What became of one case. result: of the environment that is looked at. before: the other's; None for goldens."""

    case: Case
    drift: Drift
    result: Result
    before: Result | None = None
    changes: Sequence[Change] = ()
    edits: Sequence[Edit] = field(default=(), repr=False)

    @property
    def problem(self) -> str:
        """Why the case is not sound, or was not compared; "" if nothing is to be said."""
        damaged = [f"{change.file} {change.note}" for change in self.changes if change.kind == "damaged"]
        return "; ".join(damaged) if self.drift is Drift.NO_GOLDEN else self.result.problem

    @property
    def lowest(self) -> str:
        """The level at which it first diverges; "" where it does not, or has nothing to diverge from."""
        return "" if self.drift is Drift.NO_GOLDEN else level(self.changes)

    @property
    def elsewhere(self) -> str:
        """What to know of the other interpreter where a case is not sound: there as well, or there and not here."""
        if self.before is None or self.before.verdict not in UNSOUND:
            return ""
        if self.drift is Drift.RECOVERED:
            return f"there: {_reason(self.before)}"
        if (self.before.verdict, _reason(self.before)) == (self.result.verdict, _reason(self.result)):
            return "there as well, for the same reason"
        return f"{UNSOUND[self.before.verdict]} there, for another reason"


def _reason(result: Result) -> str:
    return result.problem.partition("\n")[0]


def against_goldens(cases: Sequence[Case], goldens: Goldens, here: Interpreter, ways: Ways) -> Iterator[Drifted]:
    """Capture the cases and compare each with what `goldens` gives for it; as they end."""
    with (
        progress(len(cases), sys.stderr) as shown,
        here.pool(ways.jobs, ways.device, codegen_only=ways.codegen_only, preload=ways.preload) as pool,
    ):
        pool.waiting = lambda: shown.waiting(pool.running())
        for case, result in _results(here, pool, cases):
            one = _compared(case, goldens(case), result, None)
            shown.say(_line(one))
            yield one


def against_interpreter(cases: Sequence[Case], there: Interpreter, here: Interpreter, ways: Ways) -> Iterator[Drifted]:
    """Capture the cases there, then here, and compare; while the one works, the other warms up."""
    with ExitStack() as stack:
        shown = stack.enter_context(progress(2 * len(cases), sys.stderr))
        pools: list[Pool] = []
        for interpreter in (there, here):
            pool = interpreter.pool(ways.jobs, ways.device, codegen_only=ways.codegen_only, preload=ways.preload)
            pools.append(stack.enter_context(pool))
            pools[-1].waiting = lambda: shown.waiting([one for pool in pools for one in pool.running()])
            pools[-1].start()
        before: dict[str, Result] = {}
        for case, result in _results(there, pools[0], cases):
            before[case.id] = result
            shown.say(printable(f"{'captured':<30} {case.id} ({there})"))
        for case, result in _results(here, pools[1], cases):
            other = before[case.id]
            documents = {file: Golden(text) for file, text in other.documents.items()}
            one = _compared(case, documents, result, other)
            shown.say(_line(one))
            yield one


def _results(interpreter: Interpreter, pool: Pool, cases: Sequence[Case]) -> Iterator[tuple[Case, Result]]:
    """What came of the cases, as they end. Raises Problem, naming the interpreter, for what concerns them all."""
    try:
        pool.submit(cases)
        yield from pool.finished(cases)
        if pool.not_preloaded:
            names = ", ".join(pool.not_preloaded)
            print(f"{interpreter.path}: {names} of preload is not installed there and was left out", file=sys.stderr)
    except Problem as problem:
        raise Problem(f"{interpreter.path}: {problem}") from problem


def not_applicable(case: Case, why: str) -> Drifted:
    """A case that is not captured at all, and why."""
    return Drifted(case, Drift.NOT_APPLICABLE, Result(Verdict.PASSED, why))


def _compared(case: Case, documents: Mapping[str, Golden], result: Result, before: Result | None) -> Drifted:
    ended = [result] if before is None else [before, result]
    comparable = all(one.comparable for one in ended)
    changes = compare(documents, result.documents) if comparable else []
    sound = before is None or before.verdict not in UNSOUND
    drift = drift_of(documents, result, changes, sound_before=sound)
    return Drifted(case, drift, result, before, changes, edits_of(drift, changes))


def edits_of(drift: Drift, changes: Sequence[Change]) -> list[Edit]:
    """The edits of a case's documents; none where there is no golden, which the class says."""
    return [] if drift is Drift.NO_GOLDEN else [edit for change in changes for edit in edits(change)]


def _line(one: Drifted) -> str:
    return printable(f"{one.drift:<30} {one.case.id} ({one.result.seconds:.1f} s)")
