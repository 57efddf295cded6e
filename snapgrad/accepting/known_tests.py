"""Which goldens the tests of a module have: pytest alone knows, so a run that saw all of a module's tests writes it down.

It is kept in the project's ignored folder, with the digest of the module: once the module is edited, nothing is known of it until
pytest ran it again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from snapgrad.goldens.files import OWN, digest, write

NAME = "tests.json"


@dataclass(frozen=True)
class _Module:
    """digest: of the module's text when pytest ran it. goldens: names of the folders of its tests' goldens."""

    digest: str
    goldens: list[str]


def record(root: Path, seen: Mapping[Path, Iterable[str]]) -> None:
    """Keep what the modules' tests checked, beside what is known of other modules. seen: names of the folders of goldens, by
    the module's file. Raises Problem when it cannot be written."""
    modules = _read(root)
    for module, names in seen.items():
        if module.is_relative_to(root):
            modules[module.relative_to(root).as_posix()] = _Module(_digest(module), sorted(set(names)))
    kept = {name: vars(told) for name, told in sorted(modules.items()) if (root / name).is_file()}
    write(root / OWN / ".gitignore", "*\n")
    write(root / OWN / NAME, json.dumps(kept, indent=1) + "\n")


def known(root: Path) -> dict[Path, set[str]]:
    """The names of the folders of goldens, by the module's file, of the modules that are as they were when pytest ran all
    their tests."""
    return {
        root / name: set(told.goldens)
        for name, told in _read(root).items()
        if (root / name).is_file() and _digest(root / name) == told.digest
    }


def _digest(module: Path) -> str:
    return digest(module.read_text("utf-8", "replace"))


def _read(root: Path) -> dict[str, _Module]:
    """The record; nothing where there is none or it is not one: the next run of pytest writes it anew."""
    try:
        raw = json.loads((root / OWN / NAME).read_text("utf-8"))
        return {
            str(name): _Module(str(told["digest"]), [str(one) for one in told["goldens"]]) for name, told in raw.items()
        }
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return {}
