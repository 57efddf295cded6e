"""What Inductor's output code does, as counts: the coarse view that survives a change of every line."""

from __future__ import annotations

import re
from collections import Counter
from math import prod

from ..unreadable import Unreadable
from .comments import fused_ops
from .functions import is_code
from .split import WHAT, Part, split

_EXTERN = re.compile(r"(?<![\w.'\"])((?:extern_kernels|torch\.ops|aten|inductor_ops|_quantized)(?:\.\w+)+)\(")
_ALLOCATION = re.compile(
    r"= (?:tracked_)?empty_strided\w*\(\(([^\n]*?)\), \(([^\n]*?)\), (?:[^\n()]*\bdtype=)?torch\.(\w+)"
)
_ALLOCATED = re.compile(r"(?<![\w.])(?:tracked_)?empty_strided\w*\(")
_FUSED = re.compile(r"(?:cpp|triton_\w+?)_fused(?:_(\D.*?))?(?:_\d+)?$")
_NAMESPACES = {"aten": "torch.ops.aten", "inductor_ops": "torch.ops.inductor", "_quantized": "torch.ops._quantized"}
_BITS = re.compile(r"(\d+)")


def kernels(text: str) -> list[tuple[str, str]]:
    """Name and fused ops of each kernel, in the order of definition; raw output code in. Raises `Unreadable`.

    The ops are those of the comment above the kernel (`aten.add, aten.relu`) or, where Inductor writes none
    (C++ kernels), what the kernel's name says (`add_relu`).
    """
    return [(part.name, _fused(part)) for part in split(text) if part.kind != "wrapper"]


def extern_calls(text: str) -> Counter[str]:
    """How often each function outside Inductor's kernels is called; raw output code in. Raises `Unreadable`."""
    found: Counter[str] = Counter()
    for name in _EXTERN.findall(_code(text)):
        head, _, rest = name.partition(".")
        found[f"{_NAMESPACES.get(head, head)}.{rest}"] += 1
    return Counter(dict(sorted(found.items())))


def bytes_allocated(text: str) -> tuple[int, list[str]]:
    """Bytes of all buffers of constant size, and one term in bytes for each buffer whose size is symbolic.

    Reused buffers are not counted again. `(s20, 4)` of float32 is the term `16*s20`. Raw output code in; raises
    `Unreadable`, also for an allocation in a form that is not known.
    """
    total, terms = 0, []
    code = _code(text)
    allocations = _ALLOCATION.findall(code)
    if len(allocations) < len(_ALLOCATED.findall(code)):
        line = next(line for line in code.split("\n") if _ALLOCATED.search(line) and not _ALLOCATION.search(line))
        raise Unreadable(WHAT, _line_of(text, line), f"an allocation whose bytes cannot be told: {line.strip()[:80]}")
    for sizes, strides, dtype in allocations:
        shape, steps = _items(sizes), _items(strides)
        if all(item.isdigit() for item in shape + steps):
            lengths = [int(item) for item in shape]
            span = 1 + sum((n - 1) * int(step) for n, step in zip(lengths, steps, strict=True))
            total += _item_bytes(dtype) * (span if all(lengths) else 0)
        else:
            constant = prod([int(item) for item in shape if item.isdigit()], start=_item_bytes(dtype))
            symbols = [item if item.isidentifier() else f"({item})" for item in shape if not item.isdigit()]
            terms.append("*".join([str(constant), *symbols]))
    return total, terms


def _line_of(text: str, line: str) -> int:
    return text.count("\n", 0, max(text.find(line), 0)) + 1


def _code(text: str) -> str:
    return "\n".join([line for line in split(text)[0].text.split("\n") if is_code(line)])


def _fused(part: Part) -> str:
    if commented := fused_ops(part.text):
        return commented
    named = _FUSED.match(part.name)
    return named[1] or "" if named else ""


def _items(shape: str) -> list[str]:
    return [item.strip() for item in shape.split(",") if item.strip()]


def _item_bytes(dtype: str) -> int:
    """`float32` is 4; complex types name both halves; bool, and types that name no width, are 1."""
    found = _BITS.search(dtype)
    return max(int(found[1]) // 8, 1) if found else 1
