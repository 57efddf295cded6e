"""Captures a case a second time where everything differs that must not matter, before it can become a golden."""

from __future__ import annotations

import contextlib
import os
import random
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType

from snapgrad.artifacts.kinds import FILES
from snapgrad.case import Case
from snapgrad.devices import CPU
from snapgrad.errors import Problem
from snapgrad.goldens.compare import equal, first_difference
from snapgrad.runner.pool import Pool, cache_folder
from snapgrad.verdict import Result, Verdict


class SecondCapture:
    """Another server: another hash seed, working folder, temporary folder and kernel cache; it builds no kernels.

    Started by the first case that needs it. What cases themselves build (C++ extensions) is shared.
    """

    def __init__(self, *, jobs: int | None = None, device: str = CPU, preload: Sequence[str] = ()) -> None:
        self._jobs = jobs
        self._device = device
        self._preload = preload
        self.waiting: Callable[[], None] = lambda: None
        self._pool: Pool | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def __enter__(self) -> SecondCapture:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def submit(self, cases: Sequence[Case]) -> None:
        """Begin the second capture of cases, so that `unstable` need not wait for it as long; it says what went wrong."""
        with contextlib.suppress(Problem, OSError):
            self._started().submit(cases)

    def unstable(self, case: Case, first: Result) -> str:
        """Why the second capture of a sound case speaks against its first, or that there was none; "" if both are the
        same."""
        try:
            pool = self._started()
            pool.submit([case])
            second = pool.result(case)
        except (Problem, OSError) as error:
            return f"a second capture, which would have to agree, could not be made: {error}"
        if second.verdict is not Verdict.PASSED:
            return f"it is unstable: a second capture in another process {second.verdict}: {second.problem}"
        return difference(first.documents, second.documents)

    def has_ended(self, case: Case) -> bool:
        """Whether `unstable` has its answer for a submitted case, and would not wait for it."""
        try:
            return self._pool is None or self._pool.result_if_there(case) is not None
        except (Problem, OSError, KeyError):
            return True

    def running(self) -> list[tuple[str, float, str]]:
        """Those that run, as `Pool.running` gives them."""
        running = self._pool.running() if self._pool is not None else []
        return [(f"{name}, captured again,", seconds, where) for name, seconds, where in running]

    def _started(self) -> Pool:
        if self._pool is None:
            self._folder = tempfile.TemporaryDirectory(prefix="snapgrad-second-")
            top = Path(self._folder.name)
            for name in ("work", "temporary"):
                (top / name).mkdir()
            variables = {
                "PYTHONHASHSEED": _other_seed(),
                "TMPDIR": str(top / "temporary"),
                "TORCH_EXTENSIONS_DIR": str(cache_folder() / "extensions"),
            }
            self._pool = Pool(
                jobs=self._jobs,
                codegen_only=True,
                device=self._device,
                cache=top / "cache",
                directory=top / "work",
                variables=variables,
                preload=self._preload,
            )
            self._pool.waiting = self.waiting
        return self._pool

    def close(self) -> None:
        """End its processes and remove its folders."""
        if self._pool is not None:
            self._pool.close()
        if self._folder is not None:
            self._folder.cleanup()
        self._pool = self._folder = None


def _other_seed() -> str:
    seed = random.SystemRandom().randrange(1, 1 << 32)
    return str(seed if str(seed) != os.environ.get("PYTHONHASHSEED") else seed - 1)


def difference(first: Mapping[str, str], second: Mapping[str, str]) -> str:
    """Where two captures of one case first differ, in words; "" if they do not, up to generated names."""
    for file in FILES:
        one, other = first.get(file, ""), second.get(file, "")
        if not (equal(file, one, other) if one and other else one == other):
            number, before, after = first_difference(one, other)
            return (
                f"it is unstable: {file} differs between two captures, from line {number}:\n"
                f"    first  {before}\n    second {after}"
            )
    return ""
