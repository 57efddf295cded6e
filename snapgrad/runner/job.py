"""What the parent asks of the server: one case, named so that another process finds it."""

from __future__ import annotations

import base64
import dataclasses
import json
import os
import pickle
import site
import sys
import sysconfig
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from snapgrad.case import Case, Options
from snapgrad.devices import CPU
from snapgrad.errors import Problem


@dataclass(frozen=True)
class Job:
    """A case and how to run it this time.

    file, module, function: where the body is. path: what `sys.path` must hold to import it.
    options: the case's. arguments: pickled, base64. codegen_only: make the code, do not run the kernels.
    device: as `snapgrad.devices` names it, with its architecture.
    """

    id: str
    file: str
    module: str
    function: str
    path: list[str]
    options: dict[str, Any]
    arguments: str
    codegen_only: bool
    device: str

    def to_json(self) -> str:
        return json.dumps(dataclasses.asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Job:
        return cls(**json.loads(text))


def job_for(case: Case, *, codegen_only: bool = False, device: str = CPU) -> Job:
    """The job that runs this case. Raises Problem when an argument of it cannot be sent to another process."""
    return Job(
        id=case.id,
        file=case.file,
        module=case.module,
        function=case.function,
        path=_import_path(case.file),
        options=dataclasses.asdict(case.options),
        arguments=_packed(case.id, case.arguments),
        codegen_only=codegen_only,
        device=device,
    )


def _import_path(file: str) -> list[str]:
    """The folders that the case's own imports may need: of `sys.path`, those that are not Python's own. Another Python
    may run the case, and has packages of its own."""
    own = [p for p in sys.path if p and not is_of_python(p) and Path(p).is_dir()]
    return list(dict.fromkeys([*own, str(Path(file).parent.parent)]))


def is_of_python(path: str) -> bool:
    """Is it of this Python's library, or of the packages installed in it? A project may be elsewhere below its prefix,
    which is `/usr` for a system's Python, and the project itself for a virtual environment made there."""
    own = _folders_of_python(sys.prefix, sys.base_prefix, site.getusersitepackages())
    return os.path.join(path, "").startswith(("<frozen ", *own))


@cache
def _folders_of_python(prefix: str, base_prefix: str, user: str) -> tuple[str, ...]:
    """Those of the library and of the packages below these prefixes and of the user's, each with a separator at its end.
    Asking for them takes longer than all else that a job is made of."""
    library = [sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")]
    packages = site.getsitepackages([prefix, base_prefix])
    return tuple(os.path.join(folder, "") for folder in dict.fromkeys([*library, *packages, user]))


def _packed(who: str, arguments: Mapping[str, Any]) -> str:
    try:
        return base64.b64encode(pickle.dumps(dict(arguments))).decode()
    except Exception as error:
        raise Problem(f"{who}: an argument cannot be sent to the process that runs the case: {error}") from error


def unpacked(job: Job) -> tuple[Options, dict[str, Any]]:
    """The options and the arguments of a job, in the process that runs it."""
    arguments: dict[str, Any] = pickle.loads(base64.b64decode(job.arguments))
    return Options(**job.options), arguments
