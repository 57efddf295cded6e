"""Is what torch does seen here? Asked of a small case whose captures, graphs and code are known, and of one that torch gives up.

A name that torch drops is told by `torch_hooks.ensure_all_are_there`. One that it keeps and no longer uses, or a record that
has another name, is told here; else graphs would vanish from goldens in silence.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from snapgrad.artifacts.as_it_is import is_marked
from snapgrad.capturing import given_up, torch_hooks
from snapgrad.capturing.pieces import Pieces

if TYPE_CHECKING:
    from snapgrad.execution import Outcome


def not_seen(outcome: Outcome, documents: Mapping[str, str]) -> str:
    """What was not seen of a body that compiles one graph and whose backward is captured once; "" if all was."""
    if outcome.error is not None:
        return f"a known small case fails: {type(outcome.error).__name__}: {outcome.error}".partition("\n")[0]
    pieces = outcome.pieces
    of_captures = sum(n for label, n in pieces.compiles.items() if label.startswith("capture"))
    for what, seen, least, most in (
        ("the beginning of a capture", pieces.captures, 1, 1),
        (f"the record {torch_hooks.RECORDS['graph']}", len(pieces.graphs), 1, 1),
        ("the bytecode", len(pieces.frames), 2, 99),
        ("the graph that is given to the back end", sum(pieces.compiles.values()), 2, 2),
        ("that a graph is of a capture", of_captures, 1, 1),
        (f"the call of {torch_hooks.INDUCTOR_GRAPH}", pieces.inductor_graphs, 1, 99),
        (f"the record {torch_hooks.RECORDS['code']}", len(pieces.codes), 1, 99),
        ("the call of a compiled function", pieces.asked, 2, 99),
    ):
        if not least <= seen <= most:
            number = "not seen" if not seen else f"seen {seen} times"
            return f"{what} was {number} in a known small case"
    if pieces.unseen:
        return f"{pieces.unseen[0]}, in a known small case"
    unread = [file for file, text in documents.items() if is_marked(text)]
    return f"{unread[0]} of a known small case cannot be taken apart" if unread else ""


def not_told(pieces: Pieces) -> str:
    """What torch gave up of `giving_up` and was not seen; "" if all was."""
    kinds = {one.kind for one in pieces.given_up}
    missing = [kind for kind in (given_up.BREAK, given_up.REST, given_up.SKIPPED, given_up.LIMIT) if kind not in kinds]
    if missing:
        return f"{missing[0]}: torch gave up a known small case, and that was not seen"
    if not any(one.reason.startswith(torch_hooks.NOTHING_TRACED) for one in pieces.given_up):
        return f"{torch_hooks.SKIP} was raised for a known small case, and that was not seen"
    if not pieces.recompiles:
        return f"the artifact {torch_hooks.RECORDS['recompile']} was not seen in a known small case"
    return ""


def giving_up() -> object:
    """A body in which torch breaks a graph, leaves the rest of a function, skips a function, and recompiles once too often."""
    import torch

    x = torch.ones(2, requires_grad=True)
    compiler: Any = torch.compiler
    python = compiler.disable(lambda: None)
    broken = torch.compile(_broken, backend="eager", dynamic=False)
    for number in (1, 2, 3):
        broken(x, python, number)
    torch.compile(_left, backend="eager")(x, python)
    torch.compile(_skipped, backend="eager")(x, python)
    torch.compile(_nothing, backend="eager")(x)
    return x


GIVING_UP = {"dynamo.recompile_limit": 2}
"""The settings that `giving_up` wants."""


def _broken(x: Any, python: Any, number: int) -> Any:
    y = x * number
    python()
    return y + 1


def _left(x: Any, python: Any) -> Any:
    """A graph cannot be resumed in a `try`; what was traced before it is compiled."""
    y = x * 2 + 1
    try:
        python()
        return y + 1
    finally:
        y = y + 2


def _skipped(x: Any, python: Any) -> Any:
    for _ in range(2):
        python()
    return x


def _nothing(x: Any) -> Any:
    return x
