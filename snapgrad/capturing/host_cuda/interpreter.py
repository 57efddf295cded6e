"""Runs kernels that a user wrote by Triton's interpreter: host memory has no GPU to launch them on, but their numbers count.

Inductor's own kernels are made and not launched; a hand-written one is also called by eager code, and by the graph that is
interpreted in the place of the generated code. Seen with Triton 3.6 and 3.7.
"""

from __future__ import annotations

import ctypes
from typing import Any


def take_over() -> None:
    """Have launches of `@triton.jit` functions, and calls of one by another, interpreted.

    Source: `triton.runtime.interpreter`, which TRITON_INTERPRET=1 would put in the place of the decorator; Dynamo and
    Inductor would then not know the functions for kernels.
    """
    from triton.runtime.interpreter import InterpretedFunction
    from triton.runtime.jit import JITFunction

    def run(self: Any, *args: Any, grid: Any, warmup: bool, **kwargs: Any) -> None:
        seen = {name: _seen_by_the_cpu(value) for name, value in kwargs.items()}
        InterpretedFunction(self.fn).run(*map(_seen_by_the_cpu, args), grid=grid, warmup=warmup, **seen)

    def call(self: Any, *args: Any, **kwargs: Any) -> Any:
        return InterpretedFunction(self.fn)(*args, **kwargs)

    JITFunction.run = run
    JITFunction.__call__ = call


def _seen_by_the_cpu(value: Any) -> Any:
    """A tensor on the CPU with the same memory; the interpreter would copy, which it does through CUDA's storages."""
    import torch

    if not isinstance(value, torch.Tensor) or value.device.type == "cpu" or not value.numel():
        return value
    storage = value.untyped_storage()
    memory = (ctypes.c_byte * storage.nbytes()).from_address(storage.data_ptr())
    seen = torch.frombuffer(memory, dtype=torch.uint8).untyped_storage()
    return torch.empty(0, dtype=value.dtype).set_(seen, value.storage_offset(), value.size(), value.stride())
