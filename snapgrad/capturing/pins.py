"""What is fixed at the producer, so that the same case gives the same text everywhere.

One thread and one vector width, because both restructure the C++ loops; no cache that would skip a compile
(kernels alone are cached: their key is their whole source and command line); nothing that is remembered from
run to run or chosen by a benchmark. What torch takes from the machine without a word is fixed too: environment variables
that are settings of its compiler, a package that reorders contractions, what the processor can do beyond AVX2.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from snapgrad.capturing import torch_hooks
from snapgrad.capturing.torch_hooks import VARIABLES
from snapgrad.devices import CPU

SETTINGS = (
    "AOTINDUCTOR_", "AOT_INDUCTOR_", "AOT_PARTITIONER_", "CUTLASS_", "ENABLE_TEMPLATE_", "FX_GRAPH_", "FX_PATCH_",
    "INDUCTOR_", "PARTITIONER_", "PYTORCH_REORDER_", "PYTORCH_SINK_", "TORCHDYNAMO_", "TORCHEXPORT_", "TORCHINDUCTOR_",
    "TORCH_COMPILER_", "TORCH_COMPILE_", "TORCH_DISTRIBUTED_COMPILE_", "TORCH_DYNAMO_", "TORCH_FAKE_TENSOR_",
    "TORCH_INDUCTOR_",
)  # fmt: skip
"""How the names of environment variables begin that torch's compiler reads as settings: of a graph, its code or a cache."""

OTHER_SETTINGS = frozenset(
    (
        "CUTEDSL_ENABLE_AUTOTUNING", "DISABLE_LLVM_OPT", "ENABLE_HOST_SIDE_TMA", "ENABLE_PERSISTENT_TMA_MATMUL", "ENABLE_TMA_LOAD_FOR_TEMPLATE_EPILOGUE",
        "FAKE_ALLOW_META", "FLYDSL_ENABLE_AUTOTUNING", "NVIDIA_TF32_OVERRIDE", "PT2_COMPILE_ID_PREFIX", "PYTHONOPTIMIZE",
        "PYTORCH_JIT", "TENSORIFY_PYTHON_SCALARS", "TORCH_ALLOW_TF32_CUBLAS_OVERRIDE", "TORCH_CACHING_PRECOMPILE",
        "TORCH_ENRICH_RPOFILER_STACK_TRACE", "TORCH_STRICT_PRECOMPILE",
        "TRITON_DEFAULT_FP_FUSION", "TRITON_F32_DEFAULT", "TRITON_INTERPRET", "TRITON_OVERRIDE_ARCH",
        "UNSAFE_SKIP_FSDP_MODULE_GUARDS",
    )
)  # fmt: skip
"""Others that change what is made. `PYTHONOPTIMIZE` drops the assertions of the code that is compiled."""


def environment(cache: Path, device: str = CPU) -> dict[str, str]:
    """Variables that torch reads at import, for a process that is going to capture on the device."""
    if device == CPU:
        of_device = {"CUDA_VISIBLE_DEVICES": ""}
    else:
        of_device = {"PYTORCH_NVML_BASED_CUDA_CHECK": "1", "TRITON_CACHE_DIR": str(cache / "triton")}
    return of_device | {
        "TORCHINDUCTOR_CACHE_DIR": str(cache / "inductor"),
        "TORCH_EXTENSIONS_DIR": str(cache / "extensions"),
        "OMP_NUM_THREADS": "1",
        "MKL_NUM_THREADS": "1",
        **VARIABLES,
    }


def without_settings(variables: Mapping[str, str]) -> dict[str, str]:
    """The environment variables without those that would change what torch makes on this machine only."""
    return {name: value for name, value in variables.items() if not _is_setting(name)}


def ignored(variables: Mapping[str, str]) -> str | None:
    """One line on the variables that processes of cases do not get; None if there is none but what is fixed anyway."""
    fixed = environment(Path())
    names = sorted(name for name in variables if _is_setting(name) and name not in fixed)
    if not names:
        return None
    return (
        f"not handed to cases, as what torch makes would follow this machine's environment: {', '.join(names)}; "
        "what a case needs it sets by config="
    )


def _is_setting(name: str) -> bool:
    return name in OTHER_SETTINGS or name.startswith(SETTINGS)


def pin() -> None:
    """Fix this process's settings; call it once, before anything is compiled."""
    import torch

    torch.set_num_threads(1)
    torch_hooks.pin()
    torch_hooks.promise_no_more_than_avx2()
    _contract_from_left_to_right()


def _contract_from_left_to_right() -> None:
    """`einsum` asks the package opt_einsum for an order, where it happens to be installed; graphs differ by that order."""
    import torch.backends.opt_einsum

    torch.backends.opt_einsum.enabled = False
