"""The catalogue: every case that the modules of a folder define, found without importing torch."""

from __future__ import annotations

import fnmatch
import importlib
import importlib.util
import sys
from collections.abc import Iterable, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from snapgrad.case import Case, collecting
from snapgrad.errors import Problem
from snapgrad.goldens.files import illegal
from snapgrad.lazy_torch import torch_not_loaded_yet

if TYPE_CHECKING:
    from collections.abc import Iterator


def load(folder: Path) -> list[Case]:
    """The cases of every module of `folder`, themes in alphabetical order, cases as written.

    A module is a theme; one whose name begins with an underscore holds what themes share.
    Raises Problem for a folder without modules, a module that cannot or does not import, two cases of one name, and a
    name that some file system does not take.
    """
    if folder.exists() and not folder.is_dir():
        raise Problem(f"--cases {folder}: is a file; name the folder of the modules, and cases by their ids")
    modules = sorted(p for p in folder.glob("*.py") if not p.name.startswith("_"))
    if not modules:
        raise Problem(f"no cases: {folder} holds no Python module; write one, or name another folder with --cases")
    for path in modules:
        if "." in folder.name + path.stem:
            raise Problem(
                f"{path}: a dot in the name of a module or of its folder means a package to Python; rename it"
            )
    with collecting() as cases, torch_not_loaded_yet(), _importable(folder.parent):
        for path in modules:
            _import(f"{folder.name}.{path.stem}", path)
    _refuse_bad_names(cases)
    _refuse_clashes(cases)
    return cases


def _import(name: str, path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except (Problem, KeyboardInterrupt):
        raise
    except BaseException as error:  # pytest.skip and sys.exit at import are no Exception
        raise Problem(f"{path}: does not import: {type(error).__name__}: {error}") from error
    return module


@contextmanager
def _importable(folder: Path) -> Iterator[None]:
    sys.path.insert(0, str(folder))
    try:
        yield
    finally:
        sys.path.remove(str(folder))


def _refuse_bad_names(cases: Iterable[Case]) -> None:
    """Theme and case are folders on every system that checks the goldens out."""
    for case in cases:
        for part in (case.theme, case.name):
            reason = illegal(part)
            if reason:
                raise Problem(
                    f"{case.file}: case {case.id}: {part!r} {reason}; its goldens' folder has that name, so rename it"
                )


def _refuse_clashes(cases: Iterable[Case]) -> None:
    """Names that a case-insensitive file system takes for one would share their goldens."""
    seen: dict[str, Case] = {}
    for case in cases:
        other = seen.setdefault(case.id.lower(), case)
        if other is not case:
            raise Problem(f"{case.file}: two cases of one name: {other.id} and {case.id}; rename one of them")


def matches(case: str, pattern: str) -> bool:
    """Whether a case is meant: its id, its theme (what stands before the last slash of the id; of a test, its module), a
    glob over ids such as `hooks/*grad*`, or pytest's name of a test, `tests/test_x.py::test_step`.

    The one matcher of every command.
    """
    module, separator, test = pattern.partition("::")
    if separator:
        pattern = f"{module.removesuffix('.py')}/{test.replace('::', '.')}"
    return case == pattern or case.rpartition("/")[0] == pattern.rstrip("/") or fnmatch.fnmatchcase(case, pattern)


def select(cases: Sequence[Case], patterns: Sequence[str]) -> list[Case]:
    """The cases that one of the patterns `matches`.

    Raises Problem for a pattern that matches none, and where there is no case at all.
    """
    if not cases:
        raise Problem(
            "no cases: the modules define none; decorate a function with @case(), or name another folder with --cases"
        )
    if not patterns:
        return list(cases)
    chosen: dict[str, Case] = {}
    for pattern in patterns:
        matched = [c for c in cases if matches(c.id, pattern)]
        if not matched:
            themes = ", ".join(dict.fromkeys(c.theme for c in cases))
            raise Problem(f"no case matches {pattern!r}; `snapgrad list` shows all; the themes are {themes}")
        chosen.update((c.id, c) for c in matched)
    return [c for c in cases if c.id in chosen]
