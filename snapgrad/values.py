"""Values that a run yielded, as bytes: what a case's process hands over, and how numbers are read from it. No torch here.

A case may leave torch in any state, so nothing of it takes part in a comparison. NumPy knows no bfloat16, float8 or
complex32: they are decoded here.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy

    Numbers = numpy.ndarray[Any, numpy.dtype[Any]]

CHUNK = 1 << 18
"""Numbers that are decoded at a time: what a comparison holds in memory does not grow with a tensor."""


@dataclass(frozen=True)
class Format:
    """A dtype as bytes. kind: "float", "complex" or "exact" (integers, booleans, bits). bits: of one component.
    digits: of its significand, with the leading one. numpy: the name of NumPy's dtype of the same bytes.
    least: the smallest number above zero. most: the largest finite one."""

    kind: str
    size: int
    numpy: str
    digits: int = 0
    least: float = 0.0
    most: float = float("inf")

    @property
    def rounding(self) -> float:
        """The largest relative error of rounding to the nearest, 2**-24 for float32."""
        return 2.0**-self.digits


_HALF = (11, 2.0**-24, 65504.0)
_BRAIN = (8, 2.0**-126, 3.3895313892515355e38)
_SINGLE = (24, 2.0**-126, 3.4028234663852886e38)
_DOUBLE = (53, 2.0**-1022, 2.0**1023 * (2 - 2.0**-52))
FORMATS: Mapping[str, Format] = {
    "float64": Format("float", 8, "<f8", *_DOUBLE),
    "float32": Format("float", 4, "<f4", *_SINGLE),
    "float16": Format("float", 2, "<f2", *_HALF),
    "bfloat16": Format("float", 2, "<u2", *_BRAIN),
    "complex128": Format("complex", 16, "<f8", *_DOUBLE),
    "complex64": Format("complex", 8, "<f4", *_SINGLE),
    "complex32": Format("complex", 4, "<f2", *_HALF),
    "float8_e4m3fn": Format("float", 1, "u1", 4, 2.0**-9, 448.0),
    "float8_e4m3fnuz": Format("float", 1, "u1", 4, 2.0**-10, 240.0),
    "float8_e5m2": Format("float", 1, "u1", 3, 2.0**-16, 57344.0),
    "float8_e5m2fnuz": Format("float", 1, "u1", 3, 2.0**-17, 57344.0),
    "float8_e8m0fnu": Format("float", 1, "u1", 1, 2.0**-127, 2.0**127),
    "float4_e2m1fn_x2": Format("float", 1, "u1", 2, 0.5, 6.0),
    "bool": Format("exact", 1, "u1"),
    "uint8": Format("exact", 1, "u1"),
    "int8": Format("exact", 1, "i1"),
    "int16": Format("exact", 2, "<i2"),
    "uint16": Format("exact", 2, "<u2"),
    "int32": Format("exact", 4, "<i4"),
    "uint32": Format("exact", 4, "<u4"),
    "int64": Format("exact", 8, "<i8"),
    "uint64": Format("exact", 8, "<u8"),
}
"""What is not here (`uint4`, `bits16`, whatever a later torch adds) is compared as bytes."""


def format_of(dtype: str, size: int = 1) -> Format:
    """The format of a dtype by torch's name, `bfloat16`; of one that is not known, its bytes."""
    return FORMATS.get(dtype) or Format("exact", size, "u1")


@dataclass(frozen=True)
class Array:
    """Numbers of one dtype in their logical order. length: of their bytes. at: where those begin in the run's file; -1: `data` holds them."""

    dtype: str
    size: int
    shape: tuple[int, ...]
    length: int
    at: int = -1
    data: bytes = b""

    @property
    def format(self) -> Format:
        return format_of(self.dtype, self.size)


@dataclass(frozen=True)
class Value:
    """A tensor that a run yielded, at the moment it did.

    dtype, layout, device: torch's names without `torch.`. shape, strides: in elements; strides () unless strided.
    parts: "" -> its numbers; of a sparse one its components ("indices", "values"). gap: why its numbers cannot be had.
    """

    dtype: str
    shape: tuple[int, ...]
    strides: tuple[int, ...] = ()
    layout: str = "strided"
    device: str = "cpu"
    parts: Mapping[str, Array] = field(default_factory=dict)
    gap: str = ""

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> Value:
        parts = {
            name: Array(**part | {"shape": tuple(part["shape"]), "data": b""}) for name, part in told["parts"].items()
        }
        return cls(**{**told, "shape": tuple(told["shape"]), "strides": tuple(told["strides"]), "parts": parts})

    def to_json(self) -> dict[str, Any]:
        parts = {name: {**vars(part), "data": ""} for name, part in self.parts.items()}
        return {**vars(self), "parts": parts}

    @property
    def format(self) -> Format:
        return format_of(self.dtype)


def description(value: Value | None, eager: Value | None = None) -> str:
    """The dtype and the shape of a value, `float32[4, 4]`, and its strides where they are not those of numbers that lie one
    after another, or not eager's. Its numbers differ in the last bits between machines."""
    if value is None:
        return "None"
    text = f"{value.dtype}{list(value.shape)}"
    if value.layout != "strided":
        return f"{text} {value.layout}"
    like_eager = eager is None or eager.layout != "strided" or eager.shape != value.shape
    like_eager = like_eager or laid_out(eager.shape, eager.strides) == laid_out(value.shape, value.strides)  # type: ignore[union-attr]
    if like_eager and is_contiguous(value.shape, value.strides):
        return text
    return f"{text} strides {list(value.strides)}" + ("" if like_eager else f", eager's {list(eager.strides)}")  # type: ignore[union-attr]


