"""Where cases run: the names that `--device` takes, and which cases have a device. No torch here.

A device is "cpu", or "cuda" with an architecture, "cuda-sm_90": Inductor writes other code for each. The name says what the
code is made for. Whether its kernels also run depends on the machine; see `snapgrad.capturing.target`.
"""

from __future__ import annotations

from collections.abc import Container, Sequence

from snapgrad.case import Case
from snapgrad.errors import Problem

CPU = "cpu"
THIS_GPU = "cuda"
ARCHITECTURES = ("sm_80", "sm_90", "sm_100")
NAMES = (CPU, THIS_GPU, *(f"cuda-{architecture}" for architecture in ARCHITECTURES))


def kind_of(device: str) -> str:
    """What a body is given as its parameter `device`, and what `devices=` names: "cpu" or "cuda"."""
    return device.partition("-")[0]


def resolved(name: str, option: str = "--device") -> str:
    """The device that a user named, with its architecture: "cuda" is that of this machine's GPU, which may be typed
    back whatever it is.

    Raises Problem for a name that is none, and for "cuda" where there is no GPU.
    """
    if name in NAMES and name != THIS_GPU:
        return name
    from snapgrad.capturing.nvml import architecture_here

    architecture = architecture_here()
    if name not in (THIS_GPU, f"cuda-{architecture}"):
        raise Problem(f"{option} {name}: allowed are {', '.join(NAMES)}")
    if architecture is None:
        ways = ", ".join(NAMES[2:])
        raise Problem(f"{option} cuda: no GPU is seen here; without one, name the architecture: {ways}")
    return f"cuda-{architecture}"


def left_out(cases: Sequence[Case], device: str) -> dict[str, str]:
    """Why cases that have the device cannot run on it here, by id: they need a real GPU, and none of its kind is here."""
    needing = {case.id: case.options.needs_gpu for case in cases if case.options.needs_gpu}
    if not needing or kind_of(device) == CPU:
        return {}
    from snapgrad.capturing.nvml import architecture_here

    if device == f"cuda-{architecture_here()}":
        return {}
    return {name: f"needs a GPU: {why}" for name, why in needing.items()}


def able(cases: Sequence[Case], unable: Container[str], device: str) -> list[Case]:
    """The cases but those `left_out`. Raises Problem when there are some, but none that can run."""
    chosen = [case for case in cases if case.id not in unable]
    if cases and not chosen:
        raise Problem(f"none of the {len(cases)} cases can run on {device} here, as there is no such GPU")
    return chosen


def on_device(cases: Sequence[Case], device: str) -> list[Case]:
    """The cases that run on the device. Raises Problem when there are some, but none that does."""
    chosen = [case for case in cases if kind_of(device) in case.options.devices]
    if cases and not chosen:
        raise Problem(f"none of the {len(cases)} cases runs on {device}; devices= of a case says where it does")
    return chosen
