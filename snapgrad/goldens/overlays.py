"""The goldens of one case as one environment sees them: its own texts, and where it has none those it falls back to."""

from __future__ import annotations

import os
from collections.abc import Collection
from pathlib import Path

from snapgrad.artifacts.kinds import FILES
from snapgrad.goldens.environment import Environment
from snapgrad.goldens.files import Golden, read
from snapgrad.goldens.variants import Variants

ABSENT = "# snapgrad: this environment makes no such document\n"


class Goldens:
    """folder: of the case. environment: whose goldens these are. variants: the project's environments."""

    def __init__(self, folder: Path, environment: Environment, variants: Variants) -> None:
        self.folder = folder
        self.environment = environment
        self.variants = variants

    def read(self, wanted: Collection[str] = FILES) -> dict[str, Golden]:
        """The goldens that hold, by document, in the order of `FILES`. Files of other names are not looked at."""
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
        return {file: found[file] for file in FILES if file in found and found[file].text != ABSENT}

    def own(self, file: str) -> Path:
        """Where this environment's own text of a document is, if it has one."""
        return self.folder / self.variants.overlay(self.environment) / file


def _entries(folder: Path) -> set[str]:
    """The names in a folder; all that are looked for where it cannot be listed, so that reading tells why."""
    try:
        return set(os.listdir(folder))
    except (FileNotFoundError, NotADirectoryError):
        return set()
    except OSError:
        return set(FILES)
