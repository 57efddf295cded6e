"""`snapgrad run`: the main job without pytest."""

from __future__ import annotations

import os
import shlex
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from snapgrad.artifacts.kinds import FILES
from snapgrad.case import Case
from snapgrad.compare import Change, compare
from snapgrad.errors import Problem
from snapgrad.golden import read_folder, write
from snapgrad.report import explain, judge, summary_line
from snapgrad.runner.pool import Pool
from snapgrad.verdict import SOUND, Verdict, exit_code

if TYPE_CHECKING:
    from rich.progress import Progress


def refuse_to_write_in_ci() -> None:
    """Raise Problem under CI=true: goldens are accepted where someone looks at them."""
    if os.environ.get("CI", "").lower() in ("true", "1"):
        raise Problem("CI=true: goldens are never written in CI; run this where the diff can be reviewed")


def run(cases: Sequence[Case], snapshots: Path, *, accept: bool, codegen_only: bool, jobs: int | None) -> int:
    """Run the cases, tell each verdict as it comes and why at the end; the exit code of the gravest.

    accept: documents of sound cases become their goldens; those count as passed.
    """
    if accept:
        refuse_to_write_in_ci()
    verdicts: dict[str, Verdict] = {}
    written = 0
    told: list[str] = []
    with _progress(len(cases)) as progress, Pool(jobs=jobs, codegen_only=codegen_only) as pool:
        pool.submit(cases)
        for case, result in pool.finished(cases):
            folder = snapshots / case.theme / case.name
            changes = compare(read_folder(folder, FILES), result.documents)
            verdict = judge(result, changes)
            if accept and verdict in SOUND:
                written += _accept(folder, changes)
                verdict = Verdict.PASSED
            verdicts[case.id] = verdict
            _say(progress, summary_line(case.id, verdict, result))
            if verdict is not Verdict.PASSED:
                told.append(explain(case.id, result, changes, f"snapgrad run --accept {shlex.quote(case.id)}"))
    for text in told:
        print("\n" + text)
    print("\n" + _closing(verdicts, written, accept, codegen_only))
    return exit_code(verdicts.values())


def _accept(folder: Path, changes: Sequence[Change]) -> int:
    for change in changes:
        write(folder / change.file, change.received)
    return len(changes)


def _closing(verdicts: dict[str, Verdict], written: int, accept: bool, codegen_only: bool) -> str:
    counts = Counter(verdicts.values())
    parts = [f"{counts[verdict]} {verdict}" for verdict in reversed(Verdict) if counts[verdict]]
    line = f"{len(verdicts)} cases: {', '.join(parts)}"
    if accept:
        line += f"; {written} goldens written"
    if codegen_only:
        line += "; the kernels themselves were not run"
    return line


@contextmanager
def _progress(total: int) -> Iterator[Progress | None]:
    """A bar on a terminal, nothing elsewhere."""
    if not sys.stdout.isatty():
        yield None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    with Progress(TextColumn("cases"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn()) as progress:
        progress.add_task("cases", total=total)
        yield progress


def _say(progress: Progress | None, line: str) -> None:
    if progress is None:
        print(line, flush=True)
        return
    progress.console.print(line, markup=False, highlight=False)
    progress.advance(progress.task_ids[0])
