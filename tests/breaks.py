"""Ways to break a case on purpose: its body runs as it is written, in a torch that does one thing differently.

Every break holds in the eager and in the compiled run alike, so that what shows it is a golden, unless the two runs come
to differ by it.
"""

from __future__ import annotations

import contextlib
import importlib
import operator
import subprocess
from collections.abc import Callable, Iterator
from typing import Any
from unittest import mock

import torch

from snapgrad.execution import results_of
from snapgrad.runner.child import body_of


def broken(*, device: str, of_module: str, of_function: str, way: str, **arguments: Any) -> Iterator[Any]:
    """The body of another case, broken in one way."""
    body = body_of(getattr(importlib.import_module(of_module), of_function), arguments, device)
    with WAYS[way]():
        yield from results_of(body())


@contextlib.contextmanager
def _loss(change: Callable[[Any], Any]) -> Iterator[None]:
    """Whatever is differentiated is changed before."""
    backward, grad = torch.autograd.backward, torch.autograd.grad

    def changed(outputs: Any) -> Any:
        return change(outputs) if isinstance(outputs, torch.Tensor) else [change(x) for x in outputs]

    with (
        mock.patch.object(torch.autograd, "backward", lambda outputs, *a, **k: backward(changed(outputs), *a, **k)),
        mock.patch.object(torch.autograd, "grad", lambda outputs, *a, **k: grad(changed(outputs), *a, **k)),
        mock.patch.object(torch.Tensor, "backward", lambda self, *a, **k: torch.autograd.backward(self, *a, **k)),
    ):
        yield


def _opposite_backward() -> contextlib.AbstractContextManager[Any]:
    """`loss.backward()` differentiates the negative; `torch.autograd.grad`, which gradcheck uses, is as it was."""
    backward = torch.autograd.backward
    return _replaced(torch.Tensor, "backward", lambda self, *a, **k: backward(-self, *a, **k))


@contextlib.contextmanager
def _hooks(change: Callable[[Callable[..., Any]], Callable[..., Any] | None]) -> Iterator[None]:
    """Every tensor hook is changed, or dropped, when it is registered."""
    with contextlib.ExitStack() as stack:
        for name in ("register_hook", "register_post_accumulate_grad_hook"):
            original = getattr(torch.Tensor, name)

            def register(self: torch.Tensor, hook: Callable[..., Any], original: Any = original) -> Any:
                changed = change(hook)
                return original(self, changed) if changed else contextlib.nullcontext()

            stack.enter_context(mock.patch.object(torch.Tensor, name, register))
        yield


def _halved(hook: Callable[..., Any]) -> Callable[..., Any]:
    def halved(grad: torch.Tensor) -> Any:
        result = hook(grad)
        return None if result is None else result * 0.5

    return halved


def _replaced(owner: Any, name: str, replacement: Any) -> contextlib.AbstractContextManager[Any]:
    return mock.patch.object(owner, name, replacement)


def _mean(self: torch.Tensor, *arguments: Any, **options: Any) -> torch.Tensor:
    return self.mean(*arguments, **options)


def _in_processes_started(change: Callable[[str], str]) -> contextlib.AbstractContextManager[Any]:
    """The scripts that the case starts in Pythons of their own are changed."""

    class Changed(subprocess.Popen):  # type: ignore[type-arg]
        def __init__(self, command: list[str], *arguments: Any, **options: Any) -> None:
            super().__init__([change(word) for word in command], *arguments, **options)

    return _replaced(subprocess, "Popen", Changed)


def _negated_end() -> contextlib.AbstractContextManager[Any]:
    """A capture returns the negative of what it was given."""
    owner = torch._dynamo.compiled_autograd.AutogradCompilerInstance
    end = owner.end_capture
    return _replaced(owner, "end_capture", lambda self, outputs: end(self, -outputs))


def _products() -> contextlib.AbstractContextManager[Any]:
    """Sums in a graph that the case traces become products."""
    trace = torch.fx.symbolic_trace

    def traced(function: Any) -> torch.fx.GraphModule:
        module = trace(function)
        for node in module.graph.nodes:
            node.target = operator.mul if node.target is operator.add else node.target
        module.recompile()
        return module

    return _replaced(torch.fx, "symbolic_trace", traced)


WAYS: dict[str, Callable[[], contextlib.AbstractContextManager[Any]]] = {
    "loss's sign": lambda: _loss(torch.neg),
    "sign of backward()": _opposite_backward,
    "loss tripled": lambda: _loss(lambda x: x * 3),
    "sine of the loss": lambda: _loss(lambda x: x.sin()),
    "hooks dropped": lambda: _hooks(lambda hook: None),
    "hooks halved": lambda: _hooks(_halved),
    "sum is mean": lambda: _replaced(torch.Tensor, "sum", _mean),
    "captured output negated": _negated_end,
    "traced sums are products": _products,
    "optimize_assert compiles nothing": lambda: _replaced(
        torch._dynamo, "optimize_assert", lambda backend: lambda f: f
    ),
    "contexts do nothing": lambda: _replaced(
        torch._dynamo.compiled_autograd, "_enable", lambda compiler: contextlib.nullcontext()
    ),
    "python reducer": lambda: torch._dynamo.config.patch(optimize_ddp="python_reducer"),
    "reset does nothing": lambda: _replaced(torch._dynamo.compiled_autograd, "reset", lambda: None),
    "processes load hipify": lambda: _in_processes_started(
        lambda word: word.replace("names = sorted", "import torch.utils.hipify; names = sorted")
    ),
    "processes exit with 3": lambda: _in_processes_started(
        lambda word: f"{word}\nraise SystemExit(3)" if "backward" in word else word
    ),
}
