"""What several themes share: small pieces of training code, one function each."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch

Gradients = dict[str, "torch.Tensor | None"]
CPU_AND_CUDA = ("cpu", "cuda")


def leaf(device: str, *shape: int) -> torch.Tensor:
    """A random leaf. Its numbers are drawn on the CPU, so that they are the same on every device."""
    import torch

    return torch.randn(*shape).to(device).requires_grad_()


def gradients(model: torch.nn.Module) -> Gradients:
    """The gradient of every parameter by the parameter's name, None where there is none."""
    return {name: parameter.grad for name, parameter in model.named_parameters()}


def node(tensor: torch.Tensor) -> torch.autograd.graph.Node:
    """The autograd node that made a tensor. Raises AssertionError for a leaf, which none made."""
    assert tensor.grad_fn is not None
    return tensor.grad_fn
