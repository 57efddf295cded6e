"""What every other theme builds on: plain models whose whole backward is one captured graph."""

from __future__ import annotations

from collections.abc import Iterator

import torch

from cases._models import CPU_AND_CUDA, Gradients, gradients
from snapgrad import case


def perceptron() -> torch.nn.Sequential:
    return torch.nn.Sequential(
        torch.nn.Linear(5, 8),
        torch.nn.ReLU(),
        torch.nn.Linear(8, 3),
        torch.nn.ReLU(),
    )


@case(captures=1, compiles=1, upstream="basic", devices=CPU_AND_CUDA)
def two_layer_perceptron(device: str) -> Iterator[Gradients]:
    """The whole backward of a two-layer perceptron is one graph that sets all four gradients."""
    model = perceptron().to(device)
    model(torch.randn(6, 5).to(device)).sum().backward()
    yield gradients(model)


@case(captures=1, compiles=1, upstream="cache_hit", devices=CPU_AND_CUDA)
def fresh_models_share_one_capture(device: str) -> Iterator[Gradients]:
    """Three models of the same shape, each made anew, are trained with one capture between them."""
    for _ in range(3):
        model = perceptron().to(device)
        model(torch.randn(6, 5).to(device)).sum().backward()
        yield gradients(model)
