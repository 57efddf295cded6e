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
    "torch._inductor.codecache:CacheBase.get_system",
    "torch._inductor.utils:get_gpu_type",
    "torch.utils._triton:_device_supports_tma",
    "torch.utils._triton:has_triton",
    "torch.utils._triton:has_triton_experimental_host_tma",
    "torch.utils._triton:has_triton_tensor_descriptor_host_tma",
    "torch.utils._triton:has_triton_tma",
    "torch.utils._triton:has_triton_tma_device",
)
"""Functions that remember whether there is a GPU, or which. Seen with torch 2.11."""


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


@contextlib.contextmanager
def _hidden() -> Iterator[None]:
    """Inside, torch's C++ finds no CUDA to ask, as in a build without: asking initializes it.

    Source: `c10::impl::device_guard_impl_registry`.
    """
    import torch

    library = ctypes.CDLL(str(Path(torch.__file__).parent / "lib" / "libc10.so"))
    try:
        guards = (ctypes.c_void_p * (CUDA + 1)).in_dll(library, GUARDS)
    except ValueError as error:
        raise Problem(f"torch {torch.__version__}: libc10 has no {GUARDS}; cases cannot be run on cuda") from error
    hidden, guards[CUDA] = guards[CUDA], None
    try:
        yield
    finally:
        guards[CUDA] = hidden


def start_autograd_without_threads() -> None:
    """Have autograd run everything on the thread that calls it, as compiled autograd does anyway.

    At the first backward it asks each kind of device for its number, and starts a thread for each; threads survive no
    fork. So CUDA is hidden from a first, small backward. Source: `Engine::start_device_threads`.
    """
    import torch

    with _hidden():
        torch.autograd.backward(torch.ones(1, requires_grad=True).sum())
    torch._C._set_multithreading_enabled(False)


def count_once() -> None:
    """Ask for the number of GPUs, and remember it: the driver's management library, which torch asks so as not to
    initialize CUDA, does not work in a fork whose inherited files are closed."""
    import torch

    cuda: Any = torch.cuda
    cuda._cached_device_count = cuda.device_count()


@contextlib.contextmanager
def unseen() -> Iterator[None]:
    """Inside, torch sees no GPU, and remembers nothing of that: for what a server compiles before it forks."""
    import torch

    cuda: Any = torch.cuda
    available, initialize = cuda.is_available, cuda._lazy_init
    cuda.is_available, cuda._lazy_init = lambda: False, _refuse
    try:
        with _hidden():
            yield
    finally:
        cuda.is_available, cuda._lazy_init = available, initialize
    for place in AVAILABILITY:
        module, _, name = place.partition(":")
        remembering: Any = importlib.import_module(module)
        for part in name.split("."):
            remembering = getattr(remembering, part, None)
        if hasattr(remembering, "cache_clear"):
            remembering.cache_clear()


def _refuse() -> None:
    raise RuntimeError("CUDA is left to the processes that run cases")
