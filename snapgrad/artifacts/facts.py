"""The coarse view, which survives torch upgrades that touch every line of the other artifacts: counts and reasons."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from snapgrad.artifacts.as_it_is import neutral, reason
from snapgrad.artifacts.sections import numbered
from snapgrad.capturing import given_up
from snapgrad.capturing.pieces import Pieces
from snapgrad.normalize import Unreadable, autograd_nodes, bytes_allocated, extern_calls, kernels, ops


def documents(pieces: Pieces) -> dict[str, str]:
    return {"facts.json": json.dumps(facts(pieces), indent=1, ensure_ascii=False) + "\n"}


def facts(pieces: Pieces) -> dict[str, Any]:
    """captures and compiles of compiled-autograd graphs, compiled frames, what torch gave up (`given_up.KINDS`) and recompiles,
    each with the function and the reason, per graph its nodes and ops, per output code its kernels with what they fuse, its extern calls and the
    bytes it allocates, dtype and shape of the values; what the case recorded stands under "recorded"."""
    of_captures = sum(n for label, n in pieces.compiles.items() if label.startswith("capture"))
    made: dict[str, Any] = {
        "captures": pieces.captures,
        "compiles": of_captures,
        "compiles of other frames": sum(pieces.compiles.values()) - of_captures,
        **given_up.facts(pieces.given_up),
        "recompiles": [f"{function}: {given_up.shortened(reason)}" for function, reason in pieces.recompiles],
        "graphs": {piece.label: _or_why_not(_graph, piece.content) for piece in numbered(pieces.graphs)},
        "code": {piece.label: _or_why_not(_code, piece.content) for piece in numbered(pieces.codes)},
    }
    if pieces.values:
        made["values"] = pieces.values
    if pieces.facts:
        made["recorded"] = pieces.facts
    return made


def _or_why_not(count: Callable[[str], dict[str, Any]], text: str) -> dict[str, Any]:
    """The facts of a text; of one that cannot be taken apart nothing was counted, which is not to say that it has none."""
    made: list[dict[str, Any]] = []
    why = reason(lambda: made.append(count(text)))
    return made[0] if not why else {"not counted": neutral(why)}


def _graph(text: str) -> dict[str, Any]:
    return {"autograd nodes": dict(autograd_nodes(text)), "ops": dict(ops(text))}


def _code(text: str) -> dict[str, Any]:
    known: int | str
    try:
        known, symbolic = bytes_allocated(text)
    except Unreadable as error:
        known, symbolic = f"not counted: {error.reason}", []
    return {
        "kernels": dict(kernels(text)),
        "extern calls": dict(extern_calls(text)),
        "bytes allocated": known,
        "bytes allocated, symbolic": _with_own_symbols(symbolic),
    }


def _with_own_symbols(terms: list[str]) -> list[str]:
    """Terms such as "4*s77" with their symbols numbered here: torch's number is a hash of an argument's name."""
    seen: dict[str, str] = {}
    return [re.sub(r"\bs\d+\b", lambda m: seen.setdefault(m[0], f"s{len(seen)}"), term) for term in terms]
