"""Another Python with its own torch: asked what it is, and made to run this installation's engine."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import snapgrad
from snapgrad.capturing import torch_hooks
from snapgrad.errors import Problem
from snapgrad.runner.pool import Pool

LOWEST_PYTHON = (3, 11)
PATIENCE = 60
# Understood by every Python, also one that is too old for the rest.
_QUESTION = """
import json, platform, sys
told = {"python": platform.python_version(), "platform": (platform.system() + "-" + platform.machine()).lower()}
if sys.version_info >= (3, 8):
    import importlib.metadata
    try:
        told["torch"] = importlib.metadata.version("torch")
    except importlib.metadata.PackageNotFoundError:
        pass
print(json.dumps(told))
"""


@dataclass(frozen=True)
class Interpreter:
    """path: of the executable. environment: as `goldens.environment` gives it, of that interpreter."""

    path: str
    environment: Mapping[str, str]

    def __str__(self) -> str:
        """ "torch 2.15.0, Python 3.13.0"."""
        return f"torch {self.environment['torch']}, Python {self.environment['python']}"

    @contextmanager
    def pool(self, jobs: int | None, device: str, *, codegen_only: bool, preload: Sequence[str] = ()) -> Iterator[Pool]:
        """Processes of this interpreter. The engine comes from here: nothing of it need be installed there, and no package of
        `preload`."""
        with tempfile.TemporaryDirectory(prefix="snapgrad-engine-") as folder:
            (Path(folder) / "snapgrad").symlink_to(Path(snapgrad.__file__).parent, target_is_directory=True)
            path = os.pathsep.join([folder, *filter(None, [os.environ.get("PYTHONPATH")])])
            variables = {"PYTHONPATH": path}
            with Pool(
                jobs=jobs,
                codegen_only=codegen_only,
                device=device,
                python=self.path,
                variables=variables,
                preload=preload,
                if_there=True,
            ) as pool:
                yield pool


def interpreter(path: str = sys.executable) -> Interpreter:
    """The interpreter at a path. Raises Problem, naming it, for what is none, is too old or has no torch."""
    told = _answer(path)
    python = told["python"]
    if tuple(int(part) for part in python.split(".")[:2]) < LOWEST_PYTHON:
        lowest = ".".join(map(str, LOWEST_PYTHON))
        raise Problem(f"{path}: is Python {python}, which is too old; snapgrad needs {lowest} or newer")
    if "torch" not in told:
        raise Problem(f"{path}: Python {python} has no torch; install one there, or name another interpreter")
    if tuple(int(part) for part in re.findall(r"\d+", told["torch"])[:2]) < torch_hooks.LOWEST:
        lowest = ".".join(map(str, torch_hooks.LOWEST))
        raise Problem(f"{path}: torch {told['torch']} is too old; snapgrad was run on {lowest} and newer")
    return Interpreter(path, told | {"snapgrad": snapgrad.__version__})


def _answer(path: str) -> dict[str, str]:
    if not path:
        raise Problem("the path of an interpreter is empty; give one, or leave the option out")
    try:
        asked = subprocess.run(
            [path, "-c", _QUESTION], capture_output=True, text=True, timeout=PATIENCE, check=False, encoding="utf-8"
        )
        told = json.loads(asked.stdout.strip().splitlines()[-1]) if asked.stdout.strip() else {}
    except OSError as error:
        raise Problem(f"{path}: cannot be started: {error.strerror}; give the path of a Python interpreter") from error
    except subprocess.TimeoutExpired as error:
        raise Problem(f"{path}: did not answer within {PATIENCE} s; give the path of a Python interpreter") from error
    except ValueError:
        told = {}
    told = {name: value for name, value in told.items() if isinstance(value, str)} if isinstance(told, dict) else {}
    if not re.match(r"\d+\.\d+", told.get("python", "")):
        raise Problem(f"{path}: does not answer as a Python does; give the path of a Python interpreter")
    return told
