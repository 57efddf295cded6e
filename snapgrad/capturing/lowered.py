"""What Triton makes of a kernel of Inductor's: compiled for the device that the kernel names, without any GPU.

Inductor times several launch configurations of some kernels on the device and keeps the fastest. Timing cannot be
repeated, so the first configuration is the one that is compiled here. Seen with torch 2.11 and 2.13, Triton 3.6 and 3.7.
"""

from __future__ import annotations

import functools
import os
from dataclasses import dataclass
from typing import Any
from unittest import mock

from snapgrad.errors import Problem

VARIABLES = {"TRITON_ALWAYS_COMPILE": "1", "TRITON_DISABLE_LINE_INFO": "1"}

APART = "\n# for its texts\n"
"""Makes it another module than the one whose kernel runs on a GPU: that one gives up its configurations."""


@dataclass(frozen=True)
class Lowered:
    """configuration: the block sizes, warps and stages that the kernel was compiled with. texts: "ttir", "ptx"."""

    configuration: str
    texts: dict[str, str]


@functools.cache
def lowered(source: str) -> Lowered:
    """Compile the one kernel in the source of a module that Inductor wrote. Raises Problem if it has none.

    Source: `CachingAutotuner._precompile_config` in torch._inductor.runtime.triton_heuristics.
    """
    import torch._inductor.config
    from torch._inductor.codecache import PyCodeCache
    from torch._inductor.runtime import triton_helpers
    from torch._inductor.runtime.triton_heuristics import CachingAutotuner

    with (
        mock.patch.dict(os.environ, VARIABLES),
        mock.patch.object(triton_helpers, "set_driver_to_gpu", _no_driver_is_needed),
        torch._inductor.config.patch(use_static_cuda_launcher=False),
    ):
        module = PyCodeCache.load(source + APART)
        kernels = [value for value in vars(module).values() if isinstance(value, CachingAutotuner)]
        if len(kernels) != 1:
            raise Problem(f"torch {torch.__version__}: {len(kernels)} Triton kernels in a module; one is expected")
        (kernel,) = kernels
        asm = kernel._precompile_config(kernel.configs[0]).kernel.asm
    return Lowered(_told(kernel.configs[0], len(kernel.configs)), {"ttir": asm["ttir"], "ptx": asm["ptx"]})


def _no_driver_is_needed() -> None:
    """The kernel's meta data names the device to compile for."""


def _told(config: Any, count: int) -> str:
    """`XBLOCK=8, num_warps=1, num_stages=1`, and how many others there were to choose from."""
    settings = {**config.kwargs, "num_warps": config.num_warps, "num_stages": config.num_stages}
    told = ", ".join(f"{name}={value}" for name, value in settings.items())
    return told if count == 1 else f"{told}, the first of {count}"
