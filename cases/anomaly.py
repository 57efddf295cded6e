"""Anomaly mode and errors in the backward: what the user is told, and that nothing is told when nothing is
wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import torch

from snapgrad import case, fact


@case(captures=1, compiles=1, yields=False)
def nan_gradient_is_reported_by_parameter() -> None:
    """Anomaly mode: NaN gradients raise an error after the graph ran, which names the inputs that are their
    leaves."""
    first, fine, second = (torch.tensor([0.0, 1.0], requires_grad=True) for _ in range(3))
    record_error(lambda: (first.sqrt() * 0 + fine + second.rsqrt() * 0).sum().backward())


@case(captures=1, compiles=1, yields=False)
def nan_gradient_is_reported_by_output() -> None:
    """Anomaly mode and `torch.autograd.grad`: the error names the output of the graph that is NaN, not the
    others."""
    fine, zeros = torch.ones(2, requires_grad=True), torch.zeros(2, requires_grad=True)
    loss = (fine * 2 + zeros.sqrt() * 0).sum()
    record_error(lambda: torch.autograd.grad(loss, [fine, zeros]))


def record_error(backward: Callable[[], object]) -> None:
    """Record what anomaly mode says about a backward; the graph's generated names are written without their
    numbers."""
    with torch.autograd.detect_anomaly():
        try:
            backward()
        except RuntimeError as error:
            fact("error", re.sub(r"\d+", "N", str(error).partition("\n")[0]))
        else:
            raise AssertionError("no error for a NaN gradient")


@case(
    captures=1,
    compiles=1,
    error="RuntimeError: returned (nan values in its 0th output|NaN gradients for parameters: inputs)",
)
def eager_names_the_node_compiled_the_parameter() -> None:
    """The same NaN in both engines: the eager one names the function, the compiled one the parameter."""
    weight = torch.tensor([-1.0, 1.0], requires_grad=True)
    with torch.autograd.detect_anomaly():
        weight.log().exp().sum().backward()


@case(captures=1, compiles=1)
def anomaly_mode_without_anomaly() -> Iterator[torch.Tensor | None]:
    """Anomaly mode reports nothing where nothing is NaN: an infinite gradient is no anomaly."""
    weight = torch.tensor([0.0, 4.0], requires_grad=True)
    with torch.autograd.detect_anomaly():
        weight.sqrt().sum().backward()
    assert weight.grad is not None
    assert weight.grad[0].isinf()
    yield weight.grad


@case(captures=1, compiles=1)
def nan_check_can_be_turned_off() -> Iterator[torch.Tensor | None]:
    """`detect_anomaly(check_nan=False)` lets a NaN through to `.grad`."""
    weight = torch.tensor([0.0, 4.0], requires_grad=True)
    with torch.autograd.detect_anomaly(check_nan=False):
        (weight.sqrt() * torch.tensor([0.0, 1.0])).sum().backward()
    assert weight.grad is not None
    assert weight.grad[0].isnan()
    yield weight.grad


@case(captures=1, compiles=0, error="AssertionError: already having NaN gradient", error_when="compiled")
def nan_from_before_is_not_taken_for_new() -> None:
    """A `.grad` that is NaN before the backward is refused: the check at the end could not tell it from a new
    one."""
    weight = torch.ones(2, requires_grad=True)
    weight.grad = torch.tensor([0.0, float("nan")])
    with torch.autograd.detect_anomaly():
        (weight * 3).sum().backward()


@case(captures=1, compiles=1, fullgraph=False, error="ValueError: the gradient of Refusing")
def error_of_a_users_backward_comes_through() -> None:
    """An error that a user's backward raises ends the compiled backward with the same type and text."""

    class Refusing(torch.autograd.Function):
        @staticmethod
        def forward(ctx: Any, x: torch.Tensor) -> torch.Tensor:
            return x * 2

        @staticmethod
        def backward(ctx: Any, gradient: torch.Tensor) -> torch.Tensor:
            raise ValueError("the gradient of Refusing")

    x = torch.randn(3, requires_grad=True)
    Refusing.apply(x).sum().backward()


@case(captures=1, compiles=0, error="RuntimeError: invalid gradient at index 0 - got \\[")
def gradient_of_a_wrong_shape_is_refused() -> None:
    """A gradient of another shape than its input is an error; the compiled one does not say whose it is."""

    class Rows(torch.autograd.Function):
        @staticmethod
        def forward(ctx: Any, x: torch.Tensor) -> torch.Tensor:
            return x.sum(dim=1)

        @staticmethod
        def backward(ctx: Any, gradient: torch.Tensor) -> torch.Tensor:
            return gradient[:-1]

    x = torch.randn(3, 4, requires_grad=True)
    Rows.apply(x).sum().backward()
