"""What Inductor makes of training code for a GPU: Triton kernels, what they fuse, how they are launched.

These have no counterpart on the CPU, or another one: tiles, persistent and split reductions, halves of precision. Random
numbers that the GPU draws are not those of the CPU; such cases yield what holds for any.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import torch

from cases._models import leaf
from snapgrad import case

COMPILED: dict[str, Any] = {"devices": ("cuda",), "via": "off"}
"""Forward and backward as `torch.compile` makes them, without compiled autograd."""
WITH_LOWERED = ("bytecode", "code", "facts", "ttir", "ptx")


def positive(device: str, *shape: int) -> torch.Tensor:
    """A leaf of numbers from 0 to 1: their sums and products lose no digits, so that halves of precision compare."""
    return torch.rand(*shape).to(device).requires_grad_()


@case(**COMPILED, artifacts=WITH_LOWERED)
def softmax_is_one_persistent_reduction(device: str) -> Iterator[torch.Tensor | None]:
    """A row that fits a block is read once: maximum, exponentials and sum in one kernel, and so is its backward."""
    x = leaf(device, 32, 100)
    result = torch.compile(lambda x: torch.softmax(x * 2, dim=-1))(x)
    (result * torch.randn(32, 100).to(device)).sum().backward()
    yield result
    yield x.grad


@case(**COMPILED)
def long_rows_are_reduced_in_a_loop(device: str) -> Iterator[torch.Tensor | None]:
    """Rows that fit no block are reduced in a loop over blocks, with an accumulator and a mask for the rest."""
    x = leaf(device, 4, 5000)
    torch.compile(lambda x: torch.logsumexp(x, dim=-1))(x).sum().backward()
    yield x.grad


@case(**COMPILED)
def whole_sum_is_split_in_two_kernels(device: str) -> Iterator[torch.Tensor | None]:
    """The sum of a large tensor would use one processor of the GPU: it is split, and the parts are summed by another kernel.

    Whether it is worth it depends on how many processors there are: for an sm_100 it is not.
    """
    x = leaf(device, 512, 512)
    loss = torch.compile(lambda x: (x * x).sum())(x)
    loss.backward()
    yield loss
    yield x.grad


@case(devices=("cuda",), captures=1, compiles=1)
def layer_norm_and_gelu_are_fused(device: str) -> Iterator[torch.Tensor | None]:
    """Layer norm and GELU behind it are one kernel; in the captured backward so are both of their gradients."""
    norm = torch.nn.LayerNorm(64).to(device)
    x = leaf(device, 8, 64)
    forward = torch.compile(lambda x: torch.nn.functional.gelu(norm(x)), fullgraph=True)
    (forward(x) * torch.randn(8, 64).to(device)).sum().backward()
    yield x.grad
    yield norm.weight.grad
    yield norm.bias.grad


@case(**COMPILED, float64=False, artifacts=WITH_LOWERED)
def matmul_in_half_precision_with_an_epilogue(device: str) -> Iterator[torch.Tensor | None]:
    """The product is the library's; bias and ReLU behind it are one Triton kernel, which works in float32 inside."""
    x, weight = (positive(device, *shape).detach().half().requires_grad_() for shape in ((16, 32), (32, 64)))
    bias = positive(device, 64).detach().half()
    torch.compile(lambda x: torch.relu(x @ weight - bias), fullgraph=True)(x).mean().backward()
    yield x.grad
    yield weight.grad


@case(**COMPILED, float64=False)
def dropout_keeps_its_mask_for_the_backward(device: str) -> Iterator[torch.Tensor | None]:
    """Dropout draws its numbers inside the kernel: the gradient is zero where the output is, and 2 elsewhere."""
    x = positive(device, 64, 64)
    result = torch.compile(lambda x: torch.nn.functional.dropout(x, 0.5))(x + 1)
    result.sum().backward()
    assert x.grad is not None
    yield x.grad - 2 * (result.detach() != 0)
    yield (result.detach() != 0).float().mean().round(decimals=1)


@case(devices=("cuda",), captures=1, compiles=1, float64=False)
def training_step_in_bfloat16(device: str) -> Iterator[torch.Tensor | None]:
    """Under autocast the products are bfloat16 and the weights' gradients are widened in the captured graph."""
    first, second = (torch.nn.Linear(16, 16, bias=False).to(device) for _ in range(2))
    for layer in (first, second):
        layer.weight.detach().abs_()
    x = torch.rand(8, 16).to(device)
    with torch.autocast(torch.device(device).type, dtype=torch.bfloat16):
        loss = second(torch.relu(first(x))).float().mean()
    loss.backward()
    for layer in (first, second):
        assert layer.weight.grad is not None
        yield layer.weight.grad.bfloat16()


@case(devices=("cuda",), captures=1, compiles=1, float64=False)
def scaled_loss_in_half_precision(device: str) -> Iterator[torch.Tensor | None]:
    """A loss that is scaled so that float16 gradients do not vanish: they are scaled back in float32.

    The scale is a tensor of the device, as `torch.amp.GradScaler` has it: with a number, torch 2.11 cannot run what it captured.
    """
    layer = torch.nn.Linear(8, 8, bias=False).to(device)
    layer.weight.detach().abs_()
    x = torch.rand(4, 8).to(device)
    with torch.autocast(torch.device(device).type, dtype=torch.float16):
        loss = layer(x).float().mean() * torch.tensor(1024.0).to(device)
    loss.backward()
    assert layer.weight.grad is not None
    yield (layer.weight.grad / 1024).half()


@case(**COMPILED, artifacts=WITH_LOWERED)
def transposed_copy_is_tiled(device: str) -> Iterator[torch.Tensor | None]:
    """An input read along rows and another along columns: the kernel has two block sizes, x and y."""
    x, y = leaf(device, 64, 96), leaf(device, 96, 64)
    torch.compile(lambda x, y: (x + y.t()).sin().sum())(x, y).backward()
    yield x.grad
    yield y.grad


@case(**COMPILED, artifacts=WITH_LOWERED)
def scattered_gradient_is_added_atomically(device: str) -> Iterator[torch.Tensor | None]:
    """The gradient of an embedding adds rows of one token atomically, as other blocks may add to them at once."""
    table = leaf(device, 10, 16)
    tokens = torch.tensor([1, 3, 1, 7]).to(device)
    torch.compile(lambda table: torch.nn.functional.embedding(tokens, table).sin().sum())(table).backward()
    yield table.grad
