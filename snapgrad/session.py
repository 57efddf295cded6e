"""`snapgrad run`: the main job without pytest."""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from snapgrad.accepting.accept import Outcome, refuse_to_write_in_ci, refuse_unlisted, renew_comments, write_changes
from snapgrad.accepting.pending import Store
from snapgrad.accepting.remembering import UNCONFIRMED, remember, unsound
from snapgrad.accepting.stability import SecondCapture
from snapgrad.artifacts.kinds import FILES, files_of
from snapgrad.capturing.pins import ignored
from snapgrad.capturing.torch_hooks import told_if_newer
from snapgrad.case import Case
from snapgrad.devices import CPU, able, left_out, on_device
from snapgrad.errors import Problem
from snapgrad.goldens import suite
from snapgrad.goldens.compare import Change, compare, with_fresh_comments
from snapgrad.goldens.environment import here
from snapgrad.goldens.overlays import Goldens
from snapgrad.reports import github
from snapgrad.reports.printable import printable
from snapgrad.reports.progress import Shown, progress
from snapgrad.reports.publishing import checked, publish_or_tell
from snapgrad.reports.terminal import explain, judge, said, summary_line
from snapgrad.runner.pool import Pool
from snapgrad.sharding import Shard
from snapgrad.shortening import shortened_line
from snapgrad.verdict import Result, Verdict, exit_code
from snapgrad.wording import counted

DIFFERENT = (Verdict.NEW, Verdict.CHANGED)


@dataclass
class Ended:
    """A case of this run: what came of it, how it differs from its goldens, and why it must not be accepted."""

    case: Case
    goldens: Goldens
    result: Result
    changes: list[Change]
    verdict: Verdict
    refusal: str

    def remember(self, store: Store) -> str:
        return remember(store, self.case.id, self.goldens, self.result, self.changes, self.refusal)

    def left_alone(self) -> bool:
        """Whether a golden that holds for the case was not compared: those of optional artifacts are only if asked for."""
        return bool(self.goldens.read(set(FILES) - set(files_of(self.case.options.artifacts))))

    def told(self, store: Store) -> str:
        refusal = self.refusal or store.variants.refusal(self.goldens.environment)
        text = explain(self.case.id, self.result, self.changes, refusal, self.goldens.keeping(self.changes))
        beside = suite.beside(store.snapshots, self.goldens) if self.verdict is Verdict.CHANGED else ""
        return f"{text}\n  {beside}" if beside else text


@dataclass(frozen=True)
class Plan:
    """How cases are run. accept: documents of sound cases that a second capture confirms become their goldens; those
    cases count as passed. shard: only that part of the cases is run. whole: the cases are the catalogue, all of it.
    reports: files that tell of the run as well. device: as `snapgrad.devices` names it; cases that do not run there are left
    out. preload: packages that are imported once, for all cases."""

    accept: bool = False
    codegen_only: bool = False
    jobs: int | None = None
    shard: Shard | None = None
    whole: bool = False
    reports: Sequence[Path] = ()
    device: str = CPU
    preload: Sequence[str] = ()


def run(selected: Sequence[Case], store: Store, plan: Plan) -> int:
    """Run the cases, tell each verdict as it comes and why at the end; the exit code of the gravest.

    What did not match is kept in the store. The reports are written even if the run is stopped.
    """
    if plan.accept:
        refuse_to_write_in_ci()
        refuse_unlisted(store.variants, here(plan.device))
    differs = suite.difference(store.snapshots, store.variants, here(plan.device))
    for line in (told_if_newer(), differs, ignored(os.environ)):
        if line:
            print(line)
    files = checked(plan.reports)
    there, unable = _divided(selected, plan.device)
    names = [case.id for case in there] + list(unable)
    mine = set(plan.shard.part(names) if plan.shard else names)
    not_run = {name: why for name, why in unable.items() if name in mine}
    ended: list[Ended] = []
    began = time.monotonic()
    try:
        chosen = [case for case in there if case.id in mine]
        code = _run(chosen, store, plan, ended, len(selected) - len(there) - len(unable), len(not_run))
        if plan.accept and plan.whole and code == 0 and not unable and not any(one.left_alone() for one in ended):
            suite.record(store.snapshots, store.variants, here(plan.device))
    finally:
        reported = 0
        if files or github.wanted():
            reported = _report(names, store.root, plan, ended, not_run, time.monotonic() - began)
    return max(code, reported)


def _divided(selected: Sequence[Case], device: str) -> tuple[list[Case], dict[str, str]]:
    """The cases that run on the device here, and why others cannot, each told in a line. Raises Problem if none can."""
    there = on_device(selected, device)
    unable = left_out(there, device)
    for name, why in unable.items():
        print(printable(f"{'not run':<15} {name} ({why})"))
    return able(there, unable, device), unable


def _run(cases: Sequence[Case], store: Store, plan: Plan, ended: list[Ended], elsewhere: int, unable: int) -> int:
    with (
        SecondCapture(jobs=plan.jobs, device=plan.device, preload=plan.preload) as second,
        progress(len(cases)) as shown,
    ):
        confirming = Confirming(second, store, accept=plan.accept)
        second.waiting = lambda: shown.waiting(second.running())
        try:
            stopped = _first_captures(cases, store, confirming, shown, plan, ended)
            confirming.finish()
        except KeyboardInterrupt:
            print(printable(confirming.outcome.told()) if plan.accept else "")
            raise
    untold, outcome = confirming.untold, confirming.outcome
    told = [one.told(store) for one in ended if one.verdict is not Verdict.PASSED]
    verdicts = {one.case.id: one.verdict for one in ended}
    kernels_run = all(one.result.kernels_run for one in ended)
    closing = _closing(verdicts, plan, kernels_run, elsewhere, unable) + (
        f"\n{printable(outcome.told())}" if plan.accept else ""
    )
    for text in [*told, untold, closing, printable(stopped)]:
        if text:
            print("\n" + text)
    return exit_code([*verdicts.values(), *([Verdict.CRASHED] if stopped else [])])


