"""One training step of models of the kinds that people train: forward, loss, backward, and the step itself.

They are large for a golden, so they keep the graph and the facts, which name the kernels and what they fuse; the
smaller cases pin the code that Inductor makes of the same nodes. The sizes are static, as in most training.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import torch

from cases._models import CPU_AND_CUDA
from snapgrad import case

LARGE: dict[str, Any] = {
    "large": True,
    "captures": 1,
    "compiles": 1,
    "dynamic": False,
    "artifacts": ("graph", "facts"),
    "timeout": 300.0,
}


def step(model: torch.nn.Module, loss: torch.Tensor) -> Iterator[dict[str, torch.Tensor | None]]:
    """Backward and one step of the optimizer; every gradient and every weight afterwards, by name."""
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    loss.backward()
    yield {f"gradient of {name}": weight.grad for name, weight in model.named_parameters()}
    optimizer.step()
    yield {f"{name} after the step": weight for name, weight in model.named_parameters()}


@contextlib.contextmanager
def torchs_own_ops(device: str) -> Iterator[None]:
    """On a GPU, attention and batch norm by torch's own ops: which of the libraries' kernels is taken, each with a node of
    its own, is the device's choice."""
    from torch.nn.attention import SDPBackend, sdpa_kernel

    if device == "cpu":
        yield
        return
    with sdpa_kernel(SDPBackend.MATH), torch.backends.cudnn.flags(enabled=False):
        yield


@case(**LARGE, devices=CPU_AND_CUDA)
def transformer_encoder(device: str) -> Iterator[dict[str, torch.Tensor | None]]:
    """A compiled transformer encoder of two layers that predicts the next token: attention, layer norm, cross
    entropy."""

    class Encoder(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.embed = torch.nn.Embedding(20, 16)
            layer = torch.nn.TransformerEncoderLayer(16, 2, dim_feedforward=32, dropout=0.0, batch_first=True)
            self.layers = torch.nn.TransformerEncoder(layer, num_layers=2, enable_nested_tensor=False)
            self.classify = torch.nn.Linear(16, 20)

        def forward(self, tokens: torch.Tensor) -> torch.Tensor:
            result: torch.Tensor = self.classify(self.layers(self.embed(tokens)))
            return result

    model, tokens = Encoder().to(device), torch.randint(20, (3, 7)).to(device)
    with torchs_own_ops(device):
        scores = torch.compile(model, fullgraph=True)(tokens[:, :-1])
    yield from step(model, torch.nn.functional.cross_entropy(scores.flatten(0, 1), tokens[:, 1:].flatten()))


@case(**LARGE, devices=CPU_AND_CUDA)
def residual_network(device: str) -> Iterator[dict[str, torch.Tensor | None]]:
    """A residual network of two blocks: convolutions, batch norm, a strided shortcut, pooling."""

    class Block(torch.nn.Module):
        def __init__(self, inputs: int, outputs: int, stride: int) -> None:
            super().__init__()
            self.first = torch.nn.Conv2d(inputs, outputs, 3, stride, padding=1, bias=False)
            self.first_norm = torch.nn.BatchNorm2d(outputs)
            self.second = torch.nn.Conv2d(outputs, outputs, 3, padding=1, bias=False)
            self.second_norm = torch.nn.BatchNorm2d(outputs)
            strided = torch.nn.Conv2d(inputs, outputs, 1, stride, bias=False)
            self.shortcut = strided if stride > 1 else torch.nn.Identity()

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            hidden = self.first_norm(self.first(x)).relu()
            result: torch.Tensor = self.second_norm(self.second(hidden)) + self.shortcut(x)
            return result.relu()

    model = torch.nn.Sequential(
        torch.nn.Conv2d(3, 4, 3, padding=1),
        Block(4, 4, stride=1),
        Block(4, 8, stride=2),
        torch.nn.AdaptiveAvgPool2d(1),
        torch.nn.Flatten(),
        torch.nn.Linear(8, 5),
    ).to(device)
    with torchs_own_ops(device):
        scores = model(torch.randn(4, 3, 8, 8).to(device))
    yield from step(model, torch.nn.functional.cross_entropy(scores, torch.randint(5, (4,)).to(device)))


@case(**LARGE)
def recurrent_network() -> Iterator[dict[str, torch.Tensor | None]]:
    """An LSTM of two layers over four steps of time: the same weights' gradients are added step after
    step."""

    class Recurrent(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.lstm = torch.nn.LSTM(5, 6, num_layers=2, batch_first=True)
            self.predict = torch.nn.Linear(6, 1)

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            result: torch.Tensor = self.predict(self.lstm(x)[0][:, -1])
            return result

    model = Recurrent()
    prediction = model(torch.randn(3, 4, 5))
    yield from step(model, torch.nn.functional.mse_loss(prediction, torch.randn(3, 1)))
