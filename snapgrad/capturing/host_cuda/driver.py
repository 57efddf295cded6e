"""What Triton is told where no driver is: its target. Code is made for it, nothing is launched."""

from __future__ import annotations

from typing import Any

WARP = 32


class NoDriver:
    """In the place of `triton.runtime.driver.active`. Source: `triton.backends.driver.DriverBase`."""

    def __init__(self, capability: int) -> None:
        self._capability = capability

    def get_current_target(self) -> Any:
        from triton.backends.compiler import GPUTarget

        return GPUTarget("cuda", self._capability, WARP)

    def get_current_device(self) -> int:
        return 0

    def get_current_stream(self, _device: int = 0) -> int:
        return 0

    def get_device_interface(self) -> Any:
        import torch

        return torch.cuda

    def get_active_torch_device(self) -> Any:
        import torch

        return torch.device("cuda", 0)


def take_over(capability: int) -> None:
    """Have Triton and the helpers of Inductor's kernels use it."""
    import triton
    from torch._inductor.runtime import triton_helpers

    triton.runtime.driver.set_active(NoDriver(capability))
    triton_helpers.set_driver_to_gpu = lambda: None
