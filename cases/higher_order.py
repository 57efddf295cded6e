"""Gradients of gradients: how often a captured backward can be differentiated, and that it is right when it
can."""

from __future__ import annotations

from collections.abc import Iterator

import torch

from snapgrad import capture, case

# The kernels of a second derivative are long, and say nothing that those of a first one do not.
GRAPHS = ("graph", "facts")


@case(captures=2, compiles=2, artifacts=GRAPHS)
def gradient_penalty() -> Iterator[torch.Tensor | None]:
    """The gradient of a gradient's norm, as a gradient penalty takes it: the last backward is captured."""
    layer = torch.nn.Linear(3, 1)
    x = torch.randn(4, 3, requires_grad=True)
    (slope,) = torch.autograd.grad(layer(x).tanh().sum(), x, create_graph=True)
    (slope.norm(dim=1) - 1).square().mean().backward()
    yield slope
    yield layer.weight.grad
    yield x.grad


@case(captures=4, compiles=4, via="body", artifacts=GRAPHS)
def four_derivatives() -> Iterator[torch.Tensor | None]:
    """Each of four derivatives can be captured, when those below it were taken by the eager engine."""
    x = torch.tensor([0.3, 0.9, 1.7], requires_grad=True)
    derivative = x**5
    for _ in range(4):
        with capture():
            (last,) = torch.autograd.grad(derivative.sum(), x, retain_graph=True)
        yield last
        (derivative,) = torch.autograd.grad(derivative.sum(), x, create_graph=True)


@case(
    captures=2,
    compiles=1,
    error="RuntimeError: does not currently support higher order gradients",
    error_when="compiled",
)
def captured_gradient_has_no_second_derivative() -> None:
    """A captured gradient can be differentiated once; asking for a graph of that as well is an error."""
    x = torch.tensor([0.3, 0.9], requires_grad=True)
    derivative = x.sin() * x.exp()
    for _ in range(2):
        (derivative,) = torch.autograd.grad(derivative.sum(), x, create_graph=True)


@case(
    captures=1,
    compiles=0,
    error="RuntimeError: does not currently support higher order gradients",
    error_when="compiled",
)
def compiled_forward_has_no_second_derivative() -> None:
    """The backward of a compiled forward cannot be differentiated, under compiled autograd as without it."""
    x = torch.randn(3, requires_grad=True)
    function = torch.compile(lambda x: x.sin() * x)
    torch.autograd.grad(function(x).sum(), x, create_graph=True)


@case(captures=2, compiles=2, artifacts=GRAPHS)
def hessian_vector_product() -> Iterator[torch.Tensor | None]:
    """A Hessian-vector product through `backward(inputs=…)`: the gradient of the weights is left alone."""
    weight, x = torch.randn(3, 3, requires_grad=True), torch.randn(3, requires_grad=True)
    (slope,) = torch.autograd.grad((weight @ x).sigmoid().sum(), x, create_graph=True)
    (slope @ torch.randn(3)).backward(inputs=[x])
    yield x.grad
    yield weight.grad
