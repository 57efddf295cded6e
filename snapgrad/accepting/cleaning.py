"""`snapgrad clean`: goldens that nothing asks for. Listed; deleted only on request, and only files that snapgrad writes."""

from __future__ import annotations

import contextlib
from pathlib import Path

from snapgrad.accepting.accept import refuse_to_write_in_ci
from snapgrad.accepting.leftovers import beside_tests, of_catalogue, tested
from snapgrad.catalogue import load
from snapgrad.goldens.files import write
from snapgrad.goldens.variants import Variants
from snapgrad.reports.printable import printable
from snapgrad.wording import counted

UNKNOWN = (
    "goldens of tests that are gone from a module that is there are not found: pytest alone knows a module's tests"
)


def clean(cases: Path, snapshots: Path, tests: Path | None, variants: Variants, *, delete: bool) -> int:
    """List the goldens of no case, test module or environment, and those that say what would hold anyway; delete them if
    asked to. 1 if some are left, else 0.

    tests: the folder below which goldens stand beside tests. The catalogue is always loaded as a whole. Raises Problem
    when one of its modules does not import, under CI=true, and when a file cannot be deleted: then nothing, or no more,
    is deleted.
    """
    if delete:
        refuse_to_write_in_ci()
    known = load(cases) if cases.exists() or snapshots.exists() else []
    found = [(snapshots, leftover) for leftover in of_catalogue(snapshots, known, variants)]
    found += [(tests, leftover) for leftover in beside_tests(tests, variants)] if tests else []
    for top, leftover in found:
        if delete:
            _delete(leftover.file, top)
        print(printable(f"{'deleted' if delete else leftover.why} {leftover.file.relative_to(top).as_posix()}"))
    if not found:
        print(f"every golden has its case ({counted(len(known), 'case')})")
    elif not delete:
        folders = {leftover.file.parent for _, leftover in found}
        told = f"{counted(len(found), 'golden')} of {counted(len(folders), 'case')}"
        print(f"{told}; `snapgrad clean --delete` deletes what is listed")
    if tests and any(tested(tests)):
        print(UNKNOWN)
    return 1 if found and not delete else 0


def _delete(file: Path, top: Path) -> None:
    """Delete a golden, and the folders below the top that this leaves empty."""
    write(file, "")
    with contextlib.suppress(OSError):
        for folder in file.parents:
            if folder == top:
                break
            folder.rmdir()
