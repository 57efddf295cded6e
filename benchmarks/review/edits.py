"""Edits that people make to models and hooks: each body is run as it was and `edited`.

Every body is an ordinary case; `EDITS` holds both variants of each. The gradients are checked as in any case.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from typing import Any

import torch
from torch import nn

from benchmarks.review.raw import keep_plain_texts
from snapgrad.case import Case, variants

Body = Callable[[bool], Iterator[torch.Tensor | None]]
EDITS: dict[str, tuple[Case, Case]] = {}


def edit(**options: Any) -> Callable[[Body], Body]:
    """Make a body two cases, before and after."""

    def register(body: Body) -> Body:
        @functools.wraps(body)
        def kept(edited: bool) -> Iterator[torch.Tensor | None]:
            keep_plain_texts()
            return body(edited)

        before, after = variants(kept, {"edited": [False, True]}, options)
        EDITS[body.__name__.replace("_", " ")] = before, after
        return kept

    return register


def block(activation: nn.Module | None = None, width: int = 8) -> list[nn.Module]:
    return [nn.Linear(width, width), activation or nn.ReLU()]


def mlp(layers: int, *more: nn.Module) -> nn.Sequential:
    """`layers` times linear and ReLU; `more` stands behind the first half."""
    stack = [one for _ in range(layers) for one in block()]
    stack[layers:layers] = more
    return nn.Sequential(*stack)


def linear(model: nn.Sequential, place: int) -> nn.Linear:
    """The linear layer at that place."""
    layer = model[place]
    assert isinstance(layer, nn.Linear)
    return layer


def trained(model: Any, width: int = 8) -> Iterator[torch.Tensor | None]:
    """One backward of the sum of the outputs; the gradients of all parameters."""
    model(torch.randn(4, width)).sum().backward()
    for parameter in model.parameters():
        yield parameter.grad


@edit()
def a_sigmoid_in_a_six_layer_mlp(edited: bool) -> Iterator[torch.Tensor | None]:
    """The edit of the design: one layer without parameters in the middle."""
    return trained(mlp(6, *[nn.Sigmoid()] * edited))


@edit()
def a_layer_added(edited: bool) -> Iterator[torch.Tensor | None]:
    """A linear layer with its activation in the middle."""
    return trained(mlp(4, *block() * edited))


@edit()
def the_last_layer_removed(edited: bool) -> Iterator[torch.Tensor | None]:
    """The layer that the backward meets first."""
    return trained(mlp(4 - edited))


@edit()
def two_activations_swapped(edited: bool) -> Iterator[torch.Tensor | None]:
    """Tanh and GELU change places."""
    first, second = (nn.GELU(), nn.Tanh()) if edited else (nn.Tanh(), nn.GELU())
    return trained(nn.Sequential(*block(first), *block(), *block(second)))


@edit()
def an_activation_changed(edited: bool) -> Iterator[torch.Tensor | None]:
    """ReLU becomes GELU in one layer of four."""
    return trained(nn.Sequential(*block(), *block(nn.GELU() if edited else nn.ReLU()), *block(), *block()))


@edit()
def every_activation_changed(edited: bool) -> Iterator[torch.Tensor | None]:
    """ReLU becomes tanh throughout."""
    return trained(nn.Sequential(*[one for _ in range(4) for one in block(nn.Tanh() if edited else nn.ReLU())]))


@edit()
def a_layer_norm_replaced(edited: bool) -> Iterator[torch.Tensor | None]:
    """Layer norm becomes batch norm."""
    return trained(mlp(2, nn.BatchNorm1d(8) if edited else nn.LayerNorm(8)))


@edit()
def a_bias_dropped(edited: bool) -> Iterator[torch.Tensor | None]:
    """The last layer has no bias: another autograd node."""
    return trained(nn.Sequential(*block(), *block(), nn.Linear(8, 8, bias=not edited)))


@edit(dynamic=False)
def a_layer_widened(edited: bool) -> Iterator[torch.Tensor | None]:
    """The hidden layer has 16 columns in place of 8, with sizes that the code knows."""
    hidden = 16 if edited else 8
    return trained(nn.Sequential(*block(), nn.Linear(8, hidden), nn.ReLU(), nn.Linear(hidden, 8), *block()))


@edit()
def a_weight_hook_added(edited: bool) -> Iterator[torch.Tensor | None]:
    """A hook doubles the gradient of one weight of four."""
    model = mlp(4)
    if edited:
        linear(model, 4).weight.register_hook(lambda gradient: gradient * 2)
    return trained(model)


@edit()
def a_constant_in_a_hook_changed(edited: bool) -> Iterator[torch.Tensor | None]:
    """The hook multiplies by 3 in place of 2."""
    model = mlp(3)
    hook = (lambda gradient: gradient * 3) if edited else (lambda gradient: gradient * 2)
    linear(model, 2).weight.register_hook(hook)
    return trained(model)


@edit()
def two_hooks_reordered(edited: bool) -> Iterator[torch.Tensor | None]:
    """Doubling and raising by one, in the other order."""
    model = mlp(3)
    hooks = [lambda gradient: gradient * 2, lambda gradient: gradient + 1]
    for hook in reversed(hooks) if edited else hooks:
        linear(model, 2).weight.register_hook(hook)
    return trained(model)


@edit()
def a_hook_after_accumulation_added(edited: bool) -> Iterator[torch.Tensor | None]:
    """What an optimizer in the backward does: a hook when the gradient is there."""
    model = mlp(3)

    def scaled(parameter: torch.Tensor) -> None:
        assert parameter.grad is not None
        parameter.grad.mul_(0.5)

    if edited:
        linear(model, 2).weight.register_post_accumulate_grad_hook(scaled)
    return trained(model)


@edit()
def a_second_loss_added(edited: bool) -> Iterator[torch.Tensor | None]:
    """A penalty on the outputs joins the loss."""
    model = mlp(3)
    output = model(torch.randn(4, 8))
    loss = output.sum() + output.square().mean() if edited else output.sum()
    loss.backward()
    for parameter in model.parameters():
        yield parameter.grad


@edit()
def a_reduction_changed(edited: bool) -> Iterator[torch.Tensor | None]:
    """The mean in place of the sum."""
    model = mlp(3)
    output = model(torch.randn(4, 8))
    (output.mean() if edited else output.sum()).backward()
    for parameter in model.parameters():
        yield parameter.grad


@edit()
def a_loss_scaled(edited: bool) -> Iterator[torch.Tensor | None]:
    """The squared loss is divided by the number of rows."""
    model = mlp(3)
    loss = model(torch.randn(4, 8)).square().sum()
    (loss / 4 if edited else loss).backward()
    for parameter in model.parameters():
        yield parameter.grad


@edit(float64=False)
def dropout_added(edited: bool) -> Iterator[torch.Tensor | None]:
    """Dropout in the middle, its mask saved by the eager forward."""
    return trained(mlp(4, *[nn.Dropout(0.25)] * edited))


@edit()
def a_residual_added(edited: bool) -> Iterator[torch.Tensor | None]:
    """The middle layer's input is added to its output."""
    first, middle, last = mlp(1), mlp(1), mlp(2)
    hidden = first(torch.randn(4, 8))
    last(middle(hidden) + hidden if edited else middle(hidden)).sum().backward()
    for model in (first, middle, last):
        for parameter in model.parameters():
            yield parameter.grad


