"""Turning compiled autograd on by torch's setting, through each function and backend that compiles training code."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from unittest import mock

import torch

from cases._models import Gradients, gradients
from snapgrad import case, fact

BACKENDS = ["eager", "aot_eager", "inductor"]
APIS = ["compile", "optimize"]


def sigmoid_layer() -> torch.nn.Sequential:
    return torch.nn.Sequential(torch.nn.Linear(4, 3), torch.nn.Sigmoid())


def compiled(function: Callable[..., Any], *, api: str, backend: str) -> Callable[..., Any]:
    """The function as `torch.compile` or `torch._dynamo.optimize` compiles it, with compiled autograd set on."""
    with torch._dynamo.config.patch(compiled_autograd=True):
        if api == "compile":
            return torch.compile(function, backend=backend)
        return torch._dynamo.optimize(backend)(function)


def step(model: torch.nn.Module, batch: torch.Tensor) -> None:
    """Forward and backward, both inside what is compiled."""
    model(batch).sum().backward()


def steps(model: torch.nn.Module, batches: list[torch.Tensor]) -> list[Gradients]:
    """The same in a loop. Dynamo leaves a loop with a graph break alone, so that only the backward is compiled."""
    made = []
    for batch in batches:
        model(batch).sum().backward()
        made.append(gradients(model))
        model.zero_grad()
    return made


@case(captures=1, compiles=1, upstream="torch_compile")
def compiled_forward_and_backward() -> Iterator[Gradients]:
    """The compiled backward of a forward compiled in full is one graph, used on every step."""
    model = sigmoid_layer()
    forward = torch.compile(model, fullgraph=True)
    for _ in range(3):
        forward(torch.randn(2, 4)).sum().backward()
        yield gradients(model)
        model.zero_grad()


@case(via="body", captures=2, compiles=3, params={"api": APIS, "backend": BACKENDS}, upstream="compile_api")
def loop_over_growing_batches(api: str, backend: str) -> Iterator[Gradients]:
    """Batches of 1, 2 and 3 cost two captures; the second is compiled again once its sizes are seen to change."""
    model = sigmoid_layer()
    batches = [torch.randn(size, 4) for size in (1, 2, 3)]
    yield from compiled(steps, api=api, backend=backend)(model, batches)


@case(via="body", compiles=3, params={"backend": BACKENDS})
def step_with_growing_batches(backend: str) -> Iterator[Gradients]:
    """With the forward compiled too, AOTAutograd's backward is a new node when the forward gets symbolic sizes.

    So the batches of 1, 2 and 3 cost two captures with backend "eager", three with the others.
    """
    model = sigmoid_layer()
    train = compiled(step, api="compile", backend=backend)
    for size in (1, 2, 3):
        train(model, torch.randn(size, 4))
        yield gradients(model)
        model.zero_grad()


@case(
    via="body",
    captures=1,
    compiles=1,
    artifacts=("facts",),
    params={"api": APIS, "backend": BACKENDS},
    upstream="compile_api_disable",
)
def disabling_wins_over_setting(api: str, backend: str) -> Iterator[Gradients]:
    """What was compiled under the setting captures nothing where compiled autograd is disabled; outside it does."""
    model = sigmoid_layer()
    train = compiled(steps, api=api, backend=backend)
    with torch._dynamo.compiled_autograd._disable():
        yield from train(model, [torch.randn(size, 4) for size in (1, 2, 3)])
    fact("anything was counted while disabled", "compiled_autograd" in torch._dynamo.utils.counters)
    yield from train(model, [torch.randn(2, 4)])


@case(via="body", captures=1, compiles=1)
def inner_disabling_ends_the_outer() -> Iterator[Gradients]:
    """`_disable` does not nest in torch 2.13: after an inner one, as in AOTAutograd's compile, setting wins again."""
    model = sigmoid_layer()
    train = compiled(step, api="compile", backend="eager")
    captures = []

    def train_once() -> Gradients:
        model.zero_grad()
        train(model, torch.randn(2, 4))
        captures.append(torch._dynamo.utils.counters["compiled_autograd"]["captures"])
        return gradients(model)

    with torch._dynamo.compiled_autograd._disable():
        yield train_once()
        with torch._dynamo.compiled_autograd._disable():
            yield train_once()
        yield train_once()
    fact("captures after each step", captures)


@case(via="body", captures=0, params={"backend": BACKENDS}, upstream="optimize_assert")
def optimize_assert_leaves_backward_outside(backend: str) -> Iterator[Gradients]:
    """`optimize_assert` turns compiled autograd on for the forward alone; a backward outside of it runs eagerly."""
    model = sigmoid_layer()

    def loss_of(batch: torch.Tensor) -> torch.Tensor:
        loss: torch.Tensor = model(batch).sum()
        return loss

    with torch._dynamo.config.patch(compiled_autograd=True):
        forward = torch._dynamo.optimize_assert(backend)(loss_of)
    autograd = torch._dynamo.compiled_autograd
    with mock.patch.object(autograd, "_enable", wraps=autograd._enable) as turned_on:
        loss = forward(torch.randn(2, 4))
    fact("times that the forward turned compiled autograd on", turned_on.call_count)
    loss.backward()
    yield gradients(model)
