"""Python hooks on tensors and autograd nodes: compiled autograd calls them in the graph, where Dynamo traces them.

A hook that is lost or called at another place changes gradients; one that is not traced breaks the graph.
"""

from __future__ import annotations

from collections.abc import Iterator

import torch

from cases._models import CPU_AND_CUDA, Gradients, gradients, node
from snapgrad import case


def doubled(gradient: torch.Tensor) -> torch.Tensor:
    return gradient * 2


def raised_by_one(of_outputs: tuple[torch.Tensor, ...]) -> tuple[torch.Tensor]:
    return (of_outputs[0] + 1,)


def sine_plus_incoming(
    of_inputs: tuple[torch.Tensor, ...], of_outputs: tuple[torch.Tensor, ...]
) -> tuple[torch.Tensor]:
    return (torch.sin(of_inputs[0]) + of_outputs[0],)


@case(captures=1, compiles=1, upstream="tensor_grad_hook1", devices=CPU_AND_CUDA)
def weight_hook_doubles_gradient(device: str) -> Iterator[Gradients]:
    """A tensor hook on a weight doubles its gradient on every step, inside one graph; the bias keeps its own."""
    for _ in range(3):
        linear = torch.nn.Linear(3, 5).to(device)
        linear.weight.register_hook(doubled)
        torch.relu(linear(torch.randn(4, 3).to(device))).sum().backward()
        yield gradients(linear)


@case(captures=1, compiles=1, upstream="tensor_grad_hook2", devices=CPU_AND_CUDA)
def loss_prehook_raises_incoming_gradient(device: str) -> Iterator[Gradients]:
    """A pre-hook on the loss's node changes the gradient that goes into it, and so every gradient below."""
    for _ in range(3):
        linear = torch.nn.Linear(3, 5).to(device)
        loss = torch.relu(linear(torch.randn(2, 3).to(device))).sum()
        node(loss).register_prehook(raised_by_one)
        loss.backward()
        yield gradients(linear)


@case(captures=1, compiles=1, upstream="tensor_grad_hook3", devices=CPU_AND_CUDA)
def loss_posthook_replaces_outgoing_gradient(device: str) -> Iterator[Gradients]:
    """A post-hook on the loss's node is given what goes in and what comes out, and replaces the latter."""
    for _ in range(3):
        linear = torch.nn.Linear(3, 5).to(device)
        loss = torch.relu(linear(torch.randn(2, 3).to(device))).sum()
        node(loss).register_hook(sine_plus_incoming)
        loss.backward()
        yield gradients(linear)