@edit()
def weights_shared(edited: bool) -> Iterator[torch.Tensor | None]:
    """Two layers of four get one weight."""
    model = mlp(4)
    if edited:
        linear(model, 6).weight = linear(model, 2).weight
    return trained(model)


@edit()
def a_layer_frozen(edited: bool) -> Iterator[torch.Tensor | None]:
    """A layer in the middle needs no gradients."""
    model = mlp(4)
    model[4].requires_grad_(not edited)
    return trained(model)


@edit(float64=False)
def half_of_the_model_in_double_precision(edited: bool) -> Iterator[torch.Tensor | None]:
    """The last layers compute in float64."""
    first, last = mlp(2), mlp(2)
    hidden = first(torch.randn(4, 8))
    (last.double()(hidden.double()) if edited else last(hidden)).sum().backward()
    for model in (first, last):
        for parameter in model.parameters():
            yield parameter.grad


@edit(fullgraph=False)
def a_block_checkpointed(edited: bool) -> Iterator[torch.Tensor | None]:
    """The middle of the model runs again in the backward."""
    from torch.utils.checkpoint import checkpoint

    first, middle, last = mlp(1), mlp(1), mlp(1)
    hidden = first(torch.randn(4, 8))
    hidden = checkpoint(middle, hidden, use_reentrant=False) if edited else middle(hidden)
    last(hidden).sum().backward()
    for model in (first, middle, last):
        for parameter in model.parameters():
            yield parameter.grad


@edit()
def attention_scaled_and_masked(edited: bool) -> Iterator[torch.Tensor | None]:
    """A causal mask comes into attention written out."""
    layers = [nn.Linear(8, 8, bias=False) for _ in range(3)]
    x = torch.randn(4, 8)
    query, key, value = (layer(x) for layer in layers)
    scores = query @ key.T * 0.35
    if edited:
        scores = scores.masked_fill(torch.ones(4, 4).triu(1).bool(), float("-inf"))
    (scores.softmax(-1) @ value).sum().backward()
    for layer in layers:
        yield layer.weight.grad


class Halved(torch.autograd.Function):
    """A function of the user's own, in place of an op."""

    @staticmethod
    def forward(ctx: Any, x: torch.Tensor) -> torch.Tensor:
        return x * 0.5

    @staticmethod
    def backward(ctx: Any, gradient: torch.Tensor) -> torch.Tensor:
        return gradient * 0.5


@edit()
def an_op_becomes_a_custom_function(edited: bool) -> Iterator[torch.Tensor | None]:
    """A product becomes an autograd function of the user's."""
    first, last = mlp(1), mlp(1)
    hidden = first(torch.randn(4, 8))
    last(Halved.apply(hidden) if edited else hidden * 0.5).sum().backward()
    for model in (first, last):
        for parameter in model.parameters():
            yield parameter.grad


@edit()
def a_layer_added_to_a_compiled_model(edited: bool) -> Iterator[torch.Tensor | None]:
    """Forward and backward come from torch.compile; one more layer in the middle."""
    return trained(torch.compile(mlp(3, *block() * edited)))


@edit()
def an_activation_changed_in_a_compiled_model(edited: bool) -> Iterator[torch.Tensor | None]:
    """Forward and backward come from torch.compile; ReLU becomes sigmoid in one layer."""
    return trained(torch.compile(mlp(2, nn.Linear(8, 8), nn.Sigmoid() if edited else nn.ReLU())))
