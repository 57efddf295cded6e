"""The edits of the facts: nodes, ops, kernels, captures, graph breaks, each with how many."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from snapgrad.goldens.compare import Change

_LABEL = re.compile(r"(?:capture|frame) \d+(?:, \d+)?|outside(?:, \d+)?")


def facts_edits(change: Change) -> list[tuple[str, str, str]]:
    """(phrase, before, after) for each fact that differs; the part of the run that it is of is not in the phrase.

    At least one: facts that only stand in another order, or are no JSON, differ as texts.
    """
    try:
        old, new = json.loads(change.golden), json.loads(change.received)
    except ValueError:
        return [("is no JSON", change.golden[:200], change.received[:200])]
    return list(_differences((), old, new)) or [("the same facts in another order", "", "")]


def _differences(path: tuple[str, ...], old: Any, new: Any) -> Iterator[tuple[str, str, str]]:
    if isinstance(old, dict) and isinstance(new, dict):
        for key in dict.fromkeys([*old, *new]):
            yield from _differences((*path, key), old.get(key, ...), new.get(key, ...))
    elif old != new:
        place = ", ".join(path)
        yield _phrase(path, old, new), f"{place}: {_shown(old)}", f"{place}: {_shown(new)}"


def _phrase(path: tuple[str, ...], old: Any, new: Any) -> str:
    labels = [part for part in path if _LABEL.fullmatch(part)]
    *within, name = [part for part in path[1:] if part not in labels] or [path[0]]
    sort = within[-1] if within else path[0]
    if labels and name == path[0]:
        return f"{path[0]} of {labels[-1]} {'new' if old is ... else 'gone' if new is ... else 'changed'}"
    what = f"{sort}: `{name}`" if sort != name else name
    before, after = (0 if value is ... and _is_count(other) else value for value, other in ((old, new), (new, old)))
    if _is_count(before) and _is_count(after) and len(path) > 1:
        return f"{what} {after - before:+d}"
    if old is ... or new is ...:
        return f"{what} {'new' if old is ... else 'gone'}"
    return f"{what} {_shown(old)} -> {_shown(new)}"


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _shown(value: Any) -> str:
    if value is ...:
        return "(none)"
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 80 else text[:77] + "..."
