"""Backward passes that Dynamo cannot take in one piece with the rest, and calls that it is told to leave alone."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from typing import Any

import torch

from cases._models import Gradients, gradients
from snapgrad import capture, case


def sigmoid_layer() -> torch.nn.Sequential:
    return torch.nn.Sequential(torch.nn.Linear(4, 3), torch.nn.Sigmoid())


@functools.cache
def opaque_sine() -> Callable[[torch.Tensor], torch.Tensor]:
    """sin(x) as a custom operator written in Python, which no compiler looks into, with its gradient."""

    @torch.library.custom_op("snapgrad_graph_breaks::sine", mutates_args=())
    def sine(x: torch.Tensor) -> torch.Tensor:
        return x.sin()

    def keep(ctx: Any, inputs: tuple[torch.Tensor], output: torch.Tensor) -> None:
        ctx.save_for_backward(*inputs)

    def slope(ctx: Any, gradient: torch.Tensor) -> torch.Tensor:
        (x,) = ctx.saved_tensors
        return gradient * x.cos()

    sine.register_autograd(slope, setup_context=keep)
    return sine


@case(via="body", captures=1, compiles=1, upstream="graph_break_custom_op")
def custom_operator_gradient_is_traced() -> Iterator[torch.Tensor | None]:
    """The Python gradient of a custom operator is traced into the one graph, although the operator is opaque."""
    x = torch.randn(5, requires_grad=True)
    loss = opaque_sine()(x * 1).sum()
    with capture():
        loss.backward()
    yield x.grad


@case(via="config", captures=1, compiles=1, upstream="torch_compile_graph_break")
def disabled_step_is_captured() -> Iterator[Gradients]:
    """A disabled step inside a compiled function runs eagerly, but its backward is still captured."""
    model = sigmoid_layer()
    batch = torch.randn(2, 4)

    @torch._dynamo.disable
    def step() -> None:
        model(batch).sum().backward()

    torch.compile(lambda: step())()
    yield gradients(model)


@case(via="config", captures=1, compiles=1)
def compiling_a_disabled_step_undoes_the_disabling() -> Iterator[Gradients]:
    """`torch.compile` of a disabled function compiles its forward as if it were not disabled."""
    model = sigmoid_layer()
    batch = torch.randn(2, 4)

    @torch._dynamo.disable
    def step() -> None:
        model(batch).sum().backward()

    torch.compile(step)()
    yield gradients(model)


@case(via="config", captures=1, compiles=1, upstream="torch_compile_graph_break2")
def disabled_backward_call_is_captured() -> Iterator[Gradients]:
    """With only the backward call disabled the forward is compiled, and the backward is still captured."""
    model = sigmoid_layer()
    batch = torch.randn(2, 4)

    @torch._dynamo.disable
    def backward(loss: torch.Tensor) -> None:
        loss.backward()

    def step() -> None:
        backward(model(batch).sum())

    torch.compile(step)()
    yield gradients(model)


@case(via="config", captures=1, compiles=1, upstream="torch_compile_only_backward_call")
def compiled_backward_call_alone_is_captured() -> Iterator[Gradients]:
    """Compiling a lambda that does nothing but call backward captures the backward of an eager forward."""
    model = sigmoid_layer()
    loss = model(torch.randn(2, 4)).sum()
    torch.compile(lambda: loss.backward())()
    yield gradients(model)
