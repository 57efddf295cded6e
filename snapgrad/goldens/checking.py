"""`snapgrad check-goldens`: goldens that are not whole, named before they are committed. The pre-commit hook."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from snapgrad.accepting.leftovers import tested
from snapgrad.artifacts.kinds import FILES
from snapgrad.errors import Problem
from snapgrad.goldens import suite
from snapgrad.goldens.files import read
from snapgrad.reports.printable import printable
from snapgrad.settings import Settings
from snapgrad.wording import counted

NAMES = (*FILES, suite.NAME)


def check_goldens(paths: Sequence[Path], settings: Settings) -> int:
    """Print what is wrong with each golden; 1 if anything is, else 0. paths: goldens, or folders that hold some; all of the
    project's if none are named. Files of other names are counted, not looked at.

    Raises Problem for a path that is not there, and for a folder, or a project, without a golden.
    """
    looked_at = damaged = others = 0
    for file in _named(paths) if paths else _of_project(settings):
        if file.name not in NAMES:
            others += 1
            continue
        golden = read(file)
        if golden is None:
            raise Problem(f"{file}: there is no such file; name goldens, or folders of them")
        looked_at += 1
        if golden.damage:
            damaged += 1
            print(printable(f"{file}: {golden.damage}"))
    more = f"; {counted(others, 'file')} of other names passed over" if others else ""
    print(f"{counted(looked_at, 'golden')} looked at, {damaged} damaged{more}")
    return 1 if damaged else 0


def _named(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        if not path.is_dir():
            if not path.exists():
                raise Problem(f"{path}: there is no such file or folder; name goldens, or folders of them")
            yield path
            continue
        found = _below(path)
        if not found:
            raise Problem(f"{path}: holds no golden; their names are {', '.join(NAMES)}")
        yield from found


def _of_project(settings: Settings) -> list[Path]:
    folders = [settings.snapshots, *(folder for _, folder in tested(settings.root))]
    found = [file for folder in folders for file in _below(folder)]
    if not found:
        raise Problem(
            f"{settings.root}: there are no goldens in {settings.snapshots.name} or beside tests; name a folder of some"
        )
    return found


def _below(folder: Path) -> list[Path]:
    return sorted(file for name in NAMES for file in folder.rglob(name) if file.is_file())
