"""A graph that outlives a backward, and one that must not; what the cache of captures tells apart."""

from __future__ import annotations

from collections.abc import Iterator

import torch

from cases._models import CPU_AND_CUDA, leaf
from snapgrad import capture, case, fact


@case(captures=2, compiles=2, devices=CPU_AND_CUDA)
def two_backwards_over_one_graph(device: str) -> Iterator[torch.Tensor | None]:
    """`retain_graph=True` keeps the saved tensors; the second backward over the same graph adds the same
    again."""
    weight = leaf(device, 4)
    loss = (weight.exp() * weight.sin()).sum()
    loss.backward(retain_graph=True)
    yield weight.grad
    loss.backward()
    yield weight.grad


@case(captures=1, compiles=1, error="RuntimeError: backward through the graph a second time")
def freed_graph_refuses_a_second_backward() -> Iterator[torch.Tensor | None]:
    """Without `retain_graph` the saved tensors are gone, and the second backward says so."""
    weight = torch.randn(4, requires_grad=True)
    loss = (weight.exp() * weight.sin()).sum()
    loss.backward()
    yield weight.grad
    loss.backward()


@case(captures=2, compiles=2, via="body")
def kept_graph_runs_eagerly_after_a_capture() -> Iterator[torch.Tensor | None]:
    """A graph that was captured and kept still runs in the eager engine, and can be captured again."""
    weight = torch.randn(3, 3, requires_grad=True)
    loss = torch.linalg.vector_norm(weight @ weight).square()
    with capture():
        loss.backward(retain_graph=True)
    yield weight.grad
    loss.backward(retain_graph=True)
    yield weight.grad
    with capture():
        loss.backward()
    yield weight.grad


@case(captures=1, compiles=2, fullgraph=False)
def retained_gradient_of_an_activation() -> Iterator[torch.Tensor | None]:
    """`retain_grad` on an activation is a C++ hook, called between two pieces of the graph, that keeps its
    gradient."""
    layer = torch.nn.Linear(3, 5)
    hidden = layer(torch.randn(2, 3))
    hidden.retain_grad()
    (hidden.relu() * 4).sum().backward()
    yield hidden.grad
    yield layer.weight.grad


@case(captures=2, compiles=2)
def another_graph_is_another_capture() -> Iterator[torch.Tensor | None]:
    """Two losses of different nodes are two captures, and going back to the first reuses its own."""
    weight = torch.randn(4, requires_grad=True)
    for activation in (torch.tanh, torch.sigmoid, torch.tanh, torch.sigmoid):
        weight.grad = None
        activation(weight).sum().backward()
        yield weight.grad


@case(captures=1, compiles=1, devices=CPU_AND_CUDA)
def filled_rows_get_no_gradient(device: str) -> Iterator[torch.Tensor | None]:
    """`index_fill` overwrites rows with a number: the gradient that comes back is zero there."""
    x = leaf(device, 5, 3)
    (x.index_fill(0, torch.tensor([1, 3]).to(device), 0.25) * torch.randn(5, 3).to(device)).sum().backward()
    yield x.grad


@case(
    captures=1,
    compiles=0,
    error="TorchDynamoException: Pending unbacked symbols|unsupported operator: aten._unique",
    error_when="compiled",
)
def rows_filled_with_a_tensor_cannot_be_captured() -> None:
    """`index_fill` with a tensor as its value asks the fake tensor for a size that it does not have.

    In torch 2.11 it is an operator that has no fake tensor.
    """
    x, value = torch.randn(5, 3, requires_grad=True), torch.tensor(0.25, requires_grad=True)
    (x.index_fill(0, torch.tensor([1, 3]), value) * torch.randn(5, 3)).sum().backward()


@case(params={"view": ["transpose", "diagonal", "unfold", "flip"]}, captures=1, compiles=1)
def gradient_through_a_view(view: str) -> Iterator[torch.Tensor | None]:
    """The gradient that comes back through a view has the leaf's own shape and layout."""
    views = {
        "transpose": lambda x: x.t().relu(),
        "diagonal": lambda x: x.diagonal(),
        "unfold": lambda x: x.unfold(0, 2, 1),
        "flip": lambda x: x.flip(1)[:, ::2],
    }
    x = torch.randn(4, 4, requires_grad=True)
    seen = views[view](x)
    seen.backward(torch.randn(seen.shape))
    assert x.grad is not None
    fact("strides of the gradient", list(x.grad.stride()))
    yield x.grad
