"""Which GPU this machine has, asked of the driver's management library: CUDA itself, once initialized, survives no fork."""

from __future__ import annotations

import ctypes
import os


def architecture_here() -> str | None:
    """The architecture of the GPU that CUDA would take, "sm_90"; None without GPU or driver.

    Source: `nvmlDeviceGetCudaComputeCapability`. CUDA_VISIBLE_DEVICES is looked at as far as it is numbers.
    """
    chosen = os.environ.get("CUDA_VISIBLE_DEVICES", "0").split(",")[0].strip()
    if chosen in ("", "-1"):
        return None
    try:
        nvml = ctypes.CDLL("libnvidia-ml.so.1")
    except OSError:
        return None
    device, major, minor = ctypes.c_void_p(), ctypes.c_int(), ctypes.c_int()
    if nvml.nvmlInit_v2() != 0:
        return None
    try:
        number = int(chosen) if chosen.isdecimal() else 0
        if nvml.nvmlDeviceGetHandleByIndex_v2(ctypes.c_uint(number), ctypes.byref(device)) != 0:
            return None
        if nvml.nvmlDeviceGetCudaComputeCapability(device, ctypes.byref(major), ctypes.byref(minor)) != 0:
            return None
    finally:
        nvml.nvmlShutdown()
    return f"sm_{major.value}{minor.value}"
