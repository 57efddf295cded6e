"""Python `autograd.Function`s: their backward is user code, which compiled autograd traces into the graph.

Each pins one way in which a forward hands something to its backward. `gradcheck` checks the formulas, since
eager and compiled runs would agree on a wrong one.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

import torch

from cases._models import CPU_AND_CUDA, leaf
from snapgrad import case, gradcheck


@functools.cache
def cube() -> Any:
    """x ** 3, which saves its input."""

    class Cube(torch.autograd.Function):
        @staticmethod
        def forward(ctx: Any, x: torch.Tensor) -> torch.Tensor:
            ctx.save_for_backward(x)
            return x * x * x

        @staticmethod
        def backward(ctx: Any, gradient: torch.Tensor) -> torch.Tensor:
            (x,) = ctx.saved_tensors
            return 3 * x * x * gradient

    return Cube.apply


@functools.cache
def breaking_sine() -> Any:
    """sin(x), whose backward breaks Dynamo's graph between two operations."""

    class BreakingSine(torch.autograd.Function):
        @staticmethod
        def forward(ctx: Any, x: torch.Tensor) -> torch.Tensor:
            ctx.save_for_backward(x)
            return torch.sin(x)

        @staticmethod
        def backward(ctx: Any, gradient: torch.Tensor) -> torch.Tensor:
            (x,) = ctx.saved_tensors
            slope = torch.cos(x)
            torch._dynamo.graph_break()
            return slope * gradient

    return BreakingSine.apply


@case(captures=1, compiles=1, devices=CPU_AND_CUDA)
def saved_input_is_used_in_backward(device: str) -> Iterator[torch.Tensor | None]:
    """One saved tensor is an input of the captured graph, and three steps share the capture."""
    function = cube()
    gradcheck(function, torch.randn(3, requires_grad=True))
    for size in (3, 4, 5):
        x = leaf(device, size)
        function(x).sum().backward()
        yield x.grad


