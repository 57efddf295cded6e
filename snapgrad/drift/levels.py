"""Names the first level of the compiler at which a case diverges: what comes after may differ only because of that."""

from __future__ import annotations

import json
from collections.abc import Sequence

from snapgrad.capturing import given_up
from snapgrad.goldens.compare import Change
from snapgrad.reports.meaning import FACTS
from snapgrad.reports.record import LEVELS, lowest

OF_FACTS = {
    "captures": "graph",
    "graphs": "graph",
    **dict.fromkeys(given_up.KINDS, "bytecode"),
    "recompiles": "bytecode",
    "compiles": "bytecode",
    "compiles of other frames": "bytecode",
    "code": "code",
}


def level(changes: Sequence[Change]) -> str:
    """graph, bytecode, code, or facts: the first of them that differs; "" if none does.

    A case may keep facts and little else; then they tell at which level it is.
    """
    found = lowest(changes)
    if found != LEVELS[FACTS]:
        return found
    (change,) = (change for change in changes if change.file == FACTS)
    try:
        old, new = json.loads(change.golden), json.loads(change.received)
        told = {OF_FACTS.get(name, found) for name in {*old, *new} if old.get(name) != new.get(name)}
    except (ValueError, AttributeError, TypeError):
        return found
    return next((one for one in LEVELS.values() if one in told), found)
