"""The goldens of one case as one environment sees them: its own texts, and where it has none those it falls back to."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from snapgrad.artifacts.kinds import FILES
from snapgrad.case import SOME_OF
from snapgrad.errors import Problem
from snapgrad.goldens.compare import Change
from snapgrad.goldens.environment import Environment
from snapgrad.goldens.files import Golden, read, write
from snapgrad.goldens.settling import ABSENT, settled
from snapgrad.goldens.variants import Variants

DEVICES = SOME_OF["devices"]


@dataclass
class Accepted:
    """The files that accepting changed. written, removed: of the environment itself, and dropped because they equal what
    it falls back to. kept: of other environments, with the text that held for them; dropped: likewise, of others."""

    written: list[Path] = field(default_factory=list)
    removed: list[Path] = field(default_factory=list)
    kept: list[Path] = field(default_factory=list)
    dropped: list[Path] = field(default_factory=list)


class Goldens:
    """folder: of the case. environment: whose goldens these are. variants: the project's environments. devices: where the
    case runs, "cpu" and "cuda"; of other environments it has no goldens."""

    def __init__(
        self, folder: Path, environment: Environment, variants: Variants, devices: Sequence[str] = DEVICES
    ) -> None:
        self.folder = folder
        self.environment = environment
        self.variants = variants.on(devices)
        self.devices = devices
        self._overlay = variants.overlay(environment)

    def read(self, wanted: Collection[str] = FILES) -> dict[str, Golden]:
        """The goldens that hold, by document, in the order asked for. Files of other names are not looked at."""
        there = _entries(self.folder)
        found: dict[str, Golden] = {}
        for overlay in self.variants.chain(self.environment):
            if overlay == "" or overlay in there:
                names = there if overlay == "" else _entries(self.folder / overlay)
                for file in wanted:
                    if file in names and file not in found:
                        golden = read(self.folder / overlay / file)
                        if golden is not None:
                            found[file] = golden
        return {file: found[file] for file in wanted if file in found and found[file].text != ABSENT}

    def own(self, file: str) -> str:
        """The path at which this environment's own text of a document is, if it has one."""
        return os.path.join(self.folder, self._overlay, file)

    def accept(self, file: str, received: str, *, everywhere: bool = False) -> Accepted:
        """Make a text the golden of this environment, and change what holds for no other. received: "" for a document
        that is not made. everywhere: see `settling.settled`.

        Interrupted at any moment it has changed what holds for no other. Raises Problem for an environment that is not
        the project's, and when a file cannot be written.
        """
        why = self.variants.refusal(self.environment)
        if why:
            raise Problem(why)
        done = Accepted()
        for overlay, text in self._settled(file, received, everywhere=everywhere).items():
            path = self.folder / overlay / file
            write(path, text)
            if not text:
                with contextlib.suppress(OSError):
                    path.parent.rmdir()
            made, gone = (done.written, done.removed) if overlay == self._overlay else (done.kept, done.dropped)
            (made if text else gone).append(path)
        return done

    def keeping(self, changes: Sequence[Change]) -> list[str]:
        """The overlays of other environments that old texts are copied to when the changes are accepted."""
        settled = [self._settled(change.file, change.received) for change in changes]
        made = {overlay for one in settled for overlay, text in one.items() if text}
        return [overlay for overlay in self.variants.overlays if overlay in made and overlay != self._overlay]

    def _settled(self, file: str, received: str, *, everywhere: bool = False) -> dict[str, str]:
        there = texts_of(self.folder, file, self.variants)
        return settled(self.variants, file, there, self.environment, received, everywhere=everywhere)


def texts_of(folder: Path, file: str, variants: Variants) -> dict[str, Golden]:
    """The texts of a document in all overlays that a case's folder has of the project's environments, by overlay."""
    there = _entries(folder)
    overlays = [overlay for overlay in variants.overlays or {""} if overlay == "" or overlay in there]
    texts = {overlay: read(folder / overlay / file) for overlay in overlays}
    return {overlay: golden for overlay, golden in texts.items() if golden is not None}


def _entries(folder: Path) -> set[str]:
    """The names in a folder; all that are looked for where it cannot be listed, so that reading tells why."""
    try:
        return set(os.listdir(folder))
    except (FileNotFoundError, NotADirectoryError):
        return set()
    except OSError:
        return set(FILES)
