"""Devices that packages bring to torch: loaded for the case that asks, in its own process, and nowhere else.

The package is a real one, with an entry point and a device made from torch's extension point PrivateUse1; what it computes
is told by NumPy. Each process that loads it leaves its number.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from project import Project

PACKAGE = """
import os

import torch


def register():
    with open(os.environ["LOADED_BY"], "a") as file:
        file.write(f"{os.getpid()}\\n")
    from torch.utils.backend_registration import _setup_privateuseone_for_python_backend

    _setup_privateuseone_for_python_backend("throwaway")
    library = torch.library.Library("aten", "IMPL")

    def kernel(name):
        return lambda function: library.impl(name, function, "PrivateUse1")

    class Held(torch.Tensor):
        pass

    def held(array):
        tensor = torch._C._acc.create_empty_tensor(array.shape, torch.from_numpy(array).dtype)
        tensor = torch.Tensor._make_subclass(Held, tensor)
        tensor.array = array
        return tensor

    @kernel("_copy_from")
    def copy_from(source, to, non_blocking=False):
        if source.device.type == "throwaway":
            to.copy_(torch.from_numpy(source.array))
        else:
            to.array = source.detach().numpy().copy()
        return to

    @kernel("empty.memory_format")
    def empty(size, dtype=None, layout=None, device=None, pin_memory=None, memory_format=None):
        return held(torch.empty(size, dtype=dtype or torch.float32).numpy())

    @kernel("empty_strided")
    def empty_strided(size, stride, dtype=None, layout=None, device=None, pin_memory=None):
        return held(torch.empty(size, dtype=dtype or torch.float32).numpy())

    @kernel("mul.Tensor")
    def mul(a, b):
        return held(a.array * (b.array if b.device.type == "throwaway" else b.numpy()))

    register.library = library
"""

CASES = """
    import torch

    from snapgrad import case, fact

    class Scale(torch.nn.Module):
        def forward(self, x):
            return x * 3

    @case(captures=1)
    def on_the_cpu():
        \"\"\"Another case, forked from the server.\"\"\"
        fact("device there", hasattr(torch, "throwaway"))
        x = torch.ones(2, requires_grad=True)
        Scale()(x).sum().backward()
        yield x.grad

    @case(captures=0, own_interpreter=True, yields=False)
    def on_its_device():
        \"\"\"In a Python of its own, where the device is there.\"\"\"
        x = torch.ones(2).to("throwaway")
        fact("result", [str((x * x).device), (x * x).cpu().tolist()])
"""


@pytest.fixture
def installed(project: Project) -> dict[str, str]:
    """The package is installed where these variables have Python look; LOADED_BY is where who loads it leaves its number."""
    project.write("installed/throwaway_device.py", PACKAGE)
    about = "installed/throwaway_device-1.0.dist-info"
    project.write(f"{about}/METADATA", "Metadata-Version: 2.1\nName: throwaway-device\nVersion: 1.0\n")
    project.write(f"{about}/entry_points.txt", "[torch.backends]\nthrowaway = throwaway_device:register\n")
    folders = [str(project.folder / "installed"), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {"PYTHONPATH": os.pathsep.join(folders), "LOADED_BY": str(project.folder / "loaded-by")}


def test_only_the_case_that_asks_has_the_device(project: Project, installed: dict[str, str]) -> None:
    project.write("cases/devices.py", CASES)
    done = project.snapgrad("run", "devices/on_the_cpu", "--accept", **installed)
    done.has("1 case: 1 passed")
    assert '"device there": false' in project.files("snapshots")["devices/on_the_cpu/facts.json"]
    assert not Path(installed["LOADED_BY"]).exists(), (
        "neither the server, nor its parent, nor a fork of it loads the device"
    )

    done = project.snapgrad("run", "--accept", **installed)
    done.has("2 cases: 2 passed")
    facts = project.files("snapshots")["devices/on_its_device/facts.json"]
    assert '"throwaway:0"' in facts and "1.0" in facts
    loaded = Path(installed["LOADED_BY"]).read_text(encoding="utf-8").split()
    assert len(loaded) == len(set(loaded)) == 2, "the first capture and the second, each in a Python of its own"


def test_the_user_may_leave_devices_out(project: Project, installed: dict[str, str]) -> None:
    project.write("cases/devices.py", CASES)
    done = project.snapgrad("run", "devices/on_its_device", TORCH_DEVICE_BACKEND_AUTOLOAD="0", **installed)
    done.has("1 failed", "throwaway")
    assert not Path(installed["LOADED_BY"]).exists()
