"""Runs the body of a case: eagerly, compiled, or in float64, each from the same random seed."""

from __future__ import annotations

import contextlib
import os
import random
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import torch

from snapgrad.capturing import torch_hooks
from snapgrad.capturing.pieces import Pieces
from snapgrad.capturing.seams import watching
from snapgrad.case import Options
from snapgrad.double import in_double_precision
from snapgrad.errors import Problem
from snapgrad.runner import whereabouts
from snapgrad.running import Mode, Run, capture, entering
from snapgrad.tensor_bytes import values_of
from snapgrad.values import Store, Value, description

if TYPE_CHECKING:
    Body = Callable[[], Any]

SEED = int(os.environ.get("SNAPGRAD_SEED", "20240229"))
"""Of every run. The variable is for who wants to see what other random numbers give; goldens do not depend on it."""


@dataclass
class Outcome:
    """What one run of a body gave: the values it yielded, with a name each, and how it ended.

    as_eager: facts that the eager run must have recorded alike.
    drawn_on_device: random numbers were drawn on a GPU, and cannot be drawn again elsewhere.
    backward_passes: of the eager run.
    """

    mode: Mode
    values: list[tuple[str, Value | None]] = field(default_factory=list)
    as_eager: dict[str, Any] = field(default_factory=dict)
    error: BaseException | None = None
    drawn_on_device: bool = False
    gradchecks: int = 0
    backward_passes: int = 0
    pieces: Pieces = field(default_factory=Pieces)

    def count_backward_pass(self) -> None:
        self.backward_passes += 1


def run(body: Body, options: Options, mode: Mode, *, watched: bool = True, store: Store | None = None) -> Outcome:
    """Run the body once and copy what it yields at the moment it yields it. watched: what a compiled run makes is captured.
    store: where the numbers of the values go, if not into memory.

    Raises Problem when the body yields something that is neither a tensor nor None, or when a setting of
    the case does not exist. Errors of the body itself are kept in the outcome.
    """
    outcome = Outcome(mode)
    store = store or Store()
    whereabouts.entered(f"the {mode} run")
    _reset()
    with contextlib.ExitStack() as stack:
        state = stack.enter_context(entering(Run(mode, options)))
        torch_hooks.configure(options.config, stack)
        ready = _prepare(body, options, outcome, stack, watched=watched)
        try:
            for value in results_of(ready()):
                _keep(outcome, value, store)
        except Problem:
            raise
        except (Exception, SystemExit) as error:
            outcome.error = error
        outcome.drawn_on_device = torch_hooks.drawn_on_gpu()
    outcome.gradchecks = state.gradchecks
    outcome.as_eager = state.as_eager
    outcome.pieces.facts = state.facts
    outcome.pieces.values = {name: description(value) for name, value in outcome.values}
    return outcome


def bare_run(body: Body, options: Options) -> BaseException | None:
    """The body eagerly and compiled, nothing captured: what `benchmarks/isolation.py` compares with.

    Returns the error that one of them ended with.
    """
    eager, compiled = (run(body, options, mode, watched=False).error for mode in ("eager", "compiled"))
    return compiled or eager


def _reset() -> None:
    torch_hooks.reset()
    torch.manual_seed(SEED)
    random.seed(SEED)
    if "numpy" in sys.modules:
        sys.modules["numpy"].random.seed(SEED)


def _prepare(body: Body, options: Options, outcome: Outcome, stack: contextlib.ExitStack, *, watched: bool) -> Body:
    """The body as this mode calls it; what must be on around it is entered on the stack."""
    if outcome.mode != "compiled":
        stack.enter_context(torch.compiler.set_stance("force_eager"))
        if outcome.mode == "float64":
            stack.enter_context(in_double_precision())
        else:
            stack.enter_context(torch_hooks.counted_backward_passes(outcome.count_backward_pass))
        return body
    if watched:
        stack.enter_context(watching(outcome.pieces))
    if options.via == "context":
        stack.enter_context(capture())
    elif options.via == "config":
        torch_hooks.configure({"dynamo.compiled_autograd": True}, stack)
    if options.compile:
        return torch.compile(body, backend=options.backend)
    return body


def results_of(returned: Any) -> Iterable[Any]:
    """What a body gave: a generator's values, a returned tensor or sequence of them, or nothing."""
    if returned is None:
        return ()
    if isinstance(returned, (torch.Tensor, dict)):
        return (returned,)
    if isinstance(returned, (Iterator, list, tuple)):
        return returned
    raise Problem(f"the body returned a {type(returned).__name__}; tensors, None or a generator of them are allowed")


def _keep(outcome: Outcome, value: Any, store: Store) -> None:
    """Copy now: a `.grad` that is later added to in place would otherwise compare with itself."""
    number = len(outcome.values)
    named = value if isinstance(value, dict) else {f"value {number}": value}
    for name, tensor in named.items():
        if tensor is not None and not isinstance(tensor, torch.Tensor):
            raise Problem(
                f"{name} that the body yields is a {type(tensor).__name__}; "
                "a tensor, None, or a dict of them is allowed; record other things with snapgrad.fact"
            )
        outcome.values += [(name, None)] if tensor is None else values_of(name, tensor, store)
