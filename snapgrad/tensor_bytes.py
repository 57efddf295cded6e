"""The bytes of a tensor, read from memory: with no operator of torch that a case could have replaced or left changed.

Everything is bound when this module is imported, which is before the case is. torch's own function and dispatch modes, the
default device, dtype and grad mode have no say in what is read.
"""

from __future__ import annotations

import ctypes
from contextlib import ExitStack
from typing import Any

import numpy
import torch

from snapgrad.capturing import torch_hooks
from snapgrad.values import Array, Store, Value, decoded, format_of

_BASE: Any = torch_hooks.TENSOR_BASE.get()
_NO_OVERRIDES: Any = torch_hooks.NO_OVERRIDES.get()
_modes_off: Any = torch_hooks.NO_MODES.get()
_dtype, _shape, _layout, _device, _is_meta = (
    _BASE.__dict__[name].__get__ for name in ("dtype", "shape", "layout", "device", "is_meta")
)
_stride, _pointer, _item_size = _BASE.stride, _BASE.data_ptr, _BASE.element_size
_is_conj, _is_neg, _is_zero = _BASE.is_conj, _BASE.is_neg, _BASE._is_zerotensor
_detach, _cpu, _to_dense, _dequantize = _BASE.detach, _BASE.cpu, _BASE.to_dense, _BASE.dequantize
_is_quantized = _BASE.__dict__["is_quantized"].__get__
_SPARSE: dict[torch.layout, dict[str, Any]] = {
    torch.sparse_coo: {"indices": _BASE._indices, "values": _BASE._values},
    torch.sparse_csr: {"rows": _BASE.crow_indices, "columns": _BASE.col_indices, "values": _BASE.values},
    torch.sparse_csc: {"columns": _BASE.ccol_indices, "rows": _BASE.row_indices, "values": _BASE.values},
    torch.sparse_bsr: {"rows": _BASE.crow_indices, "columns": _BASE.col_indices, "values": _BASE.values},
    torch.sparse_bsc: {"columns": _BASE.ccol_indices, "rows": _BASE.row_indices, "values": _BASE.values},
}
_STRIDED = torch.strided
_FLATTEN = "__tensor_flatten__"
_str, _tuple, _prod, _ndarray = str, tuple, numpy.prod, numpy.ndarray
_char, _copied = ctypes.c_char, numpy.ascontiguousarray


def values_of(name: str, tensor: torch.Tensor, store: Store) -> list[tuple[str, Value]]:
    """The value of a tensor, under its name; of a subclass that wraps tensors, the value of each of them."""
    with ExitStack() as stack:
        stack.enter_context(_NO_OVERRIDES())
        stack.enter_context(_modes_off())
        return _values_of(name, tensor, store)


def _values_of(name: str, tensor: Any, store: Store) -> list[tuple[str, Value]]:
    flatten = getattr(type(tensor), _FLATTEN, None)
    if flatten is None:
        return [(name, _readable(tensor, store))]
    inner, _ = flatten(tensor)
    return [pair for part in inner for pair in _values_of(f"{name}.{part}", getattr(tensor, part), store)]


def _readable(tensor: Any, store: Store) -> Value:
    """The value; of a tensor that is not what it seems to be (one inside `torch.func`, say), why it has no numbers."""
    try:
        return _value(tensor, store)
    except Exception as error:
        shape = _tuple(int(n) for n in _shape(tensor))
        return Value(
            _name(_dtype(tensor)), shape, gap=f"its numbers cannot be read: {_str(error).partition(chr(10))[0]}"
        )


def _value(tensor: Any, store: Store) -> Value:
    layout, dtype, gap = _layout(tensor), _name(_dtype(tensor)), ""
    strides = _tuple(int(n) for n in _stride(tensor)) if layout is _STRIDED else ()
    shape, parts = _tuple(int(n) for n in _shape(tensor)), {}
    if _is_meta(tensor):
        gap = "it is on the device meta, which holds no numbers"
    elif layout in _SPARSE:
        parts = {name: _array(read(_detach(tensor)), store) for name, read in _SPARSE[layout].items()}
    else:
        dense = tensor if layout is _STRIDED else _to_dense(_detach(tensor))
        parts = {"": _array(_dequantize(dense) if _is_quantized(dense) else dense, store)}
    return Value(dtype, shape, strides, _name(layout), _name(_device(tensor)), parts, gap)


def _array(tensor: Any, store: Store) -> Array:
    dtype, size, shape = _name(_dtype(tensor)), int(_item_size(tensor)), _tuple(int(n) for n in _shape(tensor))
    count = int(_prod(shape, dtype=object))
    if not count or _is_zero(tensor):
        return store.kept(dtype, size, shape, bytes(count * size))
    here = tensor if _device(tensor).type == "cpu" else _cpu(_detach(tensor))
    strides = [int(n) * size for n in _stride(here)]
    extent = sum((n - 1) * stride for n, stride in zip(shape, strides, strict=True)) + size
    memory: Any = (_char * extent).from_address(_pointer(here))
    # A dimension more for the bytes of an element: NumPy has no name for every dtype.
    data = _ndarray((*shape, size), "u1", memory, 0, (*strides, 1)).tobytes()
    if _is_conj(here) or _is_neg(here):
        data = _turned(dtype, size, data, conjugate=_is_conj(here), negative=_is_neg(here))
    return store.kept(dtype, size, shape, data)


def _turned(dtype: str, size: int, data: bytes, *, conjugate: bool, negative: bool) -> bytes:
    """torch keeps conjugates and negatives as a mark beside the numbers."""
    numbers = numpy.frombuffer(data, format_of(dtype, size).numpy).copy()
    if negative:
        numbers = -numbers
    if conjugate:
        numbers[1::2] *= -1
    return numbers.tobytes()


def _name(of: object) -> str:
    return _str(of).removeprefix("torch.")


def numbers(value: Value) -> list[Any]:
    """The numbers of a strided value that is in memory, flat; a complex one is two."""
    array = value.parts[""]
    flat: list[Any] = decoded(array, array.data).tolist()
    return flat
