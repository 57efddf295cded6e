"""Compiled autograd inside compiled autograd, inside compiled code, and around code that compiles."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable, Iterator
from typing import Any

import torch

from cases._models import Gradients, gradients
from snapgrad import case, fact


def naming(name: str, called: list[str]) -> Callable[[torch.nn.Module], Callable[..., Any]]:
    """What compiles a captured graph, and notes that it was asked to."""

    def compile_graph(graph: torch.nn.Module) -> Callable[..., Any]:
        called.append(name)
        return torch.compile(graph, backend="eager", dynamic=True)

    return compile_graph


@case(via="body", captures=2, compiles=2, upstream="nested_context_manager")
def inner_context_hands_back_to_the_outer() -> Iterator[torch.Tensor | None]:
    """Of two nested contexts the inner one compiles; once it is left the outer one does, and after both, nobody."""
    called: list[str] = []
    outer = torch._dynamo.compiled_autograd._enable(naming("outer", called))
    inner = torch._dynamo.compiled_autograd._enable(naming("inner", called))
    x = torch.randn(4, requires_grad=True)
    with outer:
        with inner:
            (x * 3).sum().backward()
            yield x.grad
        (x.sin() * 3).sum().backward()
        yield x.grad
    (x.cos() * 3).sum().backward()
    yield x.grad
    fact("compiled by", called)


@case(
    via="body",
    captures=0,
    yields=False,
    error="AssertionError: Nested Compiled Autograd Contexts must return before their parent context",
    error_when="compiled",
    upstream="nested_context_manager",
)
def outer_context_cannot_be_left_first() -> None:
    """Leaving the outer of two nested contexts first is an error that says in which order to leave them."""
    outer = torch._dynamo.compiled_autograd._enable(torch.compile)
    inner = torch._dynamo.compiled_autograd._enable(torch.compile)
    outer.__enter__()
    inner.__enter__()
    try:
        outer.__exit__(None, None, None)
    finally:
        with contextlib.suppress(AssertionError):
            inner.__exit__(None, None, None)


@functools.cache
def square_compiled_inside() -> Callable[[torch.Tensor], torch.Tensor]:
    """x ** 2 as a custom operator whose implementation is itself compiled."""

    @torch.library.custom_op("snapgrad_nesting::square", mutates_args=())
    def square(x: torch.Tensor) -> torch.Tensor:
        return torch.compile(lambda y: y**2, backend="eager")(x)

    square.register_fake(torch.empty_like)
    return square


@case(via="config", captures=1, compiles=2, upstream="nested_compile")
def operator_that_compiles_runs_in_backward() -> Iterator[torch.Tensor | None]:
    """A custom operator that calls `torch.compile` runs inside a captured backward, and is compiled there."""
    square = square_compiled_inside()

    class SquaresGradient(torch.autograd.Function):
        @staticmethod
        def forward(ctx: Any, x: torch.Tensor) -> torch.Tensor:
            return x * 2

        @staticmethod
        def backward(ctx: Any, gradient: torch.Tensor) -> torch.Tensor:
            return square(gradient)

    @torch.compile
    def step(x: torch.Tensor) -> None:
        (SquaresGradient.apply(x) * 3).sum().backward()

    x = torch.randn(5, requires_grad=True)
    step(x)
    yield x.grad


@case(via="config", captures=1, compiles=3, upstream="no_nested_compiled_autograd")
def backward_inside_a_backward_is_eager() -> Iterator[torch.Tensor | None]:
    """A backward pass of its own inside a custom backward runs eagerly: one capture, that of the outer one."""
    inner_gradients = []

    class TrainsAside(torch.autograd.Function):
        @staticmethod
        def forward(ctx: Any, x: torch.Tensor) -> torch.Tensor:
            return x * 1

        @staticmethod
        def backward(ctx: Any, gradient: torch.Tensor) -> torch.Tensor:
            weight = torch.full((3, 3), 0.5, requires_grad=True)
            torch.matmul(weight, weight).sum().backward()
            inner_gradients.append(weight.grad)
            return gradient

    x = torch.randn(4, 4, requires_grad=True)
    loss = TrainsAside.apply(x).pow(2).sum()
    torch.compile(lambda: loss.backward(create_graph=True))()
    yield x.grad
    yield from inner_gradients


@case(via="body", captures=1, compiles=1, upstream="multiple_torch_compile")
def setting_holds_for_what_is_compiled_under_it() -> Iterator[Gradients]:
    """Of three functions compiled one after the other, only the second, under the setting, has a captured backward."""
    captures = []

    def train(model: torch.nn.Module, batch: torch.Tensor) -> Gradients:
        before = torch._dynamo.utils.counters["compiled_autograd"]["captures"]
        torch.compile(lambda: model(batch).sum().backward())()
        captures.append(torch._dynamo.utils.counters["compiled_autograd"]["captures"] - before)
        return gradients(model)

    first = torch.nn.Sequential(torch.nn.Linear(4, 3), torch.nn.Sigmoid())
    yield train(first, torch.randn(2, 4))
    with torch._dynamo.config.patch(compiled_autograd=True):
        yield train(torch.nn.Linear(4, 3), torch.randn(2, 4))
    first.zero_grad()
    yield train(first, torch.randn(2, 4))
    fact("captures by function", captures)
