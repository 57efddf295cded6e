"""What is read from a tensor's memory is what torch says it holds, and nothing that a case leaves changed has a say in it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy
import pytest
import torch
from torch.overrides import TorchFunctionMode
from torch.utils._python_dispatch import TorchDispatchMode

from snapgrad.tensor_bytes import numbers, values_of
from snapgrad.values import FORMATS, Reader, Store, Value, description


def value(tensor: torch.Tensor) -> Value:
    ((_, made),) = values_of("x", tensor, Store())
    return made


FLOATING = [name for name, form in FORMATS.items() if form.kind != "exact" and hasattr(torch, name)]


@pytest.mark.parametrize("name", [name for name in FLOATING if name != "float4_e2m1fn_x2"])
def test_every_pattern_of_bits_is_read_as_torch_reads_it(name: str) -> None:
    size = FORMATS[name].size
    bits = torch.randint(0, 256, (4096 * size,), generator=torch.Generator().manual_seed(0), dtype=torch.uint8)
    if size == 1:
        bits = torch.arange(256, dtype=torch.uint8)
    tensor = bits.view(getattr(torch, name))
    expected = torch.view_as_real(tensor.to(torch.complex128)) if tensor.is_complex() else tensor.double()
    assert numpy.array_equal(numbers(value(tensor)), expected.flatten().numpy(), equal_nan=True)


def test_two_numbers_in_a_byte() -> None:
    packed = torch.arange(256, dtype=torch.uint8).view(torch.float4_e2m1fn_x2)
    magnitudes = [0, 0.5, 1, 1.5, 2, 3, 4, 6]
    each = [*magnitudes, *(-m for m in magnitudes)]
    assert numbers(value(packed)) == [each[code] for byte in range(256) for code in (byte & 15, byte >> 4)]


@pytest.mark.filterwarnings("ignore:torch.quantize_per_tensor")
@pytest.mark.parametrize(
    "make",
    [
        lambda: torch.arange(6.0).view(2, 3).T,
        lambda: torch.arange(24.0).view(2, 3, 4)[:, ::2, 1:],
        lambda: torch.arange(3.0).expand(4, 3),
        lambda: torch.arange(24.0).view(1, 2, 3, 4).to(memory_format=torch.channels_last),
        lambda: torch.tensor(7.0),
        lambda: torch.zeros(0, 3),
        lambda: torch._efficientzerotensor(3),
        lambda: torch.tensor([1 + 2j, 3 - 1j]).conj(),
        lambda: torch.tensor([1 + 2j, 3 - 1j]).conj().imag,
        lambda: torch.nn.Parameter(torch.arange(3.0)),
        lambda: torch.quantize_per_tensor(torch.arange(4.0), 0.5, 0, torch.qint8),
        lambda: torch.arange(4.0).to_mkldnn(),
    ],
)
def test_numbers_are_in_their_logical_order(make: Callable[[], torch.Tensor]) -> None:
    tensor = make()
    plain: Any = tensor.detach()
    plain = plain.dequantize() if plain.is_quantized else plain.to_dense()
    plain = plain.resolve_conj().resolve_neg() + 0
    expected = torch.view_as_real(plain) if plain.is_complex() else plain
    assert numbers(value(tensor)) == expected.flatten().tolist()


@pytest.mark.filterwarnings("ignore:Sparse CSR tensor support")
@pytest.mark.parametrize("layout", [torch.sparse_coo, torch.sparse_csr, torch.sparse_csc])
def test_sparse_tensors_are_their_components(layout: torch.layout) -> None:
    made = value(torch.eye(3).to_sparse(layout=layout))
    assert "values" in made.parts
    assert len(made.parts) == (2 if layout is torch.sparse_coo else 3)


def test_a_wrapped_tensor_is_what_it_wraps() -> None:
    jagged = torch.nested.nested_tensor([torch.ones(2), torch.ones(3)], layout=torch.jagged)
    found = dict(values_of("x", jagged, Store()))
    assert numbers(found["x._values"]) == [1.0] * 5
    assert numbers(found["x._offsets"]) == [0, 2, 5]


def test_meta_has_no_numbers() -> None:
    assert "meta" in value(torch.ones(3, device="meta")).gap


class _Odd(TorchFunctionMode):
    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        return torch.zeros(1)


class _Zeros(TorchDispatchMode):  # type: ignore[no-untyped-call]
    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        raise AssertionError(f"{func} was called")


def test_modes_and_defaults_that_are_left_on_have_no_say(monkeypatch: pytest.MonkeyPatch) -> None:
    tensor = torch.arange(6.0).view(2, 3).T
    for name in (
        "detach",
        "clone",
        "numpy",
        "contiguous",
        "data_ptr",
        "stride",
        "cpu",
        "to",
        "tolist",
        "shape",
        "dtype",
    ):
        monkeypatch.setattr(torch.Tensor, name, lambda *_: torch.zeros(3), raising=False)
    monkeypatch.setattr(torch, "equal", lambda *_: True)
    with torch.device("meta"), _Odd(), _Zeros(), torch.inference_mode():  # type: ignore[no-untyped-call]
        made = value(tensor)
    assert (made.dtype, made.shape, made.strides) == ("float32", (3, 2), (1, 3))
    assert numbers(made) == [0.0, 3.0, 1.0, 4.0, 2.0, 5.0]


def test_numbers_go_through_a_file_a_part_at_a_time(tmp_path: Path) -> None:
    store = Store(tmp_path / "values")
    first, second = (values_of("x", torch.full((5,), n), store)[0][1] for n in (1.0, 2.0))
    reader = Reader(store.file)
    assert reader.read(second.parts[""], 3, 2).tolist() == [2.0, 2.0]
    assert reader.read(first.parts[""]).tolist() == [1.0] * 5
    reader.close()


@pytest.mark.parametrize(
    ("tensor", "eager", "told"),
    [
        (torch.ones(2, 3), None, "float32[2, 3]"),
        (torch.ones(2, 3).T, None, "float32[3, 2] strides [1, 3]"),
        (torch.ones(2, 3), torch.ones(3, 2).T, "float32[2, 3] strides [3, 1], eager's [1, 2]"),
        (torch.ones(3, 2).T, torch.ones(3, 2).T, "float32[2, 3] strides [1, 2]"),
        (torch.ones(3, 1).T, torch.ones(1, 3), "float32[1, 3]"),
        (torch.ones(2, 0).T, None, "float32[0, 2]"),
        (torch.eye(2).to_sparse(), torch.eye(2).to_sparse(), "float32[2, 2] sparse_coo"),
    ],
)
def test_strides_are_told_where_they_say_something(tensor: torch.Tensor, eager: torch.Tensor | None, told: str) -> None:
    assert description(value(tensor), None if eager is None else value(eager)) == told


def test_no_name_of_torch_is_looked_up_when_bytes_are_read() -> None:
    """A method that is called on the tensor is one that a case may have replaced."""
    source = Path(values_of.__code__.co_filename).read_text(encoding="utf-8")
    body = source.partition("def _value(")[2].partition("\ndef numbers")[0]
    assert not re.findall(r"\b(?:tensor|here|dense)\.\w+", body)
