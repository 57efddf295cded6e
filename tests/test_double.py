"""The float64 run computes what the eager run computes, from the same numbers, in float64, whatever dtypes the code names."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy
import pytest
import torch

from snapgrad import Options
from snapgrad.execution import run
from snapgrad.tensor_bytes import numbers

OFF = Options(via="off")
Loss = Callable[[torch.Tensor], torch.Tensor]


def smooth(x: torch.Tensor) -> torch.Tensor:
    return (x * x).tanh().sum()


def gradient(make: Callable[[], torch.Tensor], loss: Loss = smooth) -> Callable[[], Iterator[Any]]:
    def body() -> Iterator[Any]:
        x = make().requires_grad_()
        torch.autograd.backward(loss(x))
        yield x.grad

    return body


def of_module(make: Callable[[], torch.nn.Module], loss: Callable[[Any], torch.Tensor]) -> Callable[[], Iterator[Any]]:
    def body() -> Iterator[Any]:
        module = make()
        torch.autograd.backward(loss(module))
        yield next(module.parameters()).grad

    return body


def under_autocast(layer: Any) -> torch.Tensor:
    with torch.autocast("cpu", dtype=torch.bfloat16):
        return layer(torch.randn(8, 4)).float().square().sum()  # type: ignore[no-any-return]


draw = torch.randn
BODIES: dict[str, Callable[[], Any]] = {
    "to float32": gradient(lambda: draw(4, 4).to("cpu", torch.float32)),
    "float": gradient(lambda: draw(4, 4).float()),
    "half": gradient(lambda: draw(4, 4).half()),
    "to bfloat16": gradient(lambda: draw(4, 4).to(torch.bfloat16)),
    "drawn in bfloat16": gradient(lambda: draw(40, dtype=torch.bfloat16)),
    "filled in float16": gradient(lambda: torch.empty(40, dtype=torch.float16).normal_()),
    "drawn in float64": gradient(lambda: draw(4, 4, dtype=torch.float64)),
    "like float64": gradient(lambda: draw(40, dtype=torch.float64), lambda x: (x * torch.randn_like(x)).sum()),
    "of its dtype": gradient(lambda: draw(40), lambda x: (x * draw(40, dtype=x.dtype)).sum()),
    "of the default dtype": gradient(lambda: draw(40), lambda x: (x * draw(40, dtype=torch.get_default_dtype())).sum()),
    "zeros in float32": gradient(lambda: draw(4), lambda x: (x + torch.zeros(4, dtype=torch.float32)).exp().sum()),
    "dropout": gradient(lambda: draw(40), lambda x: torch.nn.functional.dropout(x).square().sum()),
    "dropout of bfloat16": gradient(lambda: draw(40).bfloat16(), lambda x: torch.nn.functional.dropout(x).square().sum()),
    "dropout of float64": gradient(lambda: draw(40).double(), lambda x: torch.nn.functional.dropout(x).square().sum()),
    "to the dtype of another": gradient(
        lambda: draw(40), lambda x: (x * torch.randn_like(torch.ones(40, dtype=torch.int64).to(x))).sum()
    ),
    "a branch on the dtype": gradient(lambda: draw(4), lambda x: (x.exp() if x.dtype == torch.float32 else x).sum()),
    "from NumPy": gradient(lambda: torch.from_numpy(draw(4, 4).numpy().astype(numpy.float32))),
    "from NumPy in float64": gradient(
        lambda: torch.from_numpy(numpy.random.randn(40)), lambda x: (x * torch.randn_like(x)).sum()
    ),
    "a list in float32": gradient(lambda: torch.tensor([1.0, 2.0, 0.1], dtype=torch.float32)),
    "complex64": gradient(lambda: draw(4, 4, dtype=torch.complex64), lambda x: (x * x).abs().sum()),
    "softmax in float32": gradient(lambda: draw(4, 4).bfloat16(), lambda x: torch.softmax(x, 1, dtype=torch.float32).square().sum()),
    "to the dtype that it has": gradient(lambda: draw(4).float().to(torch.float32)),
    "autocast": of_module(lambda: torch.nn.Linear(4, 4), under_autocast),
    "a model in bfloat16": of_module(
        lambda: torch.nn.Linear(4, 4).to(torch.bfloat16),
        lambda layer: layer(draw(8, 4).to(layer.weight.dtype)).float().square().sum(),
    ),
    "recurrent": of_module(lambda: torch.nn.LSTM(4, 4), lambda layer: layer(draw(3, 2, 4))[0].square().sum()),
    "attention": of_module(
        lambda: torch.nn.MultiheadAttention(4, 2, dropout=0.1), lambda layer: layer(*[draw(3, 2, 4)] * 3)[0].square().sum()
    ),
    "vmap of grad": lambda: [torch.func.vmap(torch.func.grad(lambda x: (x.sin() * x.float()).sum()))(draw(4, 4))],
}  # fmt: skip


@pytest.mark.parametrize("name", BODIES)
def test_the_same_in_float64(name: str) -> None:
    eager, wide = run(BODIES[name], OFF, "eager"), run(BODIES[name], OFF, "float64")
    assert wide.error is None, wide.error
    (_, single), (_, double) = eager.values[0], wide.values[0]
    assert single is not None
    assert double is not None
    assert double.dtype == ("complex128" if single.dtype == "complex64" else "float64")
    expected, found = numpy.array(numbers(single)), numpy.array(numbers(double))
    digits = {"float32": 24, "complex64": 24, "float64": 53}.get("bfloat16" if "autocast" in name else single.dtype, 8)
    assert numpy.abs(expected - found).max() <= 8 * 2.0**-digits * numpy.abs(found).max()


def test_data_that_is_cast_to_less_means_the_rounded_numbers() -> None:
    for cast in (torch.bfloat16, torch.float16):

        def body(cast: torch.dtype = cast) -> torch.Tensor:
            return draw(50).to(cast)

        (_, value), *_ = run(body, OFF, "float64").values
        assert value is not None
        rounded = torch.tensor(numbers(value), dtype=torch.float64)
        assert torch.equal(rounded.to(cast).double(), rounded)


def test_what_is_computed_is_not_rounded_when_it_is_cast() -> None:
    def body() -> Iterator[Any]:
        x = draw(50).requires_grad_()
        x.sin().to(torch.bfloat16).float().square().sum().backward()  # type: ignore[no-untyped-call]
        yield from (x.detach(), x.grad)

    (_, x), (_, grad) = run(body, OFF, "float64").values
    assert x is not None
    assert grad is not None
    numpy.testing.assert_allclose(numbers(grad), numpy.sin(2 * numpy.array(numbers(x))), rtol=1e-12)


def test_bits_cannot_be_had_in_float64() -> None:
    body = gradient(lambda: draw(4), lambda x: (x * (x.detach().view(torch.int32) & 1)).sum())
    assert run(body, OFF, "eager").error is None
    assert "reads the bits" in str(run(body, OFF, "float64").error)


def test_nothing_is_left_behind() -> None:
    before = {name: vars(torch.Tensor).get(name) for name in ("dtype", "data", "to", "float", "type_as")}
    functions = torch.tensor, torch.from_numpy, torch.get_default_dtype, torch.set_default_dtype
    run(lambda: torch.randn(2), OFF, "float64")
    assert {name: vars(torch.Tensor).get(name) for name in before} == before
    assert functions == (torch.tensor, torch.from_numpy, torch.get_default_dtype, torch.set_default_dtype)
    assert torch.get_default_dtype() is torch.float32
