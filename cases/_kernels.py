"""Hand-written Triton kernels and the autograd function around them. Imported by cases when they run: Triton may be absent."""

# mypy: disable-error-code="no-untyped-def, untyped-decorator"

from __future__ import annotations

from typing import Any

import torch
import triton
import triton.language as tl

BLOCK = 64


@triton.jit
def swish_forward(x_ptr, out_ptr, count, BLOCK: tl.constexpr):
    places = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    mask = places < count
    x = tl.load(x_ptr + places, mask=mask)
    tl.store(out_ptr + places, x / (1 + tl.exp(-x)), mask=mask)


@triton.jit
def swish_backward(x_ptr, gradient_ptr, out_ptr, count, BLOCK: tl.constexpr):
    places = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    mask = places < count
    x = tl.load(x_ptr + places, mask=mask)
    gradient = tl.load(gradient_ptr + places, mask=mask)
    gate = 1 / (1 + tl.exp(-x))
    tl.store(out_ptr + places, gradient * gate * (1 + x * (1 - gate)), mask=mask)


def launch(kernel: Any, out: torch.Tensor, *inputs: torch.Tensor) -> torch.Tensor:
    """Run a kernel over all elements; on CPU tensors Triton's interpreter computes what the GPU would."""
    grid = (triton.cdiv(out.numel(), BLOCK),)
    if out.device.type == "cpu":
        from triton.runtime.interpreter import InterpretedFunction

        kernel = InterpretedFunction(kernel.fn)
    kernel[grid](*inputs, out, out.numel(), BLOCK=BLOCK)
    return out


class Swish(torch.autograd.Function):
    """x * sigmoid(x), forward and backward each one kernel."""

    @staticmethod
    def forward(ctx: Any, x: torch.Tensor) -> torch.Tensor:
        ctx.save_for_backward(x)
        return launch(swish_forward, torch.empty_like(x), x)

    @staticmethod
    def backward(ctx: Any, gradient: torch.Tensor) -> torch.Tensor:
        (x,) = ctx.saved_tensors
        return launch(swish_backward, torch.empty_like(x), x, gradient.contiguous())
