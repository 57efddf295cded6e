"""Can this machine compile and run the kernels? Asked once per machine, not once per process.

Inductor probes the vector instructions with g++ and child interpreters, 6 of the 10 seconds of a cold
compile. Whether AVX2 code builds and runs here depends on torch, the compiler and the processor, so the answer
is kept in the cache folder under their names.
"""

from __future__ import annotations

import hashlib
import platform
import shlex
import tempfile
from pathlib import Path

from snapgrad.capturing import torch_hooks
from snapgrad.errors import Problem


def ensure_kernels_can_be_built(cache: Path) -> None:
    """Return if C++ kernels for AVX2 can be built and run; raise Problem, with the way out, if not."""
    import torch

    for variable, folder in (("SNAPGRAD_CACHE", str(cache)), ("TMPDIR", tempfile.gettempdir())):
        if not _is_one_word(folder):
            raise Problem(
                f"{folder}: no kernel can be built there, as torch hands the path to the compiler unquoted; "
                f"name a folder without blanks and quotes in {variable}, or add --codegen-only"
            )
    no_compiler: type[Exception] = torch_hooks.NO_COMPILER.get()
    try:
        compiler = torch_hooks.COMPILER.get()()
        version = torch_hooks.COMPILER_VERSION.get()(compiler)
    except (no_compiler, RuntimeError, OSError) as error:
        raise Problem(
            "no C++ compiler: Inductor's kernels need g++, which is not on PATH; install it, name another "
            "in CXX, or add --codegen-only, which runs no kernels"
        ) from error
    if not torch.cpu.get_capabilities().get("avx2"):
        raise Problem(
            f"this processor ({platform.machine()}) has no AVX2, for which the goldens were made; "
            "add --codegen-only, which emits the code for AVX2 but runs no kernels"
        )
    key = hashlib.sha256(f"{torch.__version__} {compiler} {version} {platform.processor()}".encode()).hexdigest()
    answer = cache / f"avx2-builds-{key[:16]}"
    if not answer.exists():
        if not torch_hooks.AVX2.get()():
            raise Problem(
                f"{compiler} builds no AVX2 code that runs here, though the processor has AVX2; "
                "try another compiler in CXX, or add --codegen-only"
            )
        answer.parent.mkdir(parents=True, exist_ok=True)
        answer.touch()
    torch_hooks.accept_avx2()


def _is_one_word(path: str) -> bool:
    try:
        return shlex.split(path) == [path]
    except ValueError:
        return False