@case(captures=1, compiles=1, devices=CPU_AND_CUDA)
def saved_tensors_come_back_in_order(device: str) -> Iterator[torch.Tensor | None]:
    """Two inputs and the output are saved together and reach the backward in the order in which they were
    saved."""

    class Power(torch.autograd.Function):
        @staticmethod
        def forward(ctx: Any, base: torch.Tensor, exponent: torch.Tensor) -> torch.Tensor:
            result = base**exponent
            ctx.save_for_backward(base, exponent, result)
            return result

        @staticmethod
        def backward(ctx: Any, gradient: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
            base, exponent, result = ctx.saved_tensors
            return gradient * result * exponent / base, gradient * result * base.log()

    def positive() -> torch.Tensor:
        return (torch.rand(2, 3) + 0.5).to(device).requires_grad_()

    gradcheck(Power.apply, positive(), positive())
    base, exponent = positive(), positive()
    Power.apply(base, exponent).sum().backward()
    yield base.grad
    yield exponent.grad


@case(captures=1, compiles=1)
def saved_shape_expands_gradient() -> Iterator[torch.Tensor | None]:
    """A shape kept on the context becomes symbolic sizes: other sizes reuse the capture."""

    class Mean(torch.autograd.Function):
        @staticmethod
        def forward(ctx: Any, x: torch.Tensor) -> torch.Tensor:
            ctx.shape = x.shape
            return x.mean(dim=0)

        @staticmethod
        def backward(ctx: Any, gradient: torch.Tensor) -> torch.Tensor:
            return gradient.expand(ctx.shape) / ctx.shape[0]

    gradcheck(Mean.apply, torch.randn(4, 2, requires_grad=True))
    for rows, columns in ((4, 2), (6, 3), (8, 5)):
        x = torch.randn(rows, columns, requires_grad=True)
        Mean.apply(x).square().sum().backward()
        yield x.grad


@case(captures=1, compiles=1)
def saved_float_is_read_on_every_step() -> Iterator[torch.Tensor | None]:
    """A float kept on the context is no constant of the graph: another value reuses the capture, not the old
    value."""

    class Temperature(torch.autograd.Function):
        @staticmethod
        def forward(ctx: Any, x: torch.Tensor, temperature: float) -> torch.Tensor:
            ctx.temperature = temperature
            return x / temperature

        @staticmethod
        def backward(ctx: Any, gradient: torch.Tensor) -> tuple[torch.Tensor, None]:
            return gradient / ctx.temperature, None

    gradcheck(Temperature.apply, torch.randn(3, requires_grad=True), 0.7)
    for temperature in (0.5, 0.5, 3.0):
        x = torch.randn(2, 3, requires_grad=True)
        Temperature.apply(x, temperature).square().sum().backward()
        yield x.grad


@case(captures=1, compiles=1)
def every_output_has_its_gradient() -> Iterator[torch.Tensor | None]:
    """Two outputs and two inputs: the gradients of both outputs are arguments of one call to the backward."""

    class Rotation(torch.autograd.Function):
        @staticmethod
        def forward(ctx: Any, radius: torch.Tensor, angle: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
            ctx.save_for_backward(radius, angle)
            return radius * angle.cos(), radius * angle.sin()

        @staticmethod
        def backward(ctx: Any, of_x: torch.Tensor, of_y: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
            radius, angle = ctx.saved_tensors
            cos, sin = angle.cos(), angle.sin()
            return of_x * cos + of_y * sin, radius * (of_y * cos - of_x * sin)

    gradcheck(Rotation.apply, torch.rand(3, requires_grad=True), torch.randn(3, requires_grad=True))
    radius, angle = torch.rand(5, requires_grad=True), torch.randn(5, requires_grad=True)
    x, y = Rotation.apply(radius, angle)
    (2 * x + y.square()).sum().backward()
    yield radius.grad
    yield angle.grad


@case(params={"materialize": [True, False]}, captures=1, compiles=1)
def unused_output_has_zero_or_no_gradient(materialize: bool) -> Iterator[torch.Tensor | None]:
    """An output that the loss does not use gives the backward zeros, or None once
    `set_materialize_grads(False)`."""

    class Halves(torch.autograd.Function):
        @staticmethod
        def forward(ctx: Any, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
            ctx.set_materialize_grads(materialize)
            return x * 3, x * 5

        @staticmethod
        def backward(ctx: Any, first: torch.Tensor, second: torch.Tensor | None) -> torch.Tensor:
            assert (second is None) is not materialize
            return first * 3 if second is None else first * 3 + second * 5

    x = torch.randn(4, requires_grad=True)
    used, _ = Halves.apply(x)
    used.sin().sum().backward()
    yield x.grad


@case(captures=1, compiles=1)
def input_that_is_no_tensor_gets_no_gradient() -> Iterator[torch.Tensor | None]:
    """A string between two tensors chooses the formula of the backward, which returns None in its place."""

    class Activation(torch.autograd.Function):
        @staticmethod
        def forward(ctx: Any, x: torch.Tensor, kind: str, bias: torch.Tensor) -> torch.Tensor:
            ctx.kind = kind
            moved = x + bias
            ctx.save_for_backward(moved)
            return moved.exp() if kind == "exp" else moved.square()

        @staticmethod
        def backward(ctx: Any, gradient: torch.Tensor) -> tuple[torch.Tensor, None, torch.Tensor]:
            (moved,) = ctx.saved_tensors
            slope = moved.exp() if ctx.kind == "exp" else 2 * moved
            return gradient * slope, None, (gradient * slope).sum(0)

    x, bias = torch.randn(2, 3, requires_grad=True), torch.randn(3, requires_grad=True)
    gradcheck(Activation.apply, x, "square", bias)
    Activation.apply(x, "exp", bias).sum().backward()
    yield x.grad
    yield bias.grad


@case(captures=1, compiles=4, fullgraph=False, devices=CPU_AND_CUDA)
def graph_break_in_backward_splits_the_graph(device: str) -> Iterator[torch.Tensor | None]:
    """A graph break in the backward: one capture, compiled in more than one piece."""
    function = breaking_sine()
    gradcheck(function, torch.randn(3, requires_grad=True))
    for _ in range(2):
        x = leaf(device, 4)
        function(x).square().sum().backward()
        yield x.grad


@case(captures=1, compiles=1, devices=CPU_AND_CUDA)
def compiled_forward_compiles_backward_with_it(device: str) -> Iterator[torch.Tensor | None]:
    """The forward is compiled: AOTAutograd's backward graph is inlined where the function's node was."""
    function = cube()
    forward = torch.compile(lambda x: function(x * 0.5) + x, fullgraph=True)
    for _ in range(2):
        x = leaf(device, 4)
        forward(x).sum().backward()
        yield x.grad


@case(captures=1, compiles=1)
def graph_break_in_compiled_forward() -> Iterator[torch.Tensor | None]:
    """The compiled forward breaks its graph before the function: two backward graphs are inlined into one capture."""
    function = cube()

    def forward(x: torch.Tensor) -> torch.Tensor:
        halved = x * 0.5
        torch._dynamo.graph_break()
        result: torch.Tensor = function(halved)
        return result + x

    compiled = torch.compile(forward)
    for _ in range(2):
        x = torch.randn(4, requires_grad=True)
        compiled(x).sum().backward()
        yield x.grad


@case(captures=1, compiles=4, fullgraph=False)
def graph_break_in_forward_and_backward() -> Iterator[torch.Tensor | None]:
    """The compiled forward breaks its graph, and so does the backward: both come in pieces, the gradient is
    whole."""
    function = breaking_sine()

    def forward(x: torch.Tensor) -> torch.Tensor:
        doubled = x * 2
        torch._dynamo.graph_break()
        result: torch.Tensor = function(doubled)
        return result * x

    compiled = torch.compile(forward)
    for _ in range(2):
        x = torch.randn(4, requires_grad=True)
        compiled(x).sum().backward()
        yield x.grad
