"""Activation checkpointing: the backward runs part of the forward again, and how much again is the point of
it."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from typing import Any

import torch

from cases._models import CPU_AND_CUDA, leaf
from snapgrad import case, fact


def checkpointed(function: Callable[[torch.Tensor], torch.Tensor], x: torch.Tensor, **how: Any) -> torch.Tensor:
    from torch.utils.checkpoint import checkpoint

    result: torch.Tensor = checkpoint(function, x, **how)
    return result


def block() -> torch.nn.Sequential:
    return torch.nn.Sequential(torch.nn.Linear(4, 3), torch.nn.Tanh())


@case(captures=1, compiles=3, fullgraph=False, devices=CPU_AND_CUDA)
def non_reentrant_runs_the_forward_once_more(device: str) -> Iterator[torch.Tensor | None]:
    """The first unpacked activation makes the checkpointed block run again, once."""
    layers, calls = block().to(device), []

    def counted(x: torch.Tensor) -> torch.Tensor:
        calls.append("forward")
        result: torch.Tensor = layers(x)
        return result

    x = leaf(device, 3, 4)
    checkpointed(counted, x, use_reentrant=False).square().sum().backward()
    fact("calls of the checkpointed block", len(calls))
    yield torch.tensor(len(calls))
    yield x.grad
    for parameter in layers.parameters():
        yield parameter.grad


@case(captures=1, compiles=3, fullgraph=False)
def reentrant_runs_a_backward_in_the_backward() -> Iterator[torch.Tensor | None]:
    """Reentrant checkpointing is an autograd function whose backward runs the block and its own backward."""
    layers, calls = block(), []

    def counted(x: torch.Tensor) -> torch.Tensor:
        calls.append("forward")
        result: torch.Tensor = layers(x)
        return result

    x = torch.randn(3, 4, requires_grad=True)
    checkpointed(counted, x, use_reentrant=True).square().sum().backward()
    fact("calls of the checkpointed block", len(calls))
    yield torch.tensor(len(calls))
    yield x.grad
    for parameter in layers.parameters():
        yield parameter.grad


@case(params={"kept": ["nothing", "mm", "mm_and_tanh"]}, captures=1, compiles=1, devices=CPU_AND_CUDA)
def compiled_forward_recomputes_what_is_not_kept(kept: str, device: str) -> Iterator[torch.Tensor | None]:
    """Selective checkpointing in a compiled forward: what the policy keeps is no op of the backward graph."""
    from torch.utils.checkpoint import create_selective_checkpoint_contexts

    ops = {"mm": torch.ops.aten.mm.default, "tanh": torch.ops.aten.tanh.default}
    keep = [op for name, op in ops.items() if name in kept]
    contexts = functools.partial(create_selective_checkpoint_contexts, keep)
    weight = leaf(device, 4, 4)

    def step(x: torch.Tensor) -> torch.Tensor:
        return (x @ weight).tanh() @ weight

    def forward(x: torch.Tensor) -> torch.Tensor:
        return checkpointed(step, x, use_reentrant=False, context_fn=contexts).sin()

    x = leaf(device, 2, 4)
    torch.compile(forward, fullgraph=True)(x).sum().backward()
    yield x.grad
    yield weight.grad


# The mode that counts the ops is active in the backward, which keeps Dynamo from compiling the captured
# graph.
@case(params={"kept": ["mm", "tanh"]}, captures=1, compiles=0, fullgraph=False)
def eager_forward_recomputes_what_is_not_kept(kept: str) -> Iterator[torch.Tensor | None]:
    """Selective checkpointing of an eager forward: the ops that run a second time are those not kept."""
    from torch.utils._python_dispatch import TorchDispatchMode
    from torch.utils.checkpoint import create_selective_checkpoint_contexts

    ran: list[str] = []

    class Recorded(TorchDispatchMode):
        def __torch_dispatch__(self, func, types, args=(), kwargs=None):  # type: ignore[no-untyped-def]
            ran.append(func.overloadpacket.__name__)
            return func(*args, **(kwargs or {}))

    weight = torch.randn(4, 4, requires_grad=True)
    saved = [getattr(torch.ops.aten, kept).default]

    def step(x: torch.Tensor) -> torch.Tensor:
        return (x @ weight).tanh().sin()

    x = torch.randn(2, 4, requires_grad=True)
    with Recorded():
        result = checkpointed(
            step, x, use_reentrant=False, context_fn=lambda: create_selective_checkpoint_contexts(saved)
        )
        result.sum().backward()
    fact("runs of an op", {name: ran.count(name) for name in ("mm", "tanh", "sin")})
    yield x.grad
    yield weight.grad
