"""The oracle that does not trust float32: the same body, eagerly, in float64, with the same random numbers.

The code that runs sees the dtypes of the eager run, whatever asks for them (`x.dtype`, `torch.get_default_dtype()`), so it
takes the same branches and draws the same numbers; the memory behind is float64. A dtype that it names is float64 too. But
data that is cast to less (`torch.randn(4).to(torch.bfloat16)`) means the rounded numbers: it is rounded first.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator
from typing import Any

import torch
from torch.utils.weak import WeakTensorKeyDictionary

from snapgrad.capturing import torch_hooks

TorchDispatchMode: Any = torch_hooks.DISPATCH_MODE.get()
_FakeTensor: Any = torch_hooks.FAKE.get()
tree_map, tree_leaves = torch_hooks.TREE_MAP.get(), torch_hooks.TREE_LEAVES.get()
_BASE: Any = torch_hooks.TENSOR_BASE.get()
_memory_dtype = _BASE.__dict__["dtype"].__get__
_to = _BASE.to
_data = _BASE.__dict__["data"]
_WIDE = {torch.float64: torch.float32, torch.complex128: torch.complex64}
"""What is in memory, and what the code sees unless it named another."""


def _wide(dtype: torch.dtype) -> torch.dtype:
    if dtype.is_complex:
        return torch.complex128
    return torch.float64 if dtype.is_floating_point else dtype


_LESS = {
    dtype: index
    for index, dtype in enumerate(
        [torch.float8_e5m2, torch.float8_e4m3fn, torch.bfloat16, torch.float16, torch.float32, torch.float64]
    )
}


class _Double(TorchDispatchMode):
    """Computes in float64 what code asks for in any floating dtype, and remembers what it asked for.

    seen: the dtypes that the code sees, of tensors where it is not float32. default: torch's default dtype, as it sees it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.seen: WeakTensorKeyDictionary = WeakTensorKeyDictionary()
        self.default = torch.float32

    def dtype_of(self, tensor: torch.Tensor) -> torch.dtype:
        """The dtype that a tensor has in the eager run."""
        memory: torch.dtype = _memory_dtype(tensor)
        usual = _WIDE.get(memory)
        if usual is None:
            return memory
        seen: torch.dtype = self.seen.get(tensor, usual) if self.seen else usual
        return seen

    def mark(self, tensor: torch.Tensor, dtype: torch.dtype) -> torch.Tensor:
        memory = _memory_dtype(tensor)
        if memory in _WIDE and _WIDE[memory] is not dtype and _wide(dtype) is memory:
            self.seen[tensor] = dtype
        elif self.seen:
            self.seen.pop(tensor, None)
        return tensor

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        kwargs = dict(kwargs or {})
        if any(
            issubclass(one, _FakeTensor) for one in types
        ):  # it has no numbers, and is asked while autograd holds its lock
            return func(*args, **kwargs)
        name = func.overloadpacket.__name__
        if torch.Tag.nondeterministic_seeded in func.tags and not name.startswith(("randint", "randperm")):
            return self._draw(func, args, kwargs)
        if name == "_to_copy" and _is_inexact(kwargs.get("dtype")):
            return self._cast(func, args, kwargs)
        if name == "view" and any(isinstance(x, torch.dtype) for x in args):
            return self._reinterpret(func, args, kwargs)
        return self._compute(func, args, kwargs)

    def _compute(self, func: Any, args: Any, kwargs: Any) -> Any:
        leaves = tree_leaves((args, kwargs))
        tensors = [x for x in leaves if isinstance(x, torch.Tensor)]
        named = next((x for x in leaves if _is_inexact(x)), None)
        if named is not None and not tensors and named not in (torch.float32, torch.complex64):
            return tree_map(lambda x: self._widened(x, named), func(*args, **kwargs))
        aliases = func._schema.is_mutable or any(a.alias_info is not None for a in func._schema.arguments)

        def widen(x: Any) -> Any:
            if _is_inexact(x):
                return _wide(x)
            if not aliases and isinstance(x, torch.Tensor):
                return self._widened(x, self.dtype_of(x))
            return x

        if named is not None or any(_memory_dtype(x) not in _WIDE and _is_inexact(_memory_dtype(x)) for x in tensors):
            args, kwargs = tree_map(widen, (args, kwargs))
        made = func(*args, **kwargs)
        wanted = named or (self._of_inputs(tensors) if self.seen else None)
        if wanted is None and named is None:
            return made if aliases else tree_map(lambda x: self._widened(x, None), made)
        mutated = {id(x) for x in tensors} if aliases else set()
        return tree_map(lambda x: x if id(x) in mutated else self._widened(x, wanted), made)

    def _of_inputs(self, tensors: list[torch.Tensor]) -> torch.dtype | None:
        """The dtype that eager's result has, by the dtypes of what goes in: those of scalars count if there is no other."""
        floating = [x for x in tensors if _memory_dtype(x).is_floating_point]
        dtypes = {self.dtype_of(x) for x in floating if x.dim()} or {self.dtype_of(x) for x in floating}
        if len(dtypes) > 1 and dtypes <= {torch.float16, torch.bfloat16}:
            return torch.float32
        return max(dtypes, key=lambda d: _LESS.get(d, 0), default=None)

    def _widened(self, x: Any, seen: torch.dtype | None) -> Any:
        if not isinstance(x, torch.Tensor) or not _is_inexact(_memory_dtype(x)):
            return x
        memory = _memory_dtype(x)
        wide = x if memory in _WIDE else _to(x, _wide(memory))
        if seen is None:
            return wide if wide is x else self.mark(wide, memory)
        if _wide(seen) is not _memory_dtype(wide):  # the real part of complex numbers, and the like
            seen = _WIDE[_memory_dtype(wide)]
        return self.mark(wide, seen)

    def _cast(self, func: Any, args: Any, kwargs: Any) -> Any:
        wanted = kwargs["dtype"]
        source = args[0]
        kwargs["dtype"] = _wide(wanted)
        made = func(*args, **kwargs)
        is_data = source.grad_fn is None and torch_hooks.AUTOGRAD_NODE.get()() is None
        if is_data and _is_less(wanted, self.dtype_of(source)):
            made.copy_(_to(made, wanted))
        return self.mark(made, wanted)

    def _reinterpret(self, func: Any, args: Any, kwargs: Any) -> Any:
        source, wanted = args[0], next(x for x in args if isinstance(x, torch.dtype))
        if _memory_dtype(source) in _WIDE:
            if wanted is not self.dtype_of(source):
                raise TypeError(
                    f"view({wanted}) reads the bits of a {self.dtype_of(source)} tensor, which is float64 here"
                )
            return self.mark(torch.ops.aten.alias.default(source), wanted)
        return func(*args, **kwargs)

    def _draw(self, func: Any, args: Any, kwargs: Any) -> Any:
        """torch's generators give other numbers for float64: draw in the eager run's dtype."""
        leaves = tree_leaves((args, kwargs))
        given = [x for x in leaves if isinstance(x, torch.Tensor) and _memory_dtype(x) in _WIDE]
        named = next((x for x in leaves if _is_inexact(x)), None)
        if named is None and _is_factory(func, args, kwargs):
            kwargs["dtype"] = named = self.default
        narrowed: dict[int, tuple[torch.Tensor, torch.Tensor]] = {}

        def narrow(x: Any) -> Any:
            if isinstance(x, torch.Tensor) and _memory_dtype(x) in _WIDE:
                return narrowed.setdefault(id(x), (x, _to(x, self.dtype_of(x))))[1]
            return x

        few, few_named = tree_map(narrow, (args, kwargs))
        drawn = func(*few, **few_named)
        if func._schema.is_mutable:
            for wide, narrow_one in narrowed.values():
                if wide is not narrow_one:
                    wide.copy_(narrow_one)
        originals = {id(one): wide for wide, one in narrowed.values()}
        seen = named or (self.dtype_of(given[0]) if given else None)

        def widen(x: Any) -> Any:
            return originals[id(x)] if id(x) in originals else self._widened(x, seen)

        return tree_map(widen, drawn)


