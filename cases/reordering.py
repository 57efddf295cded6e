"""AccumulateGrad nodes and hooks end up in the graph where eager autograd would call them.

The capture first puts accumulation and hooks at the end of the graph; a pass then moves each next to the node that it
belongs to. The order among several is part of their meaning, so that no two hooks of one case commute.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import torch

from cases._models import CPU_AND_CUDA, Gradients, gradients, leaf, node
from snapgrad import case


def two_convolutions(*, bias: bool = False) -> torch.nn.Sequential:
    return torch.nn.Sequential(
        torch.nn.Conv2d(2, 3, 3, bias=bias),
        torch.nn.Conv2d(3, 2, 3, bias=bias),
    )


def image() -> torch.Tensor:
    return torch.randn(1, 2, 8, 8)


def accumulator(parameter: torch.Tensor) -> torch.autograd.graph.Node:
    """The AccumulateGrad node of a leaf; hooks on it last as long as the caller keeps the node."""
    return torch.autograd.graph.get_gradient_edge(parameter).node


# The hooks below hold their numbers as literals: a number from a closure would be an input of the graph, not part of it.


def divided(of_outputs: tuple[torch.Tensor, ...]) -> tuple[torch.Tensor]:
    """A pre-hook of a node: divides the gradient that goes in."""
    return (of_outputs[0] / 5,)


def lowered(of_outputs: tuple[torch.Tensor, ...]) -> tuple[torch.Tensor]:
    """A pre-hook of a node: lowers the gradient that goes in."""
    return (of_outputs[0] - 0.3,)


def halving(parameter: torch.Tensor) -> Callable[..., None]:
    """A post-hook of a leaf's accumulator: halves `.grad` in place."""

    def hook(*_gradients: object) -> None:
        assert parameter.grad is not None
        parameter.grad.mul_(0.5)

    return hook


def lowering(parameter: torch.Tensor) -> Callable[..., None]:
    """A post-hook of a leaf's accumulator: lowers `.grad` in place."""

    def hook(*_gradients: object) -> None:
        assert parameter.grad is not None
        parameter.grad.sub_(0.7)

    return hook


@case(captures=1, compiles=1, upstream="reorder_acc_grad")
def accumulation_moves_next_to_producer() -> Iterator[Gradients]:
    """Each parameter's gradient is accumulated right after the node that makes it; the graph serves twice."""
    model = two_convolutions(bias=True)
    loss = torch.compile(model)(image()).sum()
    loss.backward(retain_graph=True)
    yield gradients(model)
    model.zero_grad()
    loss.backward()
    yield gradients(model)


@case(captures=1, compiles=1, upstream="reorder_post_hook1", devices=CPU_AND_CUDA)
def accumulator_posthook_divides_grad(device: str) -> Iterator[Gradients]:
    """A post-hook on each AccumulateGrad node replaces `.grad` by a quarter of it, as DDP does to average."""
    model = torch.nn.Sequential(torch.nn.Linear(6, 6, bias=False), torch.nn.Linear(6, 6, bias=False)).to(device)

    def average(parameter: torch.Tensor) -> Callable[..., None]:
        def hook(*_gradients: object) -> None:
            assert parameter.grad is not None
            parameter.grad = parameter.grad / 4

        return hook

    accumulators = [accumulator(parameter) for parameter in model.parameters()]
    for accumulate, parameter in zip(accumulators, model.parameters(), strict=True):
        accumulate.register_hook(average(parameter))
    torch.compile(model)(torch.randn(4, 6).to(device)).sum().backward()
    yield gradients(model)


