"""Says what a change means before how it looks: what the facts have lost and gained."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from snapgrad.goldens.compare import Change
from snapgrad.verdict import Result
from snapgrad.wording import counted

FACTS = "facts.json"
MOST = 6


def meaning(changes: Sequence[Change]) -> list[str]:
    """The facts that differ, in words, at most `MOST` and the number of the rest; none if the facts do not tell."""
    for change in changes:
        if change.file == FACTS and change.kind == "changed":
            try:
                told = list(_differences("", json.loads(change.golden), json.loads(change.received)))
            except ValueError:
                return []
            return told if len(told) <= MOST else [*told[:MOST], counted(len(told) - MOST, "more fact")]
    return []


def told_given_up(result: Result, changes: Sequence[Change]) -> list[str]:
    """What torch did not compile, a line each with its file and line, where the facts are not as their golden."""
    if not any(change.file == FACTS for change in changes):
        return []
    return [f"torch gave up: {line}" for line in result.given_up]


def _differences(where: str, old: Any, new: Any) -> Iterator[str]:
    if isinstance(old, dict) and isinstance(new, dict):
        for key in dict.fromkeys([*old, *new]):
            place = f"{where}, {key}" if where else str(key)
            if key not in new:
                yield f"{place}: gone (was {_short(old[key])})"
            elif key not in old:
                yield f"{place}: new ({_short(new[key])})"
            else:
                yield from _differences(place, old[key], new[key])
    elif old != new:
        yield f"{where}: {_short(old)} -> {_short(new)}"


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else text[:60] + "..."
