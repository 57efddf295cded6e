"""The same artifacts without a C++ compiler: Inductor's code is made and kept, and the graph that it was made from
is interpreted in its place. Seen to give the code of a real compile with torch 2.11 to 2.15.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from types import SimpleNamespace
from typing import Any

from snapgrad.capturing import torch_hooks


@contextlib.contextmanager
def kernels_left_out() -> Iterator[None]:
    """Inside, Inductor writes its code and the trace record of it, but compiles and runs no kernel."""

    code = torch_hooks.RECORDS["code"]

    def generate(self: Any) -> Any:
        generated, _ = self.codegen_with_cpp_wrapper() if self.cpp_wrapper else self.codegen()
        torch_hooks.RECORD[1].get()(code, payload_fn=lambda: generated.value)
        module, strides = self.module, [_strides(output) for output in self.graph_outputs]

        def call(args: Sequence[Any]) -> Any:
            given = list(args)
            if isinstance(args, list):
                args.clear()
            outputs = _interpreted(module, given)
            return [_laid_out(value, wanted) for value, wanted in zip(outputs, strides, strict=True)]

        partitions = SimpleNamespace(partitions=[], recursively_apply_fns=_without_recording)
        return SimpleNamespace(call=call, __file__="(code only)", runner=partitions)

    with torch_hooks.replaced([torch_hooks.TO_MODULE], lambda original: generate):
        yield


def _interpreted(module: Any, given: list[Any]) -> Any:
    """What the graph gives. An op on a list of tensors that Inductor made one in place gives None, and is then read as
    the list that it wrote to."""
    import torch

    overload = torch_hooks.OVERLOAD.get()

    class Interpreter(torch.fx.Interpreter):
        def call_function(self, target: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
            result = super().call_function(target, args, kwargs)
            in_place = result is None and isinstance(target, overload) and target._schema.is_mutable
            return args[0] if in_place and args and isinstance(args[0], (list, tuple)) else result

    return Interpreter(module).run(*given)


def _without_recording(_recorders: Sequence[Any]) -> None:
    """Partitions of the code would each be recorded as a CUDA graph; there is no code to record."""


def _strides(output: Any) -> tuple[int, ...] | None:
    """The strides that Inductor gives an output, which what is compiled next depends on; None if they are symbolic."""
    try:
        return tuple(int(stride) for stride in output.get_stride())
    except (AttributeError, NotImplementedError, TypeError):
        return None


def _laid_out(value: Any, strides: tuple[int, ...] | None) -> Any:
    """The value as the kernels would have left it in memory; eager ops choose other strides for a convolution, say."""
    import torch

    if strides is None or not isinstance(value, torch.Tensor) or value.stride() == strides or 0 in value.shape:
        return value
    return torch.empty_strided(value.shape, strides, dtype=value.dtype, device=value.device).copy_(value)


def emit_for_avx2() -> None:
    """Let Inductor emit code for AVX2 and g++ whatever this machine is and has; no probe is run."""
    avx2 = torch_hooks.AVX2.get()()
    torch_hooks.replace(torch_hooks.VECTOR_SETS, lambda: [avx2])
    torch_hooks.replace(torch_hooks.COMPILER, _any_compiler)
    torch_hooks.accept_avx2()


def _any_compiler(device_type: str | None = None) -> str:
    """torch 2.15 says for which device; earlier ones do not."""
    return "g++"
