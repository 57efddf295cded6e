"""`snapgrad report`: merges the records of shards, tells what came of them, and renders them. Runs nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from snapgrad.errors import Problem
from snapgrad.reports.gravity import counts, unfinished
from snapgrad.reports.json_file import read_report, schema
from snapgrad.reports.merging import merged
from snapgrad.reports.printable import printable
from snapgrad.reports.publishing import checked, publish


def render(files: Sequence[Path], to: Sequence[Path], longest: int | None) -> int:
    """Write the whole that the files are of; the exit code of the gravest, a missing case counting as failed."""
    checked(to)
    if not files:
        raise Problem("no report; name what `snapgrad run --report FILE.json` wrote")
    record = merged([read_report(file) for file in files])
    publish(record, to, longest)
    told = ", ".join(f"{number} {word}" for word, number in counts(record).items())
    print(printable("\n".join([*unfinished(record), f"{len(record.selected)} cases: {told or 'none'}"])))
    return record.exit_code()


def show_schema() -> int:
    print(schema(), end="")
    return 0
