"""A CUDA device made of host memory: Inductor's GPU code, on a machine without a GPU.

In a CPU-only build of torch nothing is registered for CUDA. A small C++ library registers a device there whose memory is
the host's and whose ops are the CPU's, and torch.cuda's Python functions answer as a GPU of the wanted architecture
would. Tensors are then real and say "cuda:0"; eager code, autograd and compiling run, and gradients are
numbers. What does not run are the kernels. Everything is process-wide: for a process of its own.
"""

from __future__ import annotations

from pathlib import Path

from snapgrad.capturing.host_cuda import native


def load(torch: Path, folder: Path) -> None:
    """First half, before torch is imported. Raises Problem; see `native.load`."""
    native.load(torch, folder)


def pretend(architecture: str) -> None:
    """Second half, once torch is imported and before its compiler is: answer as that GPU."""
    from snapgrad.capturing.host_cuda import driver, functions, interpreter, properties

    functions.replace(properties.properties(architecture))
    driver.take_over(properties.capability(architecture))
    interpreter.take_over()
