"""What every other theme builds on: plain models whose whole backward is one captured graph."""

from __future__ import annotations

from collections.abc import Iterator

import torch

from cases._models import Gradients, gradients
from snapgrad import case


def perceptron() -> torch.nn.Sequential:
    return torch.nn.Sequential(
        torch.nn.Linear(5, 8),
        torch.nn.ReLU(),
        torch.nn.Linear(8, 3),
        torch.nn.ReLU(),
    )


@case(captures=1, compiles=1, upstream="basic")
def two_layer_perceptron() -> Iterator[Gradients]:
    """The whole backward of a two-layer perceptron is one graph that sets all four gradients."""
    model = perceptron()
    model(torch.randn(6, 5)).sum().backward()
    yield gradients(model)


@case(captures=1, compiles=1, upstream="cache_hit")
def fresh_models_share_one_capture() -> Iterator[Gradients]:
    """Three models of the same shape, each made anew, are trained with one capture between them."""
    for _ in range(3):
        model = perceptron()
        model(torch.randn(6, 5)).sum().backward()
        yield gradients(model)
