"""`[tool.snapgrad]` in the project's pyproject.toml: where its cases and its goldens are, and for which environments."""

from __future__ import annotations

import dataclasses
import tomllib
from dataclasses import dataclass
from pathlib import Path

from snapgrad.errors import Problem
from snapgrad.goldens.variants import Variants, variants

FOLDERS = {"cases": "cases", "snapshots": "snapshots"}
ALLOWED = (*FOLDERS, "base", "environments", "preload")


@dataclass(frozen=True)
class Settings:
    """root: the folder of pyproject.toml. cases, snapshots: absolute folders. variants: which environments there are.
    declared: whether a `[tool.snapgrad]` table says so; else these are the defaults.
    preload: packages that cases import, which the process that forks them imports once."""

    root: Path
    cases: Path
    snapshots: Path
    variants: Variants
    declared: bool = True
    preload: tuple[str, ...] = ()


def find_settings(start: Path) -> Settings:
    """The settings that hold for a folder: those of the nearest pyproject.toml with a `[tool.snapgrad]` table, at
    or above it, else the defaults, relative to the folder. Raises Problem for a table that cannot be read."""
    for folder in (start, *start.parents):
        file = folder / "pyproject.toml"
        if file.is_file():
            table = _table(file)
            if table is not None:
                return _settings(folder, file, table)
    return dataclasses.replace(_settings(start, start / "pyproject.toml", {}), declared=False)


def _table(file: Path) -> dict[str, object] | None:
    try:
        tool = tomllib.loads(file.read_text(encoding="utf-8")).get("tool")
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Problem(f"{file}: cannot be read: {error}") from error
    found = tool.get("snapgrad") if isinstance(tool, dict) else None
    if found is not None and not isinstance(found, dict):
        raise Problem(f"{file}: tool.snapgrad is {found!r}; a table is allowed")
    return found


def _settings(root: Path, file: Path, table: dict[str, object]) -> Settings:
    for name, value in table.items():
        if name not in ALLOWED:
            raise Problem(f"{file}: [tool.snapgrad] has no setting {name!r}; allowed are {', '.join(ALLOWED)}")
        if name in FOLDERS and not (isinstance(value, str) and value):
            raise Problem(f"{file}: [tool.snapgrad] {name} is {value!r}; the path of a folder is allowed")
    paths = {name: root / str(table.get(name, default)) for name, default in FOLDERS.items()}
    return Settings(
        root,
        paths["cases"],
        paths["snapshots"],
        variants=_variants(file, table.get("base"), table.get("environments", [])),
        preload=_preload(file, table.get("preload", [])),
    )


def _preload(file: Path, names: object) -> tuple[str, ...]:
    if not isinstance(names, list) or not all(isinstance(name, str) and _is_module(name) for name in names):
        raise Problem(
            f"{file}: [tool.snapgrad] preload is {names!r}; a list of names as `import` takes them, such as "
            "['transformers'], is allowed"
        )
    return tuple(names)


def _is_module(name: str) -> bool:
    return all(part.isidentifier() for part in name.split("."))


def _variants(file: Path, base: object, environments: object) -> Variants:
    if not (base is None or isinstance(base, str)):
        raise Problem(f"{file}: [tool.snapgrad] base is {base!r}; a text such as 'torch 2.13, python 3.11' is allowed")
    if not isinstance(environments, list) or not all(isinstance(one, str) for one in environments):
        raise Problem(
            f"{file}: [tool.snapgrad] environments is {environments!r}; a list of texts such as 'torch 2.15' is allowed"
        )
    try:
        return variants(base, environments)
    except Problem as problem:
        raise Problem(f"{file}: [tool.snapgrad] {problem}") from problem
