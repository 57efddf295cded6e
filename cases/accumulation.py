"""What happens to a `.grad` that is already there: whether it is set or added to is part of the capture."""

from __future__ import annotations

from collections.abc import Iterator

import torch

from cases._models import CPU_AND_CUDA, Gradients, gradients
from snapgrad import case


@case(captures=2, compiles=2, upstream="accumulate_without_zero", devices=CPU_AND_CUDA)
def ten_steps_without_zeroing(device: str) -> Iterator[Gradients]:
    """The first step sets gradients, the nine others add to them: two captures, not ten."""
    model = torch.nn.Sequential(torch.nn.Linear(4, 6), torch.nn.ReLU(), torch.nn.Linear(6, 3), torch.nn.ReLU()).to(
        device
    )
    forward = torch.compile(model, dynamic=True)
    for _ in range(10):
        forward(torch.randn(8, 4).to(device)).sum().backward()
        yield gradients(model)


@case(captures=1, compiles=1, upstream="inplace_grad_update", devices=CPU_AND_CUDA)
def grad_is_updated_in_place(device: str) -> Iterator[Gradients]:
    """A `.grad` that is there before the first step is the same tensor, in the same memory, after every step."""
    model = torch.nn.Sequential(torch.nn.Linear(4, 3), torch.nn.ReLU()).to(device)
    forward = torch.compile(model, dynamic=True)
    for parameter in model.parameters():
        parameter.grad = torch.ones_like(parameter)
    at_first = gradients(model)
    places = {name: gradient.data_ptr() for name, gradient in at_first.items() if gradient is not None}
    for _ in range(5):
        forward(torch.randn(8, 4).to(device)).sum().backward()
        for name, gradient in gradients(model).items():
            assert gradient is at_first[name]
            assert gradient is not None
            assert gradient.data_ptr() == places[name]
        yield gradients(model)
