"""Sizes that change from step to step: how many captures and compiles they cost, and which sizes become symbols."""

from __future__ import annotations

from collections.abc import Iterator

import torch

from cases._models import CPU_AND_CUDA, Gradients, gradients, leaf
from snapgrad import capture, case, fact


def perceptron() -> torch.nn.Sequential:
    return torch.nn.Sequential(torch.nn.Linear(4, 6), torch.nn.ReLU(), torch.nn.Linear(6, 4), torch.nn.ReLU())


@case(captures=1, compiles=1, upstream="dynamic_shapes", devices=CPU_AND_CUDA)
def growing_batch_is_one_capture(device: str) -> Iterator[Gradients]:
    """Nine batch sizes from 10 to 90 share one capture of a forward compiled with symbolic sizes."""
    model = perceptron().to(device)
    forward = torch.compile(model, dynamic=True)
    for batch in range(10, 100, 10):
        forward(torch.randn(batch, 4).to(device)).sum().backward()
        yield gradients(model)
        model.zero_grad()


@case(via="body", captures=2, compiles=2, dynamic=None, upstream="dynamic_shapes_from_forward")
def forward_decides_which_sizes_are_dynamic() -> Iterator[Gradients]:
    """The second batch size makes the compiled forward's sizes symbols, and with them the backward's: 1, 1, 0, 0."""
    model = torch.nn.Sequential(torch.nn.Linear(5, 8), torch.nn.Linear(8, 8), torch.nn.Linear(8, 3))

    @torch.compile
    def loss_of(batch: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        return torch.nn.functional.mse_loss(model(batch), target)

    captures, compiles = [], []
    for size in (3, 4, 5, 6):
        loss = loss_of(torch.randn(size, 5), torch.randn(size, 3))
        before = counted()
        with capture():
            loss.backward()
        after = counted()
        captures.append(after[0] - before[0])
        compiles.append(after[1] - before[1])
        yield gradients(model)
        model.zero_grad()
    fact("captures per batch size", captures)
    fact("compiles per batch size", compiles)


def counted() -> tuple[int, int]:
    """Compiled-autograd captures, and graphs given to a backend, so far."""
    counters = torch._dynamo.utils.counters
    return counters["compiled_autograd"]["captures"], counters["stats"]["unique_graphs"]


@case(captures=1, compiles=1, upstream="dynamic_shapes_eager_node", devices=CPU_AND_CUDA)
def changing_view_sizes_are_symbols(device: str) -> Iterator[Gradients]:
    """The sizes of a view, which its sum's backward node keeps, change on every step without a new capture."""
    model = perceptron().to(device)
    forward = torch.compile(model, dynamic=True)
    for batch, rows in ((10, 2), (20, 4), (30, 8)):
        forward(torch.randn(batch, 4).to(device)).view(rows, -1).sum().backward()
        yield gradients(model)
        model.zero_grad()


@case(captures=1, compiles=1, upstream="dynamic_shapes_annotations", devices=CPU_AND_CUDA)
def marked_dimension_violates_no_constraint(device: str) -> Iterator[torch.Tensor | None]:
    """A dimension marked dynamic before the forward stays so in the captured backward: no constraint violation."""
    forward = torch.compile(lambda x: x.sin().sin())
    for batch in (2, 4):
        x = leaf(device, batch, 3)
        torch._dynamo.mark_dynamic(x, 0)
        forward(x).sum().backward()
        yield x.grad


@case(via="config", captures=1, compiles=1, upstream="torch_compile_api_dynamic_shapes")
def compiled_backward_call_takes_any_size() -> Iterator[Gradients]:
    """One compiled function that only calls backward serves eager forwards of three batch and view sizes."""
    model = perceptron()

    def call_backward(loss: torch.Tensor) -> None:
        loss.backward()

    backward = torch.compile(call_backward, dynamic=True)
    for batch, rows in ((10, 2), (20, 4), (30, 8)):
        backward(model(torch.randn(batch, 4)).view(rows, -1).sum())
        yield gradients(model)
        model.zero_grad()
