"""`preload` of `[tool.snapgrad]`: packages that the cases import, imported once, before any case is forked."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence

from snapgrad.errors import Problem


def preload(names: Sequence[str], *, if_there: bool = False) -> list[str]:
    """Import them, with what this process has fixed for torch in place already. if_there: those that are not installed are
    left out, and returned.

    Raises Problem, naming the package, for one that does not import.
    """
    left_out = []
    path = sys.path[:]
    sys.path[:] = [folder for folder in path if folder not in ("", os.getcwd())]  # it is another one in other processes
    try:
        for name in names:
            try:
                importlib.import_module(name)
            except ModuleNotFoundError as error:
                if not if_there or error.name is None or not f"{name}.".startswith(f"{error.name}."):
                    raise _problem(name, error) from error
                left_out.append(name)
            except (Exception, SystemExit) as error:
                raise _problem(name, error) from error
    finally:
        sys.path[:] = path
    return left_out


def _problem(name: str, error: BaseException) -> Problem:
    last = (str(error).strip().splitlines() or ["(no text)"])[-1]
    return Problem(
        f"preload: {name} does not import: {type(error).__name__}: {last}; "
        "preload of [tool.snapgrad] names installed packages that cases import"
    )
