"""Which leaves get a gradient: the graph computes what was asked for, accumulates it or returns it, and no more."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import torch

from cases._models import CPU_AND_CUDA, leaf
from snapgrad import case


def row(device: str = "cpu") -> torch.Tensor:
    return leaf(device, 1, 6)


def mixed(x: torch.Tensor, y: torch.Tensor, z: torch.Tensor) -> torch.Tensor:
    return torch.sigmoid(x * z + torch.sin(y) + torch.cos(y)).sum()


def must_not_be_reached() -> Callable[[torch.Tensor], torch.Tensor]:
    """An identity whose backward raises."""

    class Unreachable(torch.autograd.Function):
        @staticmethod
        def forward(ctx: Any, x: torch.Tensor) -> torch.Tensor:
            return x.clone()

        @staticmethod
        def backward(ctx: Any, gradient: torch.Tensor) -> torch.Tensor:
            raise RuntimeError("the backward of a leaf that nobody asked for was run")

    apply: Callable[[torch.Tensor], torch.Tensor] = Unreachable.apply
    return apply


@case(captures=1, compiles=1, upstream="implicit_add", devices=CPU_AND_CUDA)
def gradients_of_one_leaf_are_added(device: str) -> Iterator[torch.Tensor | None]:
    """A leaf that is used three times gets the sum of three gradients, although nothing in the code adds them."""
    y = row(device)
    for _ in range(3):
        loss = torch.sigmoid(torch.randn(1, 6).to(device) * y + torch.sin(y) + torch.cos(y)).sum()
        loss.backward()
        yield loss
        yield y.grad
        y.grad = None


@case(captures=1, compiles=1, upstream="output_nodes_all_leaves", devices=CPU_AND_CUDA)
def grad_of_every_leaf_is_returned(device: str) -> Iterator[torch.Tensor | None]:
    """`autograd.grad` of every leaf returns the graph's outputs and leaves every `.grad` None."""
    y, z = row(device), row(device)
    for _ in range(3):
        yield from torch.autograd.grad(mixed(torch.randn(1, 6).to(device), y, z), [y, z])
        yield from (y.grad, z.grad)


@case(captures=1, compiles=1, upstream="output_nodes_some_leaves")
def grad_of_one_leaf_runs_no_other_backward() -> Iterator[torch.Tensor | None]:
    """`autograd.grad` of one leaf does not run the backward that leads to the other, which would raise."""
    unreachable = must_not_be_reached()
    y, z = row(), row()
    for _ in range(3):
        yield from torch.autograd.grad(torch.sigmoid(unreachable(y) * z).sum(), [z])
        yield from (y.grad, z.grad)


@case(captures=1, compiles=1, upstream="no_output_nodes_all_leaves")
def backward_sets_every_leaf() -> Iterator[torch.Tensor | None]:
    """`backward()` sets the `.grad` of every leaf inside the graph and returns nothing."""
    y, z = row(), row()
    for _ in range(3):
        mixed(torch.randn(1, 6), y, z).backward()
        yield from (y.grad, z.grad)
        y.grad = z.grad = None


@case(captures=1, compiles=1, upstream="no_output_nodes_some_leaves")
def backward_sets_only_the_leaves_asked_for() -> Iterator[torch.Tensor | None]:
    """`backward(inputs=...)` sets the `.grad` of those leaves and runs no backward that leads to another."""
    unreachable = must_not_be_reached()
    y, z, ignored = row(), row(), row()
    for _ in range(3):
        loss = torch.sigmoid(torch.randn(1, 6) * y * z * unreachable(ignored)).sum()
        loss.backward(inputs=[y, z])
        yield from (y.grad, z.grad, ignored.grad)
        y.grad = z.grad = None


@case(captures=2, compiles=2, upstream="no_output_nodes_different_leaves_will_recompile")
def another_leaf_is_another_capture() -> Iterator[torch.Tensor | None]:
    """The same loss asked for another leaf needs a capture of its own: the graph of the first has no such output."""
    x, y, z = (torch.randn(7, requires_grad=True) for _ in range(3))
    for wanted in (x, y):
        loss = (x * y * z).sum()
        torch.compile(lambda loss=loss, wanted=wanted: torch.autograd.backward(loss, inputs=[wanted]))()
        yield from (x.grad, y.grad, z.grad)
        wanted.grad = None
