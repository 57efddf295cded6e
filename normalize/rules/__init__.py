"""The registry: the ordered rules of every kind of text, and the function that applies them."""

from __future__ import annotations

from ..kinds import KINDS, Kind
from ..rule import Rule
from .bytecode import BYTECODE
from .cpp import CPP
from .graph import GRAPH, in_one_pass
from .lowered import PTX, TTIR
from .triton import TRITON
from .wrapper import WRAPPER

RULES: dict[Kind, tuple[Rule, ...]] = {
    "graph": GRAPH,
    "wrapper": WRAPPER,
    "cpp": CPP,
    "triton": TRITON,
    "ttir": TTIR,
    "ptx": PTX,
    "bytecode": BYTECODE,
}


def normalize(text: str, kind: str) -> str:
    """The canonical text of `kind`. Raises `ValueError` for a kind that does not exist, `Unreadable` for a
    text that is not of that kind, truncated or binary."""
    known: Kind | None = next((one for one in KINDS if one == kind), None)
    if known is None:
        raise ValueError(f"normalize: got the kind {kind!r}, expected one of {', '.join(KINDS)}")
    if known == "graph":
        return in_one_pass(text)
    for rule in RULES[known]:
        text = rule.apply(text)
    return text