@case(captures=1, compiles=1, upstream="reorder_post_hook2", devices=CPU_AND_CUDA)
def posthooks_of_sigmoid_and_tanh(device: str) -> Iterator[torch.Tensor | None]:
    """Post-hooks follow their own nodes: tanh's passes on twice what went in, sigmoid's twice what comes out."""
    x = leaf(device, 1, 2, 5, 5)
    squashed = torch.sigmoid(x)
    result = torch.tanh(squashed)
    node(result).register_hook(lambda of_inputs, of_outputs: (of_outputs[0] * 2,))
    node(squashed).register_hook(lambda of_inputs, of_outputs: (of_inputs[0] * 2,))
    loss = result.sum()
    loss.backward(retain_graph=True)
    yield x.grad
    x.grad = None
    loss.backward()
    yield x.grad


@case(captures=1, compiles=1, upstream="reorder_post_hook3")
def convolution_posthook_doubles_weight_gradient() -> Iterator[torch.Tensor | None]:
    """A post-hook on a convolution doubles the weight's gradient before it is accumulated, and no other."""
    convolution = torch.nn.Conv2d(2, 3, 3, bias=False)
    result = convolution(image())
    node(result).register_hook(lambda of_inputs, of_outputs: (of_inputs[0], of_inputs[1] * 2, of_inputs[2]))
    loss = result.sum()
    loss.backward(retain_graph=True)
    yield convolution.weight.grad
    convolution.weight.grad = None
    loss.backward()
    yield convolution.weight.grad


@case(captures=1, compiles=1, upstream="reorder_all_bwd_hooks", devices=CPU_AND_CUDA)
def four_kinds_of_hooks_run_in_order(device: str) -> Iterator[Gradients]:
    """On each weight: tensor hook, AccumulateGrad pre-hook, post-accumulate hook, AccumulateGrad post-hook."""

    def lower(gradient: torch.Tensor) -> torch.Tensor:
        return gradient - 2

    def raise_grad(parameter: torch.Tensor) -> None:
        assert parameter.grad is not None
        parameter.grad.add_(3)

    model = two_convolutions().to(device)
    accumulators = [accumulator(weight) for weight in model.parameters()]
    for accumulate, weight in zip(accumulators, model.parameters(), strict=True):
        weight.register_hook(lower)
        weight.register_post_accumulate_grad_hook(raise_grad)
        accumulate.register_prehook(divided)
        accumulate.register_hook(halving(weight))
    torch.compile(model)(image().to(device)).sum().backward()
    yield gradients(model)


@case(captures=1, compiles=1, upstream="reorder_multi_post_hooks")
def accumulator_posthooks_keep_their_order() -> Iterator[Gradients]:
    """Two post-hooks on each AccumulateGrad node change `.grad` in the order in which they were registered."""
    model = two_convolutions()
    first, second = model.parameters()
    accumulators = [accumulator(first), accumulator(second)]
    accumulators[0].register_hook(halving(first))
    accumulators[0].register_hook(lowering(first))
    accumulators[1].register_hook(lowering(second))
    accumulators[1].register_hook(halving(second))
    torch.compile(model)(image()).sum().backward()
    yield gradients(model)


@case(captures=1, compiles=1, upstream="reorder_multi_pre_hooks")
def accumulator_prehooks_keep_their_order() -> Iterator[Gradients]:
    """Two pre-hooks on each AccumulateGrad node change what is accumulated in the order of their registration."""
    model = two_convolutions()
    first, second = [accumulator(weight) for weight in model.parameters()]
    first.register_prehook(divided)
    first.register_prehook(lowered)
    second.register_prehook(lowered)
    second.register_prehook(divided)
    torch.compile(model)(image()).sum().backward()
    yield gradients(model)


@case(captures=1, compiles=1, upstream="reorder_multi_tensor_pre_hooks")
def tensor_hooks_keep_their_order() -> Iterator[Gradients]:
    """Two tensor hooks on each weight change its gradient in the order in which they were registered."""
    model = two_convolutions()
    first, second = model.parameters()
    first.register_hook(lambda gradient: gradient - 2)
    first.register_hook(lambda gradient: gradient * 0.5)
    second.register_hook(lambda gradient: gradient * 0.5)
    second.register_hook(lambda gradient: gradient - 2)
    torch.compile(model)(image()).sum().backward()
    yield gradients(model)
