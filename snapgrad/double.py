"""The oracle that does not trust float32: the same body, eagerly, in float64, with the same random numbers."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves, tree_map


class _SameRandomNumbers(TorchDispatchMode):
    """Draws in float32 what float64 code asks for: torch's generators give other numbers for float64."""

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        kwargs = dict(kwargs or {})
        draws_integers = func.overloadpacket.__name__.startswith(("randint", "randperm"))
        if torch.Tag.nondeterministic_seeded not in func.tags or draws_integers:
            return func(*args, **kwargs)
        singles: dict[int, tuple[torch.Tensor, torch.Tensor]] = {}
        double_wanted = _makes_default_dtype(func, args, kwargs)
        if double_wanted:
            kwargs["dtype"] = torch.float32

        def narrow(x: Any) -> Any:
            if x is torch.float64:
                return torch.float32
            if isinstance(x, torch.Tensor) and x.dtype is torch.float64:
                return singles.setdefault(id(x), (x, x.float()))[1]
            return x

        narrowed = tree_map(narrow, (args, kwargs))
        double_wanted = double_wanted or bool(singles) or kwargs.get("dtype") is torch.float64
        drawn = func(*narrowed[0], **narrowed[1])
        if func._schema.is_mutable:
            for double, single in singles.values():
                double.copy_(single)
        originals = {id(single): double for double, single in singles.values()}

        def widen(x: Any) -> Any:
            if isinstance(x, torch.Tensor) and x.dtype is torch.float32 and double_wanted:
                return originals[id(x)] if id(x) in originals else x.double()
            return x

        return tree_map(widen, drawn)


def _makes_default_dtype(func: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> bool:
    """A factory such as `torch.randn(2)`, which names no dtype and is given no tensor to take one from."""
    has_dtype = any(argument.name == "dtype" for argument in func._schema.arguments)
    given = tree_leaves((args, kwargs))
    return has_dtype and kwargs.get("dtype") is None and not any(isinstance(x, torch.Tensor) for x in given)


@contextlib.contextmanager
def in_double_precision() -> Iterator[None]:
    """Inside, tensors are float64 unless the code asks for another dtype, and random numbers are those of float32."""
    before = torch.get_default_dtype()
    torch.set_default_dtype(torch.float64)
    try:
        with _SameRandomNumbers():
            yield
    finally:
        torch.set_default_dtype(before)
