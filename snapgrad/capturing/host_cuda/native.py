"""Builds the C++ part once per torch version and compiler, and loads it before torch's Python module."""

from __future__ import annotations

import ctypes
import hashlib
import importlib.machinery
import os
import re
import shutil
import subprocess
from pathlib import Path

from snapgrad.capturing.host_cuda.dispatch import known_for
from snapgrad.errors import Problem

SOURCE = Path(__file__).with_name("native.cpp")
FLAGS = ("-O1", "-std=c++20", "-shared", "-fPIC", "-w")


def load(torch: Path, folder: Path) -> None:
    """Make the CUDA device of host memory be there in this process, with the dispatch of this torch's CUDA build.

    torch: its package's folder; folder: where what is built is kept. Raises Problem when it cannot be built or loaded.
    """
    compiler = shutil.which(os.environ.get("CXX") or "g++")
    built = folder / f"host_cuda-{_key(torch, compiler)}.so"
    if not built.exists():
        if compiler is None:
            raise Problem(
                "no C++ compiler: a CUDA device made of host memory is built once, by g++, which is not on PATH; "
                "install it, or name another in CXX"
            )
        _build(compiler, torch, built)
    try:
        library = ctypes.CDLL(str(built))
    except OSError as error:
        raise Problem(
            f"{built}: the CUDA device made of host memory does not load: {error}; delete the file"
        ) from error
    operators, _ = known_for(_version(torch))
    for kind, names in operators.items():
        library.snapgrad_dispatch_as_a_gpu("\n".join(sorted(names)).encode(), ctypes.c_bool(kind == "none"))


def _version(torch: Path) -> str:
    """`__version__` in torch's version.py, read and not imported."""
    found = re.search(r"^__version__ = '([^']+)'", (torch / "version.py").read_text(encoding="utf-8"), re.MULTILINE)
    if found is None:
        raise Problem(f"{torch / 'version.py'} does not say which version of torch it is")
    return found[1]


def _key(torch: Path, compiler: str | None) -> str:
    version = (torch / "version.py").read_bytes()
    parts = [SOURCE.read_bytes(), version, str(torch).encode(), " ".join(FLAGS).encode(), (compiler or "g++").encode()]
    return hashlib.sha256(b"\n".join(parts)).hexdigest()[:16]


def _build(compiler: str, torch: Path, built: Path) -> None:
    """Into a file of this process's own, then moved: several may build at once."""
    built.parent.mkdir(parents=True, exist_ok=True)
    unfinished = built.with_suffix(f".{os.getpid()}.part")
    include = torch / "include"
    command = [compiler, *FLAGS, f"-I{include}", f"-I{include / 'torch/csrc/api/include'}", str(SOURCE)]
    command += ["-o", str(unfinished), f"-L{torch / 'lib'}", "-ltorch_cpu", "-lc10", f"-Wl,-rpath,{torch / 'lib'}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        unfinished.unlink(missing_ok=True)
        said = next((line for line in done.stderr.splitlines() if "error" in line), done.stderr.strip()[-200:])
        raise Problem(
            f"the CUDA device made of host memory cannot be built with {compiler} for this torch ({torch}): {said}"
        )
    os.replace(unfinished, built)


def folder_of(package: str) -> Path | None:
    """Where a package is, without importing it."""
    spec = importlib.machinery.PathFinder.find_spec(package)
    return Path(spec.origin).parent if spec is not None and spec.origin is not None else None
