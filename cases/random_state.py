"""Random numbers and mutation in the backward: what must be replayed, and what must be made functional."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

import torch

from snapgrad import case, fact

EAGER_NUMBERS = {"inductor.fallback_random": True}


@case(captures=1, compiles=1, config=EAGER_NUMBERS)
def dropout_mask_is_saved() -> Iterator[torch.Tensor | None]:
    """Dropout in an eager forward: the backward multiplies by the saved mask and draws nothing."""
    x = torch.randn(4, 4, requires_grad=True)
    torch.nn.functional.dropout(x.exp(), 0.5).sum().backward()
    yield x.grad


@case(captures=1, compiles=1, config=EAGER_NUMBERS)
def compiled_dropout_keeps_its_mask() -> Iterator[torch.Tensor | None]:
    """Dropout in a compiled forward: the backward's zeros are the forward's, on every step another
    pattern."""
    forward = torch.compile(lambda x: torch.nn.functional.dropout(x * 2, 0.25).sin(), fullgraph=True)
    for _ in range(3):
        x = torch.randn(3, 4, requires_grad=True)
        result = forward(x)
        result.sum().backward()
        yield result
        yield x.grad


@case(params={"backend": ["aot_eager", "inductor"]}, captures=1, compiles=1, config=EAGER_NUMBERS)
def recomputed_dropout_replays_the_generator(backend: str) -> Iterator[torch.Tensor | None]:
    """Dropout inside a compiled checkpoint: the backward draws the mask again from the forward's generator
    state."""
    from torch.utils.checkpoint import checkpoint

    weight = torch.randn(4, 4, requires_grad=True)

    def dropped(x: torch.Tensor) -> torch.Tensor:
        return torch.nn.functional.dropout(x @ weight, 0.5).sin()

    def forward(x: torch.Tensor) -> torch.Tensor:
        result: torch.Tensor = checkpoint(dropped, x, use_reentrant=False)
        return result * 3

    x = torch.randn(2, 4, requires_grad=True)
    torch.compile(forward, backend=backend, fullgraph=True)(x).sum().backward()
    yield x.grad
    yield weight.grad
    yield torch.rand(2)


@case(captures=1, compiles=1, config=EAGER_NUMBERS)
def hook_that_draws_numbers() -> Iterator[torch.Tensor | None]:
    """A hook that adds noise draws from the same generator as eagerly, in the same order, and moves it as
    far."""
    x = torch.randn(3, requires_grad=True)
    x.register_hook(lambda gradient: gradient + torch.rand_like(gradient))
    hidden = x.cos()
    hidden.register_hook(lambda gradient: gradient * torch.bernoulli(torch.full_like(gradient, 0.5)))
    hidden.sum().backward()
    yield x.grad
    yield torch.rand(2)


@functools.cache
def scaling_in_place() -> Any:
    """A custom op whose backward calls one that writes to its argument."""

    @torch.library.custom_op("snapgrad_random_state::scale_", mutates_args={"x"})
    def scale_(x: torch.Tensor, factor: float) -> None:
        x.mul_(factor)

    @torch.library.custom_op("snapgrad_random_state::squared", mutates_args=())
    def squared(x: torch.Tensor) -> torch.Tensor:
        return x * x

    @squared.register_fake
    def _(x: torch.Tensor) -> torch.Tensor:
        return torch.empty_like(x)

    def backward(ctx: Any, gradient: torch.Tensor) -> torch.Tensor:
        slope = ctx.saved_tensors[0].clone()
        scale_(slope, 2.0)
        return gradient * slope

    def save(ctx: Any, inputs: tuple[torch.Tensor], output: torch.Tensor) -> None:
        ctx.save_for_backward(*inputs)

    squared.register_autograd(backward, setup_context=save)
    return squared


@case(params={"forward": ["eager", "compiled"]}, captures=1, compiles=1)
def mutating_op_in_a_backward_is_functionalized(forward: str) -> Iterator[torch.Tensor | None]:
    """A custom op that writes to its argument inside a backward: written back before the gradient is
    computed."""
    squared = scaling_in_place()
    function = (
        torch.compile(lambda x: squared(x.sin()), fullgraph=True)
        if forward == "compiled"
        else lambda x: squared(x.sin())
    )
    for _ in range(2):
        x = torch.randn(4, requires_grad=True)
        function(x).sum().backward()
        yield x.grad


@case(captures=1, compiles=1)
def gradient_changed_in_place_by_a_hook() -> Iterator[torch.Tensor | None]:
    """A post-accumulate hook that writes to `.grad` in place: functionalized, and seen by the next step."""
    x = torch.randn(4, requires_grad=True)
    calls: list[str] = []

    def halve(leaf: torch.Tensor) -> None:
        assert leaf.grad is not None
        leaf.grad.mul_(0.5)
        calls.append("halve")

    x.register_post_accumulate_grad_hook(halve)
    x.exp().sum().backward()
    fact("calls of the hook", len(calls))
    yield x.grad