def _pool(plan: Plan) -> Pool:
    return Pool(jobs=plan.jobs, codegen_only=plan.codegen_only, device=plan.device, preload=plan.preload)


def _first_captures(
    cases: Sequence[Case], store: Store, confirming: Confirming, shown: Shown, plan: Plan, ended: list[Ended]
) -> str:
    """Run every case, compare it, keep what differs, tell it in a line, and add it to `ended`; why some did not end, if they
    did not. Raises Problem if none did."""
    with _pool(plan) as pool:

        def waiting() -> None:
            confirming.step()
            shown.waiting([*pool.running(), *confirming.second.running()])

        pool.waiting = waiting
        try:
            pool.submit(cases)
            for case, result in pool.finished(cases):
                one = _compared(case, result, store, pool.device)
                ended.append(one)
                shown.say(printable(summary_line(case.id, one.verdict, result)))
                shown.beside(
                    [printable(f"  {shortened_line(line)}") for line in said(result)]
                    if one.verdict is Verdict.PASSED
                    else []
                )
                confirming.add(one)
                confirming.step()
        except Problem as problem:
            if not ended:
                raise
            return f"{problem}; {counted(len(cases) - len(ended), 'case')} did not end"
    return ""


def _compared(case: Case, result: Result, store: Store, device: str) -> Ended:
    goldens = store.goldens(store.snapshots / case.theme / case.name, here(device), case.options.devices)
    there = goldens.read(files_of(case.options.artifacts))
    changes = compare(there, result.documents) if result.comparable else []
    return Ended(case, goldens, result, changes, judge(result, changes), unsound(result))


class Confirming:
    """The cases that have ended, on their way into the store: those that differ by a second capture, which begins at once.
    With `accept` one that is confirmed becomes golden at that moment, so that a run that is stopped keeps it.

    untold: why the store could not be written, if it could not.
    """

    def __init__(self, second: SecondCapture, store: Store, *, accept: bool) -> None:
        self.second = second
        self.outcome = Outcome()
        self.untold = ""
        self._store = store
        self._accept = accept
        self._left: list[Ended] = []

    def add(self, one: Ended) -> None:
        if one.verdict in DIFFERENT:
            one.refusal = UNCONFIRMED
            self.second.submit([one.case])
            self._left.append(one)
        self.untold = one.remember(self._store) or self.untold
        if one.verdict not in DIFFERENT:
            self._accept_now(one)

    def step(self) -> None:
        """See to those whose second capture has ended; does not wait."""
        for one in [one for one in self._left if self.second.has_ended(one.case)]:
            self._settle(one)

    def finish(self) -> None:
        """See to all."""
        for one in list(self._left):
            self._settle(one)

    def _settle(self, one: Ended) -> None:
        one.refusal = self.second.unstable(one.case, one.result)
        self._left.remove(one)
        self.untold = one.remember(self._store) or self.untold
        self._accept_now(one)

    def _accept_now(self, one: Ended) -> None:
        if self._accept:
            try:
                _accept(one, self._store, self.outcome)
            except Problem as problem:
                self.outcome.refused[one.case.id] = str(problem)


def _report(
    names: Sequence[str],
    root: Path,
    plan: Plan,
    ended: Sequence[Ended],
    not_run: Mapping[str, str],
    seconds: float,
) -> int:
    from snapgrad.reports.record import below, case_record, record_of_run, skipped

    cases = [
        case_record(
            one.case,
            one.result,
            [] if one.verdict is Verdict.PASSED else one.changes,
            one.refusal,
            source=below(root, one.case.file),
            goldens=below(root, one.goldens.folder),
        )
        for one in ended
    ]
    cases += [skipped(name, why) for name, why in not_run.items()]
    record = record_of_run(
        names, cases, plan.shard, device=plan.device, codegen_only=plan.codegen_only, seconds=seconds
    )
    reported = publish_or_tell(record, plan.reports)
    if github.wanted():
        print("\n".join(github.told(record, root)))
    return reported


def _accept(one: Ended, store: Store, outcome: Outcome) -> None:
    if one.refusal:
        outcome.refused[one.case.id] = one.refusal
        return
    if one.verdict in DIFFERENT:
        write_changes(one.goldens, one.changes, store.root, outcome)
        one.verdict = Verdict.PASSED
        store.clear(one.goldens)
    if one.verdict is Verdict.PASSED:
        there = one.goldens.read(tuple(one.result.documents))
        renew_comments(one.goldens, with_fresh_comments(there, one.result.documents), store.root, outcome)


def _closing(verdicts: dict[str, Verdict], plan: Plan, kernels_run: bool, elsewhere: int, unable: int) -> str:
    counts = Counter(verdicts.values())
    parts = [f"{counts[verdict]} {verdict}" for verdict in reversed(Verdict) if counts[verdict]]
    part = f" of shard {plan.shard}" if plan.shard else ""
    line = f"{counted(len(verdicts), 'case')}{part}: {', '.join(parts) or 'none'}"
    if not kernels_run:
        line += "; the kernels themselves were not run"
    if unable:
        line += f"; {unable} need a GPU and were not run"
    if elsewhere:
        line += f"; {elsewhere} more do not run on {plan.device}"
    return line
