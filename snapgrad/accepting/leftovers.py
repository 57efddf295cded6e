"""Goldens that nothing asks for: of no case, no test module, no environment of the project, or that say nothing new."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from snapgrad.artifacts.kinds import FILES
from snapgrad.case import Case
from snapgrad.errors import Problem
from snapgrad.goldens.environment import names_overlay
from snapgrad.goldens.files import BESIDE_TESTS
from snapgrad.goldens.overlays import texts_of
from snapgrad.goldens.settling import superfluous
from snapgrad.goldens.variants import Variants


@dataclass(frozen=True)
class Leftover:
    """A golden's file, and the words that say before its name what it lacks."""

    file: Path
    why: str


def of_catalogue(snapshots: Path, cases: Iterable[Case], variants: Variants) -> Iterator[Leftover]:
    """Those below `<snapshots>/<theme>/<case>`, given all cases there are. Links are not followed, files of other names
    not looked at."""
    owned = {case.id.lower(): case.options.devices for case in cases}
    for case, folder in catalogued(snapshots):
        if case.lower() in owned:
            yield from of_case(folder, variants.on(owned[case.lower()]))
        else:
            yield from _all("no case has", folder)


def beside_tests(root: Path, variants: Variants) -> Iterator[Leftover]:
    """Those in `__goldens__` anywhere in a project whose test module is gone, and the leftovers of the others. Which
    tests a module has is not known without running pytest, so that goldens of single tests are never among them."""
    for module, folder in tested(root):
        if any(module.parent.glob(f"{module.name}.*")):
            yield from of_case(folder, variants)
        else:
            yield from _all("no test module has", folder)


def of_case(folder: Path, variants: Variants) -> Iterator[Leftover]:
    """Those in the folder of a case: of environments that are not the project's, and those that change nothing."""
    for overlay in folders(folder):
        if names_overlay(overlay.name) and overlay.name not in variants.overlays:
            yield from (Leftover(file, "no environment of [tool.snapgrad] has") for file in _goldens(overlay))
    for file in FILES:
        for overlay_name, why in superfluous(variants, file, texts_of(folder, file, variants)).items():
            yield Leftover(folder / overlay_name / file, why)


def catalogued(snapshots: Path) -> Iterator[tuple[str, Path]]:
    """The folders that hold the goldens of a case of the catalogue, with its id."""
    for theme in folders(snapshots):
        for folder in folders(theme):
            yield f"{theme.name}/{folder.name}", folder


def tested(root: Path) -> Iterator[tuple[Path, Path]]:
    """The folders that hold the goldens of a test, with the path of its module, which has no suffix here."""
    for top, inner, _ in os.walk(root):
        inner[:] = sorted(
            name for name in inner if not (name.startswith(".") or Path(top, name, "pyvenv.cfg").exists())
        )
        if BESIDE_TESTS in inner:
            inner.remove(BESIDE_TESTS)
            for module in folders(Path(top, BESIDE_TESTS)):
                yield from ((Path(top, module.name), folder) for folder in folders(module))


def folders(top: Path) -> list[Path]:
    """The folders in a folder, links left out. Raises Problem for one that cannot be read."""
    try:
        return sorted(p for p in top.iterdir() if p.is_dir() and not p.is_symlink())
    except FileNotFoundError:
        return []
    except OSError as error:
        raise Problem(f"{top}: cannot be read: {error.strerror}") from error


def _all(why: str, folder: Path) -> Iterator[Leftover]:
    yield from (Leftover(file, why) for file in _goldens(folder))
    for overlay in folders(folder):
        if names_overlay(overlay.name):
            yield from (Leftover(file, why) for file in _goldens(overlay))


def _goldens(folder: Path) -> Iterator[Path]:
    yield from (file for name in FILES if (file := folder / name).is_file() and not file.is_symlink())
