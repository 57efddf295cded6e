"""Ways to break a case on purpose: its body runs as it is written, in a torch that does one thing differently.

Every break holds in the eager and in the compiled run alike, so that what shows it is a golden, unless the two runs come
to differ by it.
"""

from __future__ import annotations

import contextlib
import importlib
from collections.abc import Callable, Iterator
from typing import Any
from unittest import mock

import torch

from snapgrad.execution import results_of


def broken(*, of_module: str, of_function: str, way: str, **arguments: Any) -> Iterator[Any]:
    """The body of another case, broken in one way."""
    body = getattr(importlib.import_module(of_module), of_function)
    with WAYS[way]():
        yield from results_of(body(**arguments))


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


WAYS: dict[str, Callable[[], contextlib.AbstractContextManager[Any]]] = {
    "loss's sign": lambda: _loss(torch.neg),
    "loss tripled": lambda: _loss(lambda x: x * 3),
    "loss detached and attached again": lambda: _loss(lambda x: x.sin()),
    "hooks dropped": lambda: _hooks(lambda hook: None),
    "hooks halved": lambda: _hooks(_halved),
    "sum is mean": lambda: _replaced(torch.Tensor, "sum", _mean),
}
