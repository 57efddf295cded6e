"""Hand-written Triton kernels in autograd functions: their calls are part of the graph, their source of the code.

`gradcheck` and the float64 run have tensors on the CPU, where Triton's interpreter runs the same kernels: their formulas
are checked without a GPU.
"""

from __future__ import annotations

from collections.abc import Iterator

import torch

from cases._models import leaf
from snapgrad import case, gradcheck


@case(devices=("cuda",), captures=1, compiles=1, artifacts=("graph", "bytecode", "code", "facts", "ttir", "ptx"))
def kernel_in_a_captured_backward(device: str) -> Iterator[torch.Tensor | None]:
    """The backward of an autograd function launches a kernel of the user's: it is launched by the compiled graph."""
    from cases._kernels import Swish

    gradcheck(Swish.apply, torch.randn(3, requires_grad=True))
    x = leaf(device, 5, 20)
    (Swish.apply(x) * torch.randn(5, 20).to(device)).sum().backward()
    yield x.grad


@case(devices=("cuda",), via="off")
def kernel_in_a_compiled_forward(device: str) -> Iterator[torch.Tensor | None]:
    """Compiled with what is around it, both kernels are called by Inductor's wrappers, among Inductor's own kernels."""
    from cases._kernels import Swish

    weight = leaf(device, 8, 8)
    x = torch.randn(4, 8).to(device)
    torch.compile(lambda weight: Swish.apply(x @ weight).cos().sum(), fullgraph=True)(weight).backward()
    yield weight.grad


@case(
    devices=("cuda",),
    captures=1,
    compiles=0,
    error="Unsupported: unsupported HigherOrderOperator",
    error_when="compiled",
)
def compiled_kernel_cannot_be_captured(device: str) -> None:
    """The backward graph of a compiled forward calls the kernel by an operator that Dynamo does not take in a capture."""
    from cases._kernels import Swish

    weight = leaf(device, 8, 8)
    torch.compile(lambda weight: Swish.apply(weight).sum(), fullgraph=True)(weight).backward()
