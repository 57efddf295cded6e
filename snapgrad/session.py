"""`snapgrad run`: the main job without pytest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from snapgrad.accepting.accept import Outcome, refuse_to_write_in_ci, write_changes
from snapgrad.accepting.pending import Store
from snapgrad.accepting.remembering import UNCONFIRMED, remember, unsound
from snapgrad.accepting.stability import SecondCapture
from snapgrad.artifacts.kinds import files_of
from snapgrad.case import Case
from snapgrad.goldens.compare import Change, compare
from snapgrad.goldens.environment import here
from snapgrad.goldens.overlays import Goldens
from snapgrad.reports.printable import printable
from snapgrad.reports.progress import progress
from snapgrad.reports.terminal import explain, judge, summary_line
from snapgrad.runner.pool import Pool
from snapgrad.verdict import Result, Verdict, exit_code

DIFFERENT = (Verdict.NEW, Verdict.CHANGED)


@dataclass
class _Ended:
    """A case of this run: what came of it, how it differs from its goldens, and why it must not be accepted."""

    case: Case
    goldens: Goldens
    result: Result
    changes: list[Change]
    verdict: Verdict
    refusal: str

    def remember(self, store: Store) -> str:
        return remember(store, self.case.id, self.goldens, self.result, self.changes, self.refusal)


def run(cases: Sequence[Case], store: Store, *, accept: bool, codegen_only: bool, jobs: int | None) -> int:
    """Run the cases, tell each verdict as it comes and why at the end; the exit code of the gravest.

    What did not match is kept in the store. accept: documents of sound cases that a second capture confirms become
    their goldens; those cases count as passed.
    """
    if accept:
        refuse_to_write_in_ci()
    with SecondCapture(jobs=jobs) as second:
        ended, untold = _first_captures(cases, store, second, codegen_only, jobs)
        for one in ended:
            if one.verdict in DIFFERENT:
                one.refusal = second.unstable(one.case, one.result)
                untold = one.remember(store) or untold
    outcome = Outcome()
    for one in ended if accept else []:
        _accept(one, store, outcome)
    told = [
        explain(one.case.id, one.result, one.changes, one.refusal) for one in ended if one.verdict is not Verdict.PASSED
    ]
    verdicts = {one.case.id: one.verdict for one in ended}
    closing = _closing(verdicts, codegen_only) + (f"\n{printable(outcome.told())}" if accept else "")
    for text in [*told, untold, closing]:
        if text:
            print("\n" + text)
    return exit_code(verdicts.values())


def _first_captures(
    cases: Sequence[Case], store: Store, second: SecondCapture, codegen_only: bool, jobs: int | None
) -> tuple[list[_Ended], str]:
    """Every case, compared, kept, and told in a line; and why the store could not be written, if it could not. The
    second capture of those that differ has begun."""
    ended: list[_Ended] = []
    untold = ""
    with progress(len(cases)) as shown, Pool(jobs=jobs, codegen_only=codegen_only) as pool:
        pool.submit(cases)
        for case, result in pool.finished(cases):
            goldens = store.goldens(store.snapshots / case.theme / case.name, here())
            there = goldens.read(files_of(case.options.artifacts))
            changes = compare(there, result.documents) if result.documents else []
            verdict = judge(result, changes)
            one = _Ended(case, goldens, result, changes, verdict, unsound(result))
            if verdict in DIFFERENT:
                one.refusal = UNCONFIRMED
                second.submit([case])
            ended.append(one)
            untold = one.remember(store) or untold
            shown.say(printable(summary_line(case.id, verdict, result)))
    return ended, untold


def _accept(one: _Ended, store: Store, outcome: Outcome) -> None:
    if one.refusal:
        outcome.refused[one.case.id] = one.refusal
    elif one.verdict in DIFFERENT:
        write_changes(one.goldens.folder, one.changes, store.root, outcome)
        one.verdict = Verdict.PASSED
        store.clear(one.goldens)


def _closing(verdicts: dict[str, Verdict], codegen_only: bool) -> str:
    counts = Counter(verdicts.values())
    parts = [f"{counts[verdict]} {verdict}" for verdict in reversed(Verdict) if counts[verdict]]
    line = f"{len(verdicts)} cases: {', '.join(parts)}"
    if codegen_only:
        line += "; the kernels themselves were not run"
    return line
