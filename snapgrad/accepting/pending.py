"""The pending store: what runs received and did not match, kept until it is accepted, rejected or matched.

One JSON file per case and environment, replaced in one step: `.snapgrad/pending/<folder of its goldens>/received.json` for
the base, with the name of the overlay before the file's name for others. The folder is ignored by git. A later run of the case
replaces its entry, a passing one clears it.

What names an entry in the store is its key: that path, without the file's name.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from snapgrad.accepting.entry import Entry, from_json
from snapgrad.errors import Problem
from snapgrad.goldens.environment import Environment
from snapgrad.goldens.files import BESIDE_TESTS, OWN, write
from snapgrad.goldens.overlays import DEVICES, Goldens
from snapgrad.goldens.variants import Variants
from snapgrad.settings import Settings

NAME = "received.json"
LARGEST = 256 << 20


class Store:
    """The entries of one project. root: the project's folder. snapshots: the folder of the catalogue's goldens.
    variants: the project's environments. cases: the folder of the catalogue's modules."""

    def __init__(
        self, root: Path, snapshots: Path, variants: Variants | None = None, cases: Path | None = None
    ) -> None:
        self.root = root.absolute()
        self.snapshots = snapshots.absolute()
        self.variants = variants or Variants()
        self.cases = cases
        self._top = self.root / OWN / "pending"

    def goldens(self, folder: Path, environment: Environment, devices: Sequence[str] = DEVICES) -> Goldens:
        """The goldens of the case with this folder, as an environment sees them. devices: the case's option."""
        return Goldens(folder, environment, self.variants, devices)

    def goldens_of(self, entry: Entry) -> Goldens:
        """The goldens that accepting an entry would change. Raises Problem as `folder` does."""
        return self.goldens(self.folder(entry), entry.variant, entry.devices)

    def keep(self, entry: Entry) -> None:
        """Replace the case's entry. Raises Problem when it cannot be written."""
        ignored = self.root / OWN / ".gitignore"
        if not ignored.exists():
            write(ignored, "*\n")
        write(self._file(self.key(entry)), entry.to_json())

    def clear(self, goldens: Goldens) -> None:
        """Forget what was received for these goldens, if there is an entry of them."""
        with contextlib.suppress(FileNotFoundError, NotADirectoryError):
            self._file(self._key(self.relative(goldens.folder), goldens.environment)).unlink()

    def files(self) -> list[tuple[str, Path]]:
        """Every entry: its key, and its file; in alphabetical order."""
        found = sorted(self._top.rglob(NAME)) if self._top.is_dir() else []
        return [(file.parent.relative_to(self._top).as_posix(), file) for file in found]

    def read(self, key: str) -> Entry:
        """The entry with a key. Raises Problem for one that cannot be read."""
        file = self._file(key)
        return self.checked(read_bounded(file), key, str(file))

    def entries(self) -> Iterator[Entry | Problem]:
        """Every entry; for one that cannot be read, the problem."""
        for key, _ in self.files():
            try:
                yield self.read(key)
            except Problem as problem:
                yield problem

    def checked(self, text: str, key: str, where: str) -> Entry:
        """The entry in a text, which must have this key. Raises Problem if it has another, or is none."""
        entry = from_json(text, where)
        if self.key(entry) != key:
            raise Problem(
                f"{where}: is of the goldens in {self.key(entry)!r}, not of those in {key!r}; run the case again"
            )
        self.folder(entry)
        return entry

    def key(self, entry: Entry) -> str:
        return self._key(entry.goldens, entry.variant)

    def _key(self, folder: str, environment: Environment) -> str:
        overlay = self.variants.overlay(environment)
        return f"{folder}/{overlay}" if overlay else folder

    def relative(self, folder: Path) -> str:
        """A folder of goldens as entries name it. Raises Problem for one outside of the project."""
        try:
            return folder.absolute().relative_to(self.root).as_posix()
        except ValueError as error:
            raise Problem(f"{folder}: is not below {self.root}, whose pending store this is") from error

    def folder(self, entry: Entry) -> Path:
        """Where the case's goldens are. Raises Problem for a place where snapgrad keeps none: an entry may come from
        anywhere, and accepting it must not write anywhere else."""
        path = PurePosixPath(entry.goldens)
        folder = self.root / path
        of_tests = len(path.parts) > 2 and path.parts[-3] == BESIDE_TESTS
        top = folder.parent.parent
        if not of_tests and top != self.snapshots:
            raise Problem(f"{entry.goldens!r}: goldens are in <theme>/<case> below {self.snapshots} or {BESIDE_TESTS}")
        if not folder.resolve().is_relative_to(top.resolve() if not of_tests else self.root.resolve()):
            raise Problem(f"{entry.goldens!r}: a link leads out of the folder of the goldens")
        return folder

    def without_a_case(self, entry: Entry) -> str:
        """Why nothing can give what this entry holds again: its case, or its test, is gone; "" where it is there, or where
        that cannot be seen without running the module."""
        path = PurePosixPath(entry.goldens)
        if len(path.parts) > 2 and path.parts[-3] == BESIDE_TESTS:
            module = self.root.joinpath(*path.parts[:-3], f"{path.parts[-2]}.py")
            function = re.match(r"(?:\w+\.)*([A-Za-z_]\w*)", path.name)
        elif self.cases is not None and self.cases.is_dir():
            module = self.cases / f"{path.parts[-2]}.py"
            function = re.match(r"([A-Za-z_]\w*)", path.name)
        else:
            return ""
        try:
            text = module.read_text(encoding="utf-8")
        except FileNotFoundError:
            return f"its module {os.path.relpath(module, self.root)} is gone"
        except (OSError, UnicodeDecodeError):
            return ""
        if function and not re.search(rf"\b{function[1]}\b", text, re.IGNORECASE):
            return f"{os.path.relpath(module, self.root)} has no {function[1]}"
        return ""

    def _file(self, key: str) -> Path:
        return self._top / key / NAME


def read_bounded(file: Path) -> str:
    """The text of a file that someone else may have written. Raises Problem when it is too large or no text."""
    try:
        with file.open("rb") as stream:
            raw = stream.read(LARGEST + 1)
        if len(raw) > LARGEST:
            raise Problem(f"{file}: is larger than {LARGEST >> 20} MB; run the case again")
        return raw.decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Problem(f"{file}: cannot be read: {error}; run the case again") from error


def store_for(settings: Settings, snapshots: Path | None = None) -> Store:
    """The project's store; for goldens that were named and lie outside of the project, one beside them."""
    chosen = (snapshots or settings.snapshots).absolute()
    if chosen.exists() and not chosen.is_dir():
        raise Problem(f"--snapshots {chosen}: is a file; name the folder that the goldens of all cases are in")
    root = settings.root if chosen.is_relative_to(settings.root.absolute()) else chosen.parent
    return Store(root, chosen, settings.variants, settings.cases)