def _is_inexact(x: Any) -> bool:
    return isinstance(x, torch.dtype) and (x.is_floating_point or x.is_complex)


def _is_less(one: torch.dtype, other: torch.dtype) -> bool:
    return one in _LESS and _LESS[one] < _LESS.get(other, 99)


def _is_factory(func: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> bool:
    """A factory such as `torch.randn(2)`, which names no dtype and is given no tensor to take one from."""
    has_dtype = any(argument.name == "dtype" for argument in func._schema.arguments)
    return has_dtype and not any(isinstance(x, torch.Tensor) for x in tree_leaves((args, kwargs)))


def _seen_by_code(mode: _Double) -> tuple[dict[str, Any], dict[str, Any]]:
    """What replaces attributes of `torch.Tensor`, and of `torch`, so that code sees the dtypes of the eager run."""

    def dtype(self: torch.Tensor) -> torch.dtype:
        # Triton reads memory by it.
        of_triton = str(sys._getframe(1).f_globals.get("__name__")).partition(".")[0] == "triton"
        memory: torch.dtype = _memory_dtype(self)
        return memory if of_triton else mode.dtype_of(self)

    def get_data(self: torch.Tensor) -> torch.Tensor:
        return mode.mark(_data.__get__(self), mode.dtype_of(self))

    def set_data(self: torch.Tensor, value: torch.Tensor) -> None:
        _data.__set__(self, value)
        mode.mark(self, mode.dtype_of(value))

    def to(self: torch.Tensor, *args: Any, **kwargs: Any) -> torch.Tensor:
        if args and isinstance(args[0], torch.Tensor):
            args = (args[0].device, mode.dtype_of(args[0]), *args[1:])

        def same(x: Any) -> Any:  # `to` the dtype that a tensor has gives the tensor itself
            return _memory_dtype(self) if _is_inexact(x) and x is mode.dtype_of(self) else x

        made: torch.Tensor = _to(self, *map(same, args), **{k: same(v) for k, v in kwargs.items()})
        return made

    def to_named(wanted: torch.dtype) -> Callable[..., torch.Tensor]:
        return lambda self, **kwargs: to(self, wanted, **kwargs)

    def from_data(make: Callable[..., torch.Tensor]) -> Callable[..., torch.Tensor]:
        def made(data: Any, *args: Any, **kwargs: Any) -> torch.Tensor:
            new = make(data, *args, **kwargs)
            if new is data or isinstance(data, torch.Tensor):
                return new
            of_data = getattr(data, "dtype", None)
            seen = kwargs.get("dtype") or getattr(torch, str(of_data), None) or mode.default
            wide: torch.Tensor = new if _memory_dtype(new) in _WIDE else mode._widened(new, None)
            if wide is not new and new.requires_grad:
                wide = wide.detach().requires_grad_()
            return mode.mark(wide, seen) if _is_inexact(_memory_dtype(wide)) else wide

        return made

    def set_default(wanted: torch.dtype) -> None:
        mode.default = wanted

    of_tensor = {
        "dtype": property(dtype),
        "data": property(get_data, set_data),
        "to": to,
        "type_as": lambda self, other: to(self, other),
        "float": to_named(torch.float32),
        "double": to_named(torch.float64),
        "half": to_named(torch.float16),
        "bfloat16": to_named(torch.bfloat16),
    }
    of_torch = {name: from_data(getattr(torch, name)) for name in ("tensor", "as_tensor", "from_numpy", "asarray")}
    return of_tensor, of_torch | {"get_default_dtype": lambda: mode.default, "set_default_dtype": set_default}


@contextlib.contextmanager
def in_double_precision() -> Iterator[None]:
    """Inside, what code computes is float64, and random numbers are those of the dtypes that it asks for."""
    before = torch.get_default_dtype()
    mode = _Double()
    of_tensor, of_torch = _seen_by_code(mode)
    inherited = [name for name in of_tensor if name not in torch.Tensor.__dict__]
    own = {name: torch.Tensor.__dict__[name] for name in of_tensor if name in torch.Tensor.__dict__}
    replaced = {name: getattr(torch, name) for name in of_torch}
    torch.set_default_dtype(torch.float64)
    try:
        for name, attribute in of_tensor.items():
            setattr(torch.Tensor, name, attribute)
        for name, attribute in of_torch.items():
            setattr(torch, name, attribute)
        with mode:
            yield
    finally:
        for name in inherited:
            delattr(torch.Tensor, name)
        for name, attribute in own.items():
            setattr(torch.Tensor, name, attribute)
        for name, attribute in replaced.items():
            setattr(torch, name, attribute)
        torch.set_default_dtype(before)
