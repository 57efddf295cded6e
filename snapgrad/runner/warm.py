"""Pays once what every compile would pay: imports, the compiler's lazy set-up, one small case.

It is done so that autograd starts no threads, which no fork would survive: for each device that it sees at the first
backward, autograd starts one. So no GPU is visible here, and the first backward is an eager one, before the fake devices
that a CUDA build of torch registers when it compiles. With a GPU, `snapgrad.capturing.gpu` sees to both.
"""

from __future__ import annotations

import functools
import os
import sys
import warnings
from dataclasses import dataclass
from pathlib import Path

from snapgrad.capturing import torch_hooks
from snapgrad.capturing.pins import pin
from snapgrad.devices import CPU, kind_of
from snapgrad.errors import Problem


@dataclass(frozen=True)
class Target:
    """What this process captures for. gpu: a real GPU is here. kernels_run: else only their code is made.
    note: what the user has to know of the device, or ""."""

    device: str
    gpu: bool
    kernels_run: bool
    note: str = ""


def set_up(cache: Path, *, codegen_only: bool, device: str = CPU) -> Target:
    """Make this process one that can capture on the device.

    Raises Problem when torch is missing or too old, without a compiler, and for a device that cannot be had.
    """
    if device != CPU:
        from snapgrad.capturing import target

        gpu = target.gpu_is_here(device)
    else:
        gpu = False
    try:
        import torch
    except ImportError as error:
        raise Problem(f"torch does not import: {error}; snapgrad needs torch {_lowest()} or newer") from error
    if tuple(int(part) for part in torch.__version__.split(".")[:2]) < torch_hooks.LOWEST:
        raise Problem(f"torch {torch.__version__} is too old; snapgrad was run on {_lowest()} and newer")
    note = ""
    if device != CPU:
        target.take(device, gpu)
        if not gpu:
            from snapgrad.capturing.host_cuda.dispatch import known_for

            _, note = known_for(torch.__version__)
    pin()
    keep_extensions_apart(torch.__version__)
    kernels_run = not codegen_only and (gpu or device == CPU)
    if kernels_run:
        from snapgrad.capturing.compiler import ensure_kernels_can_be_built

        ensure_kernels_can_be_built(cache)
    else:
        from snapgrad.capturing.codegen_only import emit_for_avx2

        emit_for_avx2()
    return Target(device, gpu, kernels_run, note)


def keep_extensions_apart(torch_version: str) -> Path:
    """What cases build with `torch.utils.cpp_extension` loads into one torch and one Python only: a folder for each."""
    folder = Path(os.environ["TORCH_EXTENSIONS_DIR"])
    own = f"torch-{torch_version}-{sys.implementation.cache_tag}"
    if folder.name != own:
        folder /= own
        os.environ["TORCH_EXTENSIONS_DIR"] = str(folder)
    return folder


def _lowest() -> str:
    return ".".join(str(part) for part in torch_hooks.LOWEST)


def warm_up(target: Target) -> None:
    """Compile one small case of every common sort, so that a child begins where it differs from others.

    With a real GPU the small case is compiled for the CPU, and not run: CUDA is left to the children. What comes of it is known:
    raises Problem for the first thing that is not seen.
    """
    import contextlib
    import logging

    from snapgrad.artifacts.makers import documents
    from snapgrad.case import ARTIFACTS, Options
    from snapgrad.execution import run
    from snapgrad.runner import probe

    torch_hooks.ensure_all_are_there(gpu=target.device != CPU)
    body = functools.partial(_small_body, CPU if target.gpu else kind_of(target.device))
    with warnings.catch_warnings(), contextlib.ExitStack() as stack:
        warnings.simplefilter("ignore")
        if target.gpu:
            from snapgrad.capturing.gpu import unseen as gpu_unseen

            stack.enter_context(gpu_unseen())
        if target.gpu or not target.kernels_run:
            from snapgrad.capturing.codegen_only import kernels_left_out

            stack.enter_context(kernels_left_out())
        logging.disable(logging.CRITICAL)
        stack.callback(logging.disable, logging.NOTSET)
        run(body, Options(), "eager")
        outcome = run(body, Options(), "compiled")
        unseen = probe.not_seen(outcome, documents(outcome.pieces, ARTIFACTS))
        run(body, Options(), "float64")
        given_up = Options(via="off", config=probe.GIVING_UP, yields=False)
        unseen = unseen or probe.not_told(run(probe.giving_up, given_up, "compiled").pieces)
    if unseen:
        raise torch_hooks.not_seen(unseen)


def _small_body(device: str) -> object:
    import torch

    model = torch.nn.Sequential(torch.nn.Linear(4, 4), torch.nn.ReLU()).to(device)
    torch.compile(model)(torch.randn(2, 4).to(device)).sum().backward()
    return model[0].weight.grad
