"""Is the GPU that was asked for here? If not, can host memory stand for it? Asked before torch is imported."""

from __future__ import annotations

import os
from pathlib import Path

from snapgrad.capturing.nvml import architecture_here
from snapgrad.devices import ARCHITECTURES
from snapgrad.errors import Problem

STAND_IN = 1 << 20
"""A library of CUDA kernels below this size, in bytes, holds none: some CPU-only builds keep an empty one."""


def gpu_is_here(device: str) -> bool:
    """True when this machine's GPU is of the device's architecture and torch can use it; the kernels run then.
    False when a CUDA device of host memory was loaded in its place. Raises Problem when neither can be."""
    from snapgrad.capturing.host_cuda.native import folder_of

    torch, triton = folder_of("torch"), folder_of("triton")
    if torch is None:
        return False
    if triton is None:
        raise Problem(
            f"--device {device}: triton is not installed, and Inductor's GPU code is Triton's; install snapgrad[triton]"
        )
    here = architecture_here()
    if is_cuda_build(torch):
        if device == f"cuda-{here}":
            return True
        seen = f"the GPU here is {here}" if here else "no GPU is seen here"
        raise Problem(
            f"--device {device}: {seen}, and this torch is a CUDA build; to stand for a GPU that is not here, host memory needs a "
            "CPU-only build of torch"
        )
    if device.removeprefix("cuda-") not in ARCHITECTURES:
        raise Problem(
            f"--device {device}: this torch is a CPU-only build, which cannot use the GPU, and host memory can stand for "
            f"{', '.join(ARCHITECTURES)} only; install a CUDA build of torch"
        )
    from snapgrad.capturing import host_cuda

    host_cuda.load(torch, Path(os.environ["TORCH_EXTENSIONS_DIR"]))
    return False


def take(device: str, here: bool) -> None:
    """Once torch is imported, and before its compiler is: make the device one that cases can be captured on.

    PTX is assembled by Triton's own assembler, and so is of its version: a CUDA build of torch brings another.
    """
    from snapgrad.capturing import gpu
    from snapgrad.capturing.host_cuda.native import folder_of

    triton = folder_of("triton")
    assembler = triton / "backends" / "nvidia" / "bin" / "ptxas" if triton is not None else None
    if assembler is not None and assembler.exists():
        os.environ["TRITON_PTXAS_PATH"] = str(assembler)

    gpu.start_autograd_without_threads()
    if here:
        gpu.count_once()
    else:
        from snapgrad.capturing import host_cuda

        host_cuda.pretend(device.removeprefix("cuda-"))
    gpu.pin()


def is_cuda_build(torch: Path) -> bool:
    """Does the torch in this folder bring kernels for GPUs?"""
    library = torch / "lib" / "libtorch_cuda.so"
    return library.exists() and library.stat().st_size > STAND_IN
