"""The run that a case's body is in: what `snapgrad.capture`, `snapgrad.fact` and `snapgrad.gradcheck` refer to."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Literal

from snapgrad.errors import Problem

if TYPE_CHECKING:
    from snapgrad.case import Options

Mode = Literal["eager", "compiled", "float64"]


class Run:
    """One execution of a body. mode: "eager" is the reference, "float64" the same in double precision."""

    def __init__(self, mode: Mode, options: Options) -> None:
        self.mode: Mode = mode
        self.options = options
        self.facts: dict[str, Any] = {}
        self.as_eager: dict[str, Any] = {}
        self.gradchecks = 0


_current: Run | None = None


@contextlib.contextmanager
def entering(run: Run) -> Iterator[Run]:
    global _current
    _current = run
    try:
        yield run
    finally:
        _current = None


def current(who: str) -> Run:
    if _current is None:
        raise Problem(f"snapgrad.{who} was called outside a case; it belongs in the body of one")
    return _current


def fact(name: str, value: Any, *, as_eager: bool = False) -> None:
    """Record something about the compiled run in the golden facts; in eager runs nothing is recorded.

    value: what JSON can hold, as it is at this moment. as_eager: the eager run must record the same, or the case fails:
    the order in which hooks ran, how often. Raises Problem for a value that JSON cannot hold, or for a name recorded twice.
    """
    run = current("fact")
    try:
        text = json.dumps(value, allow_nan=False)
    except (TypeError, ValueError) as error:
        raise Problem(f"snapgrad.fact({name!r}): {error}; what JSON holds is allowed") from error
    if as_eager:
        if name in run.as_eager:
            raise Problem(f"snapgrad.fact({name!r}): recorded twice; a fact has one name")
        run.as_eager[name] = json.loads(text)
    if run.mode != "compiled":
        return
    if name in run.facts:
        raise Problem(f"snapgrad.fact({name!r}): recorded twice; a fact has one name")
    run.facts[name] = json.loads(text)


def gradcheck(function: Callable[..., Any], *inputs: Any) -> None:
    """Check a differentiable function's backward against finite differences, once, in the eager run.

    inputs: tensors are taken in float64. Raises what `torch.autograd.gradcheck` raises.
    """
    import torch

    run = current("gradcheck")
    if run.mode != "eager":
        return
    doubled = [
        x.detach().double().requires_grad_(x.requires_grad) if isinstance(x, torch.Tensor) else x for x in inputs
    ]
    torch.autograd.gradcheck(function, doubled)
    run.gradchecks += 1


@contextlib.contextmanager
def capture(*, dynamic: bool | Literal["as the case"] | None = "as the case") -> Iterator[None]:
    """Turn compiled autograd on inside, with the case's backend; for cases with `via="body"`.

    In eager runs it does nothing. dynamic: as in `torch.compile`, the case's option if not given.
    Source: `torch_hooks.ENABLE`.
    """
    run = current("capture")
    if run.mode != "compiled":
        yield
        return
    import torch

    from snapgrad.capturing import torch_hooks

    options = run.options
    wanted = options.dynamic if dynamic == "as the case" else dynamic

    def compile_graph(graph: torch.nn.Module) -> Callable[..., Any]:
        return torch.compile(graph, backend=options.backend, fullgraph=options.fullgraph, dynamic=wanted)

    with torch_hooks.enabled_compiled_autograd(compile_graph):
        yield
