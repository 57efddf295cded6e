"""The catalogue as text and as JSON."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence
from typing import Any

from snapgrad.case import Case
from snapgrad.devices import CPU


def as_text(cases: Sequence[Case]) -> str:
    """One line per case: its id, what it pins, and where it runs if that is not the CPU alone."""
    width = max(len(case.id) for case in cases)
    return "\n".join(f"{case.id:<{width}}  {case.pins}{_only(case)}" for case in cases)


def _only(case: Case) -> str:
    if case.options.needs_gpu:
        return f" (needs a GPU: {case.options.needs_gpu})"
    return "" if tuple(case.options.devices) == (CPU,) else f" [{', '.join(case.options.devices)}]"


def as_json(cases: Sequence[Case]) -> str:
    """A list of objects: id, theme, name, pins, file, every option, and the arguments of a variant."""
    return json.dumps([_record(case) for case in cases], indent=1, default=str)


def _record(case: Case) -> dict[str, Any]:
    told = {name: getattr(case, name) for name in ("id", "theme", "name", "pins", "file")}
    options = {field.name: getattr(case.options, field.name) for field in dataclasses.fields(case.options)}
    return told | options | {"arguments": dict(case.arguments)}
