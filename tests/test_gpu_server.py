"""What keeps a server able to fork children that use a GPU, as far as a machine without one can show it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import torch
import torch.utils._triton

from snapgrad.capturing.gpu import count_once, unseen
from snapgrad.case import Options
from snapgrad.execution import run


def test_while_the_server_compiles_cuda_is_neither_seen_nor_initialized(monkeypatch: pytest.MonkeyPatch) -> None:
    cuda: Any = torch.cuda
    monkeypatch.setattr(cuda, "is_available", lambda: True)
    with unseen():
        assert not cuda.is_available()
        assert not torch.utils._triton.has_triton()
        with pytest.raises(RuntimeError, match="CUDA is left to the processes that run cases"):
            cuda.current_device()
    assert cuda.is_available()
    assert torch.utils._triton.has_triton.cache_info().currsize == 0, "it would remember that there was no GPU"


def test_the_number_of_gpus_is_asked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    cuda: Any = torch.cuda
    monkeypatch.setattr(cuda, "_is_compiled", lambda: True)
    monkeypatch.setattr(cuda, "_device_count_nvml", lambda: 3)
    monkeypatch.setattr(cuda, "_cached_device_count", None)
    count_once()
    monkeypatch.setattr(cuda, "_device_count_nvml", lambda: pytest.fail("asked again"))
    assert cuda.device_count() == 3


def test_autograd_starts_no_thread_and_still_works(python: Callable[[str], str]) -> None:
    printed = python(
        "import os, torch\n"
        "from snapgrad.capturing.gpu import start_autograd_without_threads\n"
        "torch.set_num_threads(1)\n"
        "before = len(os.listdir('/proc/self/task'))\n"
        "start_autograd_without_threads()\n"
        "x = torch.ones(2, requires_grad=True)\n"
        "(x * 3).sum().backward()\n"
        "print(len(os.listdir('/proc/self/task')) - before, torch._C._is_multithreading_enabled(), x.grad.tolist())\n"
    )
    assert printed == "0 False [3.0, 3.0]\n"


def test_nothing_is_left_to_a_benchmark_on_the_device(python: Callable[[str], str]) -> None:
    printed = python(
        "import torch, torch._inductor.config as config\n"
        "from snapgrad.capturing.gpu import pin\n"
        "torch.backends.cuda.matmul.allow_tf32 = True\n"
        "pin()\n"
        "print(config.shape_padding, config.max_autotune, config.use_static_cuda_launcher, torch.backends.cuda.matmul.allow_tf32)\n"
    )
    assert printed == "False False False False\n"


@pytest.mark.parametrize(("offset", "drawn"), [(0, False), (4, True)])
def test_numbers_drawn_on_a_gpu_are_noticed(monkeypatch: pytest.MonkeyPatch, offset: int, drawn: bool) -> None:
    cuda: Any = torch.cuda
    assert not run(lambda: torch.ones(1), Options(), "eager").drawn_on_device
    monkeypatch.setattr(cuda, "is_initialized", lambda: True)
    monkeypatch.setattr(cuda, "_get_rng_state_offset", lambda: offset)
    assert run(lambda: torch.ones(1), Options(), "eager").drawn_on_device is drawn
