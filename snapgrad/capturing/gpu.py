"""What a process needs to capture on a GPU, a real one or one made of host memory: settings, and forks that work.

Nothing here initializes CUDA: a process that has it initialized cannot fork children that use it.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from snapgrad.errors import Problem

CUDA = 1  # c10::DeviceType::CUDA
GUARDS = "_ZN3c104impl26device_guard_impl_registryE"
AVAILABILITY = (
    ("torch.utils._triton", "has_triton"),
    ("torch.utils._triton", "has_triton_tma"),
    ("torch.utils._triton", "has_triton_tma_device"),
    ("torch._inductor.utils", "get_gpu_type"),
)
"""Functions that remember whether there is a GPU."""


def pin() -> None:
    """Leave nothing to a benchmark on the device, which a machine without a GPU could not repeat, nor to TF32."""
    import torch
    import torch._inductor.config

    inductor = torch._inductor.config
    for name in ("shape_padding", "max_autotune", "max_autotune_pointwise", "max_autotune_gemm",
                 "coordinate_descent_tuning", "benchmark_kernel", "benchmark_fusion", "benchmark_combo_kernel",
                 "use_static_cuda_launcher"):  # fmt: skip
        if hasattr(inductor, name):
            setattr(inductor, name, False)
    torch.backends.cuda.matmul.allow_tf32 = False
    torch.backends.cudnn.allow_tf32 = False
    torch.backends.cudnn.benchmark = False


def start_autograd_without_threads() -> None:
    """Have autograd run everything on the thread that calls it, as compiled autograd does anyway.

    At the first backward it asks each kind of device for its number, and starts a thread for each; the asking
    initializes CUDA, and threads survive no fork. So CUDA is hidden for a first, small backward.
    Source: `c10::impl::device_guard_impl_registry`, `Engine::start_device_threads`.
    """
    import torch

    library = ctypes.CDLL(str(Path(torch.__file__).parent / "lib" / "libc10.so"))
    try:
        guards = (ctypes.c_void_p * (CUDA + 1)).in_dll(library, GUARDS)
    except ValueError as error:
        raise Problem(f"torch {torch.__version__}: libc10 has no {GUARDS}; cases cannot be run on cuda") from error
    hidden, guards[CUDA] = guards[CUDA], None
    try:
        torch.autograd.backward(torch.ones(1, requires_grad=True).sum())
    finally:
        guards[CUDA] = hidden
    torch._C._set_multithreading_enabled(False)


@contextlib.contextmanager
def unseen() -> Iterator[None]:
    """Inside, torch sees no GPU, and remembers nothing of that: for what a server compiles before it forks."""
    import torch

    cuda: Any = torch.cuda
    available = cuda.is_available
    cuda.is_available = lambda: False
    try:
        yield
    finally:
        cuda.is_available = available
    for module, name in AVAILABILITY:
        remembering: Any = getattr(importlib.import_module(module), name, None)
        if hasattr(remembering, "cache_clear"):
            remembering.cache_clear()
    if cuda.is_initialized():
        raise Problem("CUDA was initialized before the first case; cases that use it cannot be forked any more")