def is_contiguous(shape: Sequence[int], strides: Sequence[int]) -> bool:
    """Do the numbers lie one after another? Dimensions of one element say nothing."""
    return laid_out(shape, strides) == laid_out(shape, _strides_of(shape))


def laid_out(shape: Sequence[int], strides: Sequence[int]) -> tuple[int, ...]:
    """The strides that mean something: of dimensions with more than one element, in a tensor that has any."""
    if 0 in shape:
        return ()
    return tuple(stride for size, stride in zip(shape, strides, strict=False) if size != 1)


def _strides_of(shape: Sequence[int]) -> list[int]:
    strides, step = [], 1
    for size in reversed(shape):
        strides.append(step)
        step *= size
    return strides[::-1]


class Store:
    """The bytes of the values of all runs of a case: in a file, or, without one, in memory."""

    def __init__(self, file: Path | None = None) -> None:
        self.file = file
        self._end = 0

    def kept(self, dtype: str, size: int, shape: tuple[int, ...], data: bytes) -> Array:
        if self.file is None or not data:
            return Array(dtype, size, shape, len(data), data=data)
        descriptor = _open(self.file, _FLAGS, 0o600)
        try:
            left = memoryview(data)
            while left:
                left = left[_write(descriptor, left) :]
        finally:
            _close(descriptor)
        at, self._end = self._end, self._end + len(data)
        return Array(dtype, size, shape, len(data), at)


# Bound here: a case may replace them where others look them up.
_open, _write, _close, _FLAGS = os.open, os.write, os.close, os.O_WRONLY | os.O_CREAT | os.O_APPEND


class Reader:
    """Reads arrays of one store, a part at a time."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file.open("rb") if file is not None and file.exists() else None

    def close(self) -> None:
        if self._file is not None:
            self._file.close()

    def count(self, array: Array) -> int:
        """How many real numbers an array holds; a complex one counts twice."""
        return array.length * (2 if array.dtype == "float4_e2m1fn_x2" else 1) // self._width(array)

    def read(self, array: Array, start: int = 0, count: int | None = None) -> Numbers:
        """Numbers of an array from a place on: float64 where they are floating, two for a complex one, else as they are."""
        per_byte = 2 if array.dtype == "float4_e2m1fn_x2" else 1
        width = self._width(array)
        wanted = self.count(array) - start if count is None else count
        return decoded(array, self._bytes(array, start * width // per_byte, wanted * width // per_byte))

    def read_bytes(self, array: Array) -> bytes:
        return self._bytes(array, 0, array.length)

    @staticmethod
    def _width(array: Array) -> int:
        return (
            array.format.size // 2
            if array.format.kind == "complex"
            else array.format.size
            if array.dtype in FORMATS
            else 1
        )

    def _bytes(self, array: Array, start: int, count: int) -> bytes:
        if array.at < 0:
            return array.data[start : start + count]
        assert self._file is not None, "the bytes of the values are gone"
        self._file.seek(array.at + start)
        read = self._file.read(count)
        if len(read) != count:
            raise EOFError(f"{count} bytes of a value were expected, {len(read)} are there")
        return read


def decoded(array: Array, data: bytes) -> Numbers:
    """The bytes of numbers as NumPy's: float64 for all floating dtypes, exact ones as they are."""
    import numpy

    raw = numpy.frombuffer(data, array.format.numpy)
    if array.format.kind == "exact":
        return raw
    with numpy.errstate(all="ignore"):
        if array.dtype == "bfloat16":
            single: Numbers = (raw.astype(numpy.uint32) << 16).view(numpy.float32)
            return single.astype(numpy.float64)
        if array.dtype == "float4_e2m1fn_x2":
            raw = numpy.stack([raw & 15, raw >> 4], axis=1).reshape(-1)
        if array.dtype.startswith(("float8", "float4")):
            table: Numbers = numpy.array(_table(array.dtype))
            raw = table[raw]
        made: Numbers = raw.astype(numpy.float64)
        return made


@cache
def _table(dtype: str) -> tuple[float, ...]:
    """What each of the bytes of a small dtype means."""
    if dtype == "float8_e8m0fnu":
        return (*(2.0 ** (byte - 127) for byte in range(255)), float("nan"))
    exponents, fractions, bias = {
        "float8_e4m3fn": (4, 3, 7),
        "float8_e4m3fnuz": (4, 3, 8),
        "float8_e5m2": (5, 2, 15),
        "float8_e5m2fnuz": (5, 2, 16),
        "float4_e2m1fn_x2": (2, 1, 1),
    }[dtype]
    return tuple(_small(code, dtype, exponents, fractions, bias) for code in range(2 << (exponents + fractions)))


def _small(code: int, dtype: str, exponents: int, fractions: int, bias: int) -> float:
    sign = -1.0 if code >> (exponents + fractions) else 1.0
    exponent, fraction = code >> fractions & (1 << exponents) - 1, code & (1 << fractions) - 1
    magnitude = code & (1 << exponents + fractions) - 1
    if dtype.endswith("uz"):
        if sign < 0 and not magnitude:
            return float("nan")
    elif dtype == "float8_e4m3fn" and magnitude == 0x7F:
        return float("nan")
    elif dtype == "float8_e5m2" and exponent == 31:
        return float("nan") if fraction else sign * float("inf")
    if not exponent:
        return sign * fraction * 2.0 ** (1 - bias - fractions)
    return sign * (1 + fraction / (1 << fractions)) * 2.0 ** (exponent - bias)
