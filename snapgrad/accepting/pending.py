"""The pending store: what runs received and did not match, kept until it is accepted, rejected or matched.

One JSON file per case, `.snapgrad/pending/<folder of its goldens>/received.json`, replaced in one step. The folder is
ignored by git. A later run of the case replaces its entry, a passing one clears it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from snapgrad.accepting.entry import Entry, from_json
from snapgrad.errors import Problem
from snapgrad.goldens.files import write
from snapgrad.settings import Settings

FOLDER = ".snapgrad"
NAME = "received.json"
BESIDE_TESTS = "__goldens__"
LARGEST = 256 << 20


class Store:
    """The entries of one project. root: the project's folder. snapshots: the folder of the catalogue's goldens."""

    def __init__(self, root: Path, snapshots: Path) -> None:
        self.root = root.absolute()
        self.snapshots = snapshots.absolute()
        self._top = self.root / FOLDER / "pending"

    def keep(self, entry: Entry) -> None:
        """Replace the case's entry. Raises Problem when it cannot be written."""
        ignored = self.root / FOLDER / ".gitignore"
        if not ignored.exists():
            write(ignored, "*\n")
        write(self._file(entry.goldens), entry.to_json())

    def clear(self, goldens: str) -> None:
        """Forget the case that has its goldens in this folder, if there is an entry of it."""
        with contextlib.suppress(FileNotFoundError, NotADirectoryError):
            self._file(goldens).unlink()

    def files(self) -> list[tuple[str, Path]]:
        """Every entry: the folder of its goldens, and its file; in alphabetical order."""
        found = sorted(self._top.rglob(NAME)) if self._top.is_dir() else []
        return [(file.parent.relative_to(self._top).as_posix(), file) for file in found]

    def read(self, goldens: str) -> Entry:
        """The entry of the case that has its goldens in this folder. Raises Problem for one that cannot be read."""
        file = self._file(goldens)
        return self.checked(read_bounded(file), goldens, str(file))

    def entries(self) -> Iterator[Entry | Problem]:
        """Every entry; for one that cannot be read, the problem."""
        for goldens, _ in self.files():
            try:
                yield self.read(goldens)
            except Problem as problem:
                yield problem

    def checked(self, text: str, goldens: str, where: str) -> Entry:
        """The entry in a text, which must belong to these goldens. Raises Problem if it does not, or is none."""
        entry = from_json(text, where)
        if entry.goldens != goldens:
            raise Problem(
                f"{where}: is of the goldens in {entry.goldens!r}, not of those in {goldens!r}; run the case again"
            )
        self.folder(entry)
        return entry

    def key(self, folder: Path) -> str:
        """The name under which the store knows a folder of goldens. Raises Problem for one outside of the project."""
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

    def _file(self, goldens: str) -> Path:
        return self._top / goldens / NAME


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
    return Store(settings.root if chosen.is_relative_to(settings.root.absolute()) else chosen.parent, chosen)
