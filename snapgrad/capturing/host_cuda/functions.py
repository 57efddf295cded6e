"""What torch.cuda's Python functions say while the CUDA device is made of host memory.

A table, each function with the reason why it must answer. All that needs a GPU to do anything does nothing; the random
numbers are the CPU's. Seen to be enough with torch 2.11 and 2.13.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterable
from types import SimpleNamespace
from typing import Any

CUDA_VERSION = "13.0"
CUDNN_VERSION = 91900
CUDNN_BENCHMARK_LIMIT = 10


def replacements(gpu: SimpleNamespace) -> dict[str, Callable[..., Any]]:
    """torch.cuda's functions by name. gpu: the properties of the GPU that is stood for."""
    import torch

    def always(value: Any) -> Callable[..., Any]:
        """A function of its own for each name: Dynamo looks functions up by identity."""
        return lambda *_, **__: value

    return {
        # There is one device, and it needs no set-up: asked by nearly everything that compiles.
        "_is_compiled": always(True),
        "is_available": always(True),
        "is_initialized": always(True),
        "init": always(None),
        "_lazy_init": always(None),
        "_is_in_bad_fork": always(False),
        "device_count": always(1),
        "current_device": always(0),
        "set_device": always(None),
        "_exchange_device": always(0),
        "_maybe_exchange_device": always(0),
        # What Inductor's heuristics and the kernels' meta data are made from.
        "get_device_properties": always(gpu),
        "get_device_capability": always((gpu.major, gpu.minor)),
        "get_device_name": always(gpu.name),
        "get_arch_list": always([f"sm_{gpu.major}{gpu.minor}"]),
        "is_bf16_supported": always(True),
        "is_tf32_supported": always(True),
        # Dynamo and checkpointing keep the random state across what they trace: it is the CPU's, which they keep too.
        "get_rng_state": always(torch.zeros(16, dtype=torch.uint8)),
        "set_rng_state": always(None),
        "get_rng_state_all": always([torch.zeros(16, dtype=torch.uint8)]),
        "set_rng_state_all": always(None),
        "_get_rng_state_offset": always(0),
        "manual_seed": always(None),
        "manual_seed_all": always(None),
        "seed": always(None),
        "seed_all": always(None),
        # Nothing runs beside the program.
        "synchronize": always(None),
        "is_current_stream_capturing": always(False),
        "current_stream": lambda *_, **__: torch.Stream(device="cuda"),
        "default_stream": lambda *_, **__: torch.Stream(device="cuda"),
        "ipc_collect": always(None),
        # The memory is the host's.
        "empty_cache": always(None),
        "memory_allocated": always(0),
        "max_memory_allocated": always(0),
        "memory_reserved": always(0),
        "reset_peak_memory_stats": always(None),
        "mem_get_info": always((gpu.total_memory, gpu.total_memory)),
    }


def _refuse_jiterator(*_: Any) -> None:
    raise NotImplementedError(
        "torch.cuda.jiterator cannot be run on the host-memory device: it compiles for the driver; give the case needs_gpu="
    )


def replace(gpu: SimpleNamespace) -> None:
    """Put the table in the place of torch.cuda's own, before `torch._dynamo` takes references to them."""
    import torch
    import torch.cuda

    for name, function in replacements(gpu).items():
        setattr(torch.cuda, name, function)
    for name in ("get_rng_state", "set_rng_state", "manual_seed_all", "get_rng_state_all", "set_rng_state_all"):
        setattr(torch.cuda.random, name, getattr(torch.cuda, name))
    torch.version.cuda = CUDA_VERSION
    cudnn = sys.modules["torch.backends.cudnn"].m
    cudnn.is_available = lambda: True
    cudnn.version = lambda: CUDNN_VERSION
    cudnn.is_acceptable = lambda _tensor: False  # asked by recurrent layers, which are refused
    missing: Iterable[tuple[str, Any]] = (
        ("_cuda_getCurrentRawStream", lambda _device: 0),
        ("_cuda_isCurrentStreamCapturing", lambda: False),
        ("_cuda_cudaCachingAllocator_is_enabled", lambda: True),
        (
            "_cuda_get_cudnn_benchmark_limit",
            lambda: CUDNN_BENCHMARK_LIMIT,
        ),  # torch.backends.cudnn.flags keeps and restores it
        ("_cuda_set_cudnn_benchmark_limit", lambda _limit: None),
        ("_cuda_jiterator_compile_and_launch_kernel", _refuse_jiterator),
    )
    for name, function in missing:
        setattr(torch._C, name, function)
    with contextlib.suppress(AttributeError):
        torch.cuda.default_generators = (torch.default_generator,)
