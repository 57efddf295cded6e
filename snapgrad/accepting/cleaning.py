"""`snapgrad clean`: goldens that nothing asks for. Listed; deleted only on request, and only files that snapgrad writes."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path

from snapgrad.accepting.accept import refuse_to_write_in_ci
from snapgrad.accepting.leftovers import beside_tests, of_catalogue, pending, unfinished, unknown_modules
from snapgrad.accepting.pending import Store
from snapgrad.artifacts.kinds import FILES
from snapgrad.catalogue import load
from snapgrad.goldens.files import write
from snapgrad.reports.printable import printable
from snapgrad.wording import counted

UNKNOWN = (
    "goldens of single tests that are gone are found once pytest ran the whole module: it alone knows a module's tests"
)


def clean(store: Store, cases: Path, *, tests: bool, delete: bool) -> int:
    """List the goldens of no case, test or environment, those that say what would hold anyway, what is pending of cases that
    are gone, and what stopped writes left; delete them if asked to. 1 if some are left, else 0.

    tests: also those that stand beside tests. The catalogue is always loaded as a whole. Raises Problem when one of its
    modules does not import, under CI=true, and when a file cannot be deleted: then nothing, or no more, is deleted.
    """
    if delete:
        refuse_to_write_in_ci()
    known = load(cases) if cases.exists() or store.snapshots.exists() else []
    found = [(store.snapshots, leftover) for leftover in of_catalogue(store.snapshots, known, store.variants)]
    found += [(store.root, leftover) for leftover in beside_tests(store.root, store.variants)] if tests else []
    found += [(store.root, leftover) for leftover in (*pending(store), *unfinished(store.root, store.snapshots))]
    for top, leftover in found:
        if delete:
            _delete(leftover.file, top)
        print(printable(f"{'deleted' if delete else leftover.why} {leftover.file.relative_to(top).as_posix()}"))
    if not found:
        print(f"every golden has its case ({counted(len(known), 'case')})")
    elif not delete:
        print(f"{_counts([leftover.file for _, leftover in found])}; `snapgrad clean --delete` deletes what is listed")
    if tests and (unknown := unknown_modules(store.root)):
        print(f"{', '.join(unknown)}: {UNKNOWN}")
    return 1 if found and not delete else 0


def _counts(files: Sequence[Path]) -> str:
    goldens = [file for file in files if file.name in FILES]
    told = (
        [f"{counted(len(goldens), 'golden')} of {counted(len({file.parent for file in goldens}), 'case')}"]
        if goldens
        else []
    )
    others = len(files) - len(goldens)
    return " and ".join([*told, *([counted(others, "other file" if told else "file")] if others else [])])


def _delete(file: Path, top: Path) -> None:
    """Delete a golden, and the folders below the top that this leaves empty."""
    write(file, "")
    with contextlib.suppress(OSError):
        for folder in file.parents:
            if folder == top:
                break
            folder.rmdir()
