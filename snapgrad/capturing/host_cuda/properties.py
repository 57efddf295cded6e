"""The GPUs that host memory can stand for, as plain data: Inductor writes and chooses code by these numbers.

Source: NVIDIA's data sheets of A100, H200 and B200, table "Technical Specifications per Compute Capability" of the CUDA
programming guide; those of the H200 were also read off one.
"""

from __future__ import annotations

from types import SimpleNamespace

MIB = 1 << 20

_COMMON = {
    "warp_size": 32,
    "max_threads_per_multi_processor": 2048,
    "max_threads_per_block": 1024,
    "regs_per_multiprocessor": 65536,
    "shared_memory_per_block": 48 * 1024,
    "is_integrated": 0,
    "is_multi_gpu_board": 0,
}

GPUS: dict[str, dict[str, object]] = {
    "sm_80": {
        "name": "NVIDIA A100-SXM4-80GB",
        "major": 8,
        "minor": 0,
        "multi_processor_count": 108,
        "total_memory": 81920 * MIB,
        "L2_cache_size": 40 * MIB,
        "shared_memory_per_multiprocessor": 164 * 1024,
        "shared_memory_per_block_optin": 163 * 1024,
    },
    "sm_90": {
        "name": "NVIDIA H200",
        "major": 9,
        "minor": 0,
        "multi_processor_count": 132,
        "total_memory": 143771 * MIB,
        "L2_cache_size": 60 * MIB,
        "shared_memory_per_multiprocessor": 228 * 1024,
        "shared_memory_per_block_optin": 227 * 1024,
    },
    "sm_100": {
        "name": "NVIDIA B200",
        "major": 10,
        "minor": 0,
        "multi_processor_count": 148,
        "total_memory": 183359 * MIB,
        "L2_cache_size": 126 * MIB,
        "shared_memory_per_multiprocessor": 228 * 1024,
        "shared_memory_per_block_optin": 227 * 1024,
    },
}


def properties(architecture: str) -> SimpleNamespace:
    """What `torch.cuda.get_device_properties` gives for a GPU of the architecture."""
    return SimpleNamespace(**_COMMON, **GPUS[architecture])


def capability(architecture: str) -> int:
    """The architecture as Triton's target names it: 90 for sm_90."""
    return int(architecture.removeprefix("sm_"))
