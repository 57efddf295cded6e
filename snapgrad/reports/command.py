"""`snapgrad report`: merges the records of shards, tells what came of them, and renders them. Runs nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from snapgrad.drift.classes import Drift, exit_code
from snapgrad.errors import Problem
from snapgrad.reports.gravity import counts, unfinished
from snapgrad.reports.json_file import read_report, schema
from snapgrad.reports.merging import merged
from snapgrad.reports.printable import printable
from snapgrad.reports.publishing import checked, publish_or_tell
from snapgrad.reports.record import MISSING_CODE, Record
from snapgrad.wording import counted


def render(files: Sequence[Path], to: Sequence[Path], longest: int | None) -> int:
    """Write the whole that the files are of; the exit code that the whole would have had."""
    checked(to)
    if not files:
        raise Problem("no report; name what `snapgrad run --report FILE.json` wrote")
    record = merged([read_report(file) for file in files])
    written = publish_or_tell(record, to, longest)
    told = ", ".join(f"{number} {word}" for word, number in counts(record).items())
    print(printable("\n".join([*unfinished(record), f"{counted(len(record.selected), 'case')}: {told or 'none'}"])))
    return max(_exit_code(record), written)


def _exit_code(record: Record) -> int:
    """That of the run or the drift, as if it had been one; a missing case counts as failed."""
    if record.kind == "run":
        return record.exit_code()
    return max(exit_code(Drift(case.drift) for case in record.cases), MISSING_CODE if record.missing else 0)


def show_schema() -> int:
    print(schema(), end="")
    return 0
