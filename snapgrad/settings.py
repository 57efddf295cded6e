"""`[tool.snapgrad]` in the project's pyproject.toml: where its cases and its goldens are."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from snapgrad.errors import Problem

DEFAULTS = {"cases": "cases", "snapshots": "snapshots"}


@dataclass(frozen=True)
class Settings:
    """root: the folder of pyproject.toml. cases, snapshots: absolute folders."""

    root: Path
    cases: Path
    snapshots: Path


def find_settings(start: Path) -> Settings:
    """The settings that hold for a folder: those of the nearest pyproject.toml with a `[tool.snapgrad]` table, at
    or above it, else the defaults, relative to the folder. Raises Problem for a table that cannot be read."""
    for folder in (start, *start.parents):
        file = folder / "pyproject.toml"
        if file.is_file():
            table = _table(file)
            if table is not None:
                return _settings(folder, file, table)
    return _settings(start, start / "pyproject.toml", {})


def _table(file: Path) -> dict[str, object] | None:
    try:
        found = tomllib.loads(file.read_text(encoding="utf-8")).get("tool", {}).get("snapgrad")
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Problem(f"{file}: cannot be read: {error}") from error
    if found is not None and not isinstance(found, dict):
        raise Problem(f"{file}: tool.snapgrad is {found!r}; a table is allowed")
    return found


def _settings(root: Path, file: Path, table: dict[str, object]) -> Settings:
    for name, value in table.items():
        if name not in DEFAULTS:
            raise Problem(f"{file}: [tool.snapgrad] has no setting {name!r}; allowed are {', '.join(DEFAULTS)}")
        if not isinstance(value, str) or not value:
            raise Problem(f"{file}: [tool.snapgrad] {name} is {value!r}; the path of a folder is allowed")
    paths = {name: root / str(table.get(name, default)) for name, default in DEFAULTS.items()}
    return Settings(root, **paths)
