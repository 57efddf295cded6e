"""The catalogue as text and as JSON."""

from __future__ import annotations

import dataclasses
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from snapgrad.accepting.leftovers import tested
from snapgrad.case import Case
from snapgrad.devices import CPU
from snapgrad.errors import Problem
from snapgrad.settings import Settings
from snapgrad.wording import counted, named


def as_text(cases: Sequence[Case]) -> str:
    """One line per case: its id, what it pins, and where it runs if that is not the CPU alone."""
    width = max(len(case.id) for case in cases)
    return "\n".join(f"{case.id:<{width}}  {case.pins}{_only(case)}" for case in cases)


def _only(case: Case) -> str:
    if case.options.needs_gpu:
        return f" (needs a GPU: {case.options.needs_gpu})"
    return "" if tuple(case.options.devices) == (CPU,) else f" [{', '.join(case.options.devices)}]"


def refuse_tests_alone(settings: Settings, folder: Path) -> None:
    """Raise Problem, with the commands that run them, for a project that has no catalogue but tests with goldens."""
    modules: dict[str, int] = {}
    for module, _ in tested(settings.root):
        file = os.path.relpath(module.with_name(f"{module.name}.py"))
        modules[file] = modules.get(file, 0) + 1
    if modules:
        raise Problem(
            f"no cases: there is no folder {folder}; {counted(sum(modules.values()), 'test')} with goldens "
            f"in {named(list(modules))}: pytest runs them, `snapgrad status` and `accept` take their names"
        )


def as_json(cases: Sequence[Case]) -> str:
    """A list of objects: id, theme, name, pins, file, every option, and the arguments of a variant."""
    return json.dumps([_record(case) for case in cases], indent=1, default=str)


def _record(case: Case) -> dict[str, Any]:
    told = {name: getattr(case, name) for name in ("id", "theme", "name", "pins", "file")}
    options = {field.name: getattr(case.options, field.name) for field in dataclasses.fields(case.options)}
    return told | options | {"arguments": dict(case.arguments)}
