"""`snapgrad clean`: goldens that no case has. Listed; deleted only on request, and only files that snapgrad writes."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from snapgrad.accepting.accept import refuse_to_write_in_ci
from snapgrad.artifacts.kinds import FILES
from snapgrad.catalogue import load
from snapgrad.errors import Problem
from snapgrad.goldens.files import write
from snapgrad.reports.printable import printable


def clean(cases: Path, snapshots: Path, *, delete: bool) -> int:
    """List the goldens below `snapshots` whose case is not in the catalogue, and delete them if asked to.

    1 if some are left, else 0. The catalogue is always loaded as a whole. Raises Problem when one of its modules does
    not import, under CI=true, and when a file cannot be deleted: then nothing, or no more, is deleted.
    """
    if delete:
        refuse_to_write_in_ci()
    known = {case.id for case in load(cases)}
    found = list(unowned(snapshots, known))
    for file in found:
        if delete:
            _delete(file)
        print(printable(f"{'deleted' if delete else 'no case has'} {file.relative_to(snapshots).as_posix()}"))
    folders = {file.parent for file in found}
    if not found:
        print(f"every golden has its case ({len(known)} cases)")
    elif not delete:
        print(f"{len(found)} goldens of {len(folders)} cases; `snapgrad clean --delete` deletes them")
    return 1 if found and not delete else 0


def unowned(snapshots: Path, known: Iterable[str]) -> Iterator[Path]:
    """The files `<theme>/<case>/<document>` of no known case. Links are not followed, other files not looked at."""
    owned = {case.lower() for case in known}
    for theme in _folders(snapshots):
        for folder in _folders(theme):
            if f"{theme.name}/{folder.name}".lower() not in owned:
                yield from (f for name in FILES if (f := folder / name).is_file() and not f.is_symlink())


def _folders(top: Path) -> list[Path]:
    try:
        return sorted(p for p in top.iterdir() if p.is_dir() and not p.is_symlink())
    except FileNotFoundError:
        return []
    except OSError as error:
        raise Problem(f"{top}: cannot be read: {error.strerror}") from error


def _delete(file: Path) -> None:
    """Delete a golden, and the folders that this leaves empty."""
    write(file, "")
    with contextlib.suppress(OSError):
        file.parent.rmdir()
        file.parent.parent.rmdir()
