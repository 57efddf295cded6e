"""Goldens that nothing asks for: of no case, no test module, no environment of the project, or that say nothing new."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from snapgrad.accepting.known_tests import known
from snapgrad.accepting.pending import Store
from snapgrad.artifacts.kinds import FILES
from snapgrad.case import Case
from snapgrad.errors import Problem
from snapgrad.goldens.environment import names_overlay
from snapgrad.goldens.files import BESIDE_TESTS, OWN, UNFINISHED
from snapgrad.goldens.overlays import texts_of
from snapgrad.goldens.settling import superfluous
from snapgrad.goldens.variants import Variants

_UNFINISHED = re.compile(rf"\.\w{{8}}{re.escape(UNFINISHED)}")


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
    """Those in `__goldens__` anywhere in a project whose test module is gone, those of tests that are gone from a module that
    pytest ran as it is now (`known_tests`), and the leftovers of the others."""
    seen = known(root)
    for module, folder in tested(root):
        names = seen.get(module.with_name(f"{module.name}.py"))
        if not any(module.parent.glob(f"{module.name}.*")):
            yield from _all("no test module has", folder)
        elif names is not None and folder.name not in names:
            yield from _all("no test has", folder)
        else:
            yield from of_case(folder, variants)


def unknown_modules(root: Path) -> list[str]:
    """The modules with goldens whose tests are not known: pytest did not run all of them as they are now."""
    seen = known(root)
    files = dict.fromkeys(module.with_name(f"{module.name}.py") for module, _ in tested(root))
    return [os.path.relpath(file, root) for file in files if file.is_file() and file not in seen]


def pending(store: Store) -> Iterator[Leftover]:
    """Entries of the pending store whose case or test is gone."""
    for key, file in store.files():
        with contextlib.suppress(Problem):
            if why := store.without_a_case(store.read(key)):
                yield Leftover(file, f"pending, but {why}:")


def unfinished(root: Path, snapshots: Path) -> Iterator[Leftover]:
    """What a killed process left of files that it was writing: in the project's ignored folder, or beside goldens."""
    beside = [folder for top in (snapshots, *(f for _, f in tested(root))) for folder in (top, *_all_folders(top))]
    for folder in (root / OWN, *_all_folders(root / OWN), *beside):
        for file in sorted(folder.glob(f".*{UNFINISHED}")):
            if _UNFINISHED.fullmatch(file.name) and file.is_file() and not file.is_symlink():
                yield Leftover(file, "a write that was stopped left")


def _all_folders(top: Path) -> Iterator[Path]:
    for folder in folders(top):
        yield folder
        yield from _all_folders(folder)


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
