"""What is fixed at the producer, so that the same case gives the same text everywhere.

One thread and one vector width, because both restructure the C++ loops; no cache that would skip a compile
(kernels alone are cached: their key is their whole source and command line); nothing that is remembered from
run to run or chosen by a benchmark.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from snapgrad.devices import CPU

VECTOR_BITS = 256


def environment(cache: Path, device: str = CPU) -> dict[str, str]:
    """Variables that torch reads at import, for a process that is going to capture on the device."""
    if device == CPU:
        of_device = {"CUDA_VISIBLE_DEVICES": ""}
    else:
        of_device = {"PYTORCH_NVML_BASED_CUDA_CHECK": "1", "TRITON_CACHE_DIR": str(cache / "triton")}
    return of_device | {
        "TORCHINDUCTOR_CACHE_DIR": str(cache / "inductor"),
        "TORCH_EXTENSIONS_DIR": str(cache / "extensions"),
        "TORCHINDUCTOR_COMPILE_THREADS": "1",
        "TORCHINDUCTOR_FX_GRAPH_CACHE": "0",
        "TORCHINDUCTOR_AUTOGRAD_CACHE": "0",
        "TORCHINDUCTOR_BUNDLED_AUTOGRAD_CACHE": "0",
        "OMP_NUM_THREADS": "1",
        "MKL_NUM_THREADS": "1",
    }


def pin() -> None:
    """Fix this process's settings; call it once, before anything is compiled."""
    import torch
    import torch._dynamo.config
    import torch._functorch.config
    import torch._inductor.config

    torch.set_num_threads(1)
    torch._dynamo.config.record_runtime_overhead = False
    torch._dynamo.config.automatic_dynamic_local_pgo = False
    torch._dynamo.config.automatic_dynamic_remote_pgo = False
    torch._functorch.config.enable_autograd_cache = False
    inductor = torch._inductor.config
    inductor.fx_graph_cache = False
    inductor.fx_graph_remote_cache = False
    inductor.compile_threads = 1
    inductor.cpp.threads = 1
    inductor.cpp.simdlen = VECTOR_BITS


def configure(settings: Mapping[str, Any], until: ExitStack) -> None:
    """Apply a case's own settings ("inductor.fallback_random") until the stack closes.

    Raises AttributeError, which names the setting, when torch has no such setting.
    """
    import torch._dynamo.config
    import torch._functorch.config
    import torch._inductor.config

    modules = {
        "dynamo": torch._dynamo.config,
        "inductor": torch._inductor.config,
        "functorch": torch._functorch.config,
    }
    for name, value in settings.items():
        owner, _, setting = name.partition(".")
        until.enter_context(modules[owner].patch({setting: value}))
