"""What AccumulateGrad does with a gradient: take it, copy it, or add it to the `.grad` that is there.

Which of them is chosen by what `.grad` is and by the gradient's layout; each could share memory that it must
not share.
"""

from __future__ import annotations

from collections.abc import Iterator

import torch

from cases._models import CPU_AND_CUDA, leaf
from snapgrad import case, fact


@case(captures=1, compiles=1, devices=CPU_AND_CUDA)
def gradient_becomes_the_leafs_own(device: str) -> Iterator[torch.Tensor | None]:
    """With no `.grad` before, a fresh gradient becomes `.grad` without being added to anything."""
    weight = leaf(device, 3, 4)
    (weight.cos() * torch.randn(3, 4).to(device)).sum().backward()
    assert weight.grad is not None
    fact("strides of the gradient", list(weight.grad.stride()))
    yield weight.grad


@case(captures=1, compiles=1, devices=CPU_AND_CUDA)
def gradient_shared_by_two_leaves_is_copied(device: str) -> Iterator[torch.Tensor | None]:
    """Two leaves that receive the same gradient get memory of their own: changing one's leaves the other's
    alone."""
    left, right = leaf(device, 5), leaf(device, 5)
    (left + right).backward(torch.randn(5).to(device))
    assert left.grad is not None
    left.grad.mul_(10)
    yield left.grad
    yield right.grad


@case(captures=1, compiles=1)
def given_gradient_is_copied() -> Iterator[torch.Tensor | None]:
    """The tensor given to `backward` is copied into the leaf's `.grad`, where the eager engine takes its
    memory over."""
    weight, given = torch.randn(4, requires_grad=True), torch.randn(4)
    weight.view_as(weight).backward(given)
    assert weight.grad is not None
    fact("the gradient is the given tensor's memory", weight.grad.data_ptr() == given.data_ptr())
    yield weight.grad


@case(captures=1, compiles=1)
def expanded_gradient_becomes_dense() -> Iterator[torch.Tensor | None]:
    """The gradient of a sum is one number seen many times; `.grad` is dense, so that it can be written to."""
    weight = torch.randn(2, 3, requires_grad=True)
    weight.sum().backward()
    assert weight.grad is not None
    fact("strides of the gradient", list(weight.grad.stride()))
    weight.grad[0, 1] += 5
    yield weight.grad


@case(params={"layout": ["transposed", "channels_last"]}, captures=1, compiles=1, devices=CPU_AND_CUDA)
def gradient_takes_the_leafs_layout(layout: str, device: str) -> Iterator[torch.Tensor | None]:
    """A leaf that is dense but not contiguous has a `.grad` with its own strides."""
    weight = torch.randn(4, 3).t() if layout == "transposed" else torch.randn(2, 3, 4, 4)
    if layout == "channels_last":
        weight = weight.to(memory_format=torch.channels_last)
    weight = weight.to(device).requires_grad_()
    (weight.contiguous() * torch.randn(weight.shape).to(device)).sum().backward()
    assert weight.grad is not None
    fact("strides of leaf and gradient", [list(weight.stride()), list(weight.grad.stride())])
    yield weight.grad


@case(captures=1, compiles=1, devices=CPU_AND_CUDA)
def gradient_is_added_in_place(device: str) -> Iterator[torch.Tensor | None]:
    """A `.grad` that is there is added to in place: who holds it sees the sum, and the capture adds."""
    weight = leaf(device, 4)
    held = weight.grad = torch.full((4,), 0.5, device=device)
    (weight * torch.randn(4).to(device)).sum().backward()
    assert weight.grad is held
    yield held


@case(captures=2, compiles=2, devices=CPU_AND_CUDA)
def gradient_that_appears_is_another_capture(device: str) -> Iterator[torch.Tensor | None]:
    """One leaf has a `.grad` before the step and one has none; once both have, the graph is captured anew."""
    first, second = leaf(device, 3), leaf(device, 3)
    first.grad = torch.ones(3, device=device)
    for _ in range(3):
        (first * second.exp()).sum().backward()
        yield first.grad
        yield second.grad


@case(captures=2, compiles=2)
def zeroed_gradient_is_added_to() -> Iterator[torch.Tensor | None]:
    """`zero_grad(set_to_none=False)` leaves zeros, which are added to; `set_to_none=True` leaves the first
    path."""
    layer = torch.nn.Linear(3, 2)
    for set_to_none in (True, False, True, False):
        layer(torch.randn(4, 3)).square().sum().backward()
        yield layer.weight.grad
        yield layer.bias.grad
        layer.zero_grad(set_to_none=set_to_none)


@case(params={"before": ["nothing", "dense"]}, captures=1, compiles=1, dynamic=False)
def sparse_gradient(before: str) -> Iterator[torch.Tensor | None]:
    """A sparse gradient stays sparse where there is no `.grad`, and is added to a dense one.

    Only with dynamic=False: fake sparse tensors of symbolic sizes cannot be accumulated in torch 2.13.
    """
    table = torch.nn.Embedding(6, 2, sparse=True)
    if before == "dense":
        table.weight.grad = torch.ones(6, 2)
    (table(torch.tensor([1, 4, 1])) * torch.randn(3, 2)).sum().backward()
    assert table.weight.grad is not None
    fact("the gradient is sparse", table.weight.grad.is_sparse)
    yield table.weight.grad


@case(
    captures=1,
    compiles=0,
    params={"gradient": ["dense", "sparse"]},
    dynamic=False,
    error="RuntimeError: Cannot access storage of SparseTensorImpl",
    error_when="compiled",
)
def nothing_is_added_to_a_sparse_grad(gradient: str) -> None:
    """A `.grad` that is sparse before the step is no input that Inductor can take: the step ends with an
    error."""
    table = torch.nn.Embedding(4, 2, sparse=gradient == "sparse")
    with torch.sparse.check_sparse_tensor_invariants():
        table.weight.grad = torch.sparse_coo_tensor(torch.tensor([[2]]), torch.full((1, 2), 3.0), (4, 2))
    table(torch.tensor([1, 3])).square().sum().backward()
