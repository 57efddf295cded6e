"""The parent's side: starts the server, hands it cases, and has each result as soon as it is there. No torch here."""

from __future__ import annotations

import contextlib
import functools
import json
import os
import selectors
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from snapgrad.case import Case
from snapgrad.devices import CPU
from snapgrad.errors import Problem
from snapgrad.runner import whereabouts
from snapgrad.runner.job import job_for
from snapgrad.shortening import without_warnings
from snapgrad.verdict import Result, Verdict

TICK = 1.0  # seconds


def cache_folder() -> Path:
    """Where kernels and the compiler's answers are kept between runs: SNAPGRAD_CACHE, or the user's cache folder."""
    named = os.environ.get("SNAPGRAD_CACHE")
    if named:
        return Path(named).absolute()
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(home) / "snapgrad"


def cores() -> int:
    """The processor cores that this process may use; a container may have fewer than the machine."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


class Pool:
    """Runs cases, several at a time, each in a process of its own.

    Use it as a context manager: at its end nothing that it started still runs. `submit` any number of cases, then
    `result` in any order, or `finished` in the order of their ends; while these wait, they call `waiting` every second. Errors that concern all cases (no torch, no
    compiler) are raised as Problem, by each of these for as long as it has no result to give.
    """

    def __init__(
        self,
        *,
        jobs: int | None = None,
        codegen_only: bool = False,
        device: str = CPU,
        python: str = sys.executable,
        cache: Path | None = None,
        directory: Path | None = None,
        variables: Mapping[str, str] | None = None,
        preload: Sequence[str] = (),
        if_there: bool = False,
    ) -> None:
        """device: where the cases run, with its architecture (`snapgrad.devices`).
        cache, directory: the cache and the working folder of the cases' processes, if other than the usual.
        variables: their environment variables, beyond this process's and those that are pinned.
        preload: packages that are imported once, for all cases. if_there: those that are not installed are left out, and
        named in `not_preloaded` as soon as there is a result."""
        self.codegen_only = codegen_only
        self.device = device
        self._preload = (
            [f"--preload={','.join(preload)}", *(["--preload-if-there"] if if_there else [])] if preload else []
        )
        self.not_preloaded: list[str] = []
        self._cache = cache
        self._directory = directory
        self._variables = variables or {}
        self._jobs = jobs or cores()
        self._python = python
        self._folder = Path(tempfile.mkdtemp(prefix="snapgrad-"))
        self._server: subprocess.Popen[bytes] | None = None
        self._keys: dict[tuple[str, str], int] = {}
        self._results: dict[int, Result] = {}
        self._queue: deque[bytes] = deque()
        self._unanswered = 0
        self._fatal: Problem | None = None
        self._heard = b""
        self._names: list[str] = []
        self._running: dict[int, tuple[str, float]] = {}
        self.waiting: Callable[[], None] = lambda: None

    def __enter__(self) -> Pool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def start(self) -> None:
        """Start the server ahead of the first case; it warms itself up in the background."""
        if self._server is not None:
            return
        from snapgrad.capturing.pins import environment, without_settings

        cache = self._cache or cache_folder()
        _ensure_writable(cache)
        flags = ["--codegen-only"] if self.codegen_only else []
        command = [
            self._python,
            "-m",
            "snapgrad.runner.server",
            str(cache),
            str(self._jobs),
            self.device,
            *flags,
            *self._preload,
        ]
        with (self._folder / "server.log").open("wb") as log:
            self._server = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                env=without_settings(os.environ) | environment(cache, self.device) | dict(self._variables),
                cwd=self._directory,
                start_new_session=True,
            )

    def submit(self, cases: Sequence[Case]) -> None:
        """Queue cases; they begin in this order as processes become free. One that was queued before is not again."""
        if not cases:
            return
        self.start()
        for case in cases:
            if _identity(case) in self._keys:
                continue
            job = job_for(case, codegen_only=self.codegen_only, device=self.device)
            key = self._keys[_identity(case)] = len(self._keys)
            self._names.append(case.id)
            line = {"key": key, "job": job.to_json(), "result": str(self._folder / f"{key}.json")}
            self._queue.append(json.dumps(line).encode() + b"\n")
        self._feed()

    def _feed(self) -> None:
        """Keep the server supplied, but never so far ahead that both ends wait for the other to read."""
        assert self._server is not None and self._server.stdin is not None
        with contextlib.suppress(BrokenPipeError):
            while self._queue and self._unanswered < 4 * self._jobs:
                self._server.stdin.write(self._queue.popleft())
                self._server.stdin.flush()
                self._unanswered += 1

    def result(self, case: Case) -> Result:
        """What came of a submitted case; waits for it."""
        key = self._keys[_identity(case)]
        while key not in self._results:
            self._listen()
        return self._results[key]

    def finished(self, cases: Sequence[Case]) -> Iterator[tuple[Case, Result]]:
        """Each of the submitted cases with its result, as they end."""
        left = {self._keys[_identity(c)]: c for c in cases}
        while left:
            ended = [key for key in left if key in self._results]
            for key in ended:
                yield left.pop(key), self._results[key]
            if left and not ended:
                self._listen()

    def result_if_there(self, case: Case) -> Result | None:
        """What came of a submitted case, if it has ended; does not wait."""
        key = self._keys[_identity(case)]
        while key not in self._results and self._hear(0):
            pass
        return self._results.get(key)

    def running(self) -> list[tuple[str, float, str]]:
        """The cases that run: each one's id, for how many seconds it has, and where it is, as far as that is known."""
        now = time.monotonic()
        return [
            (name, now - began, whereabouts.read(self._folder / f"{key}.json"))
            for key, (name, began) in self._running.items()
        ]

    def _listen(self) -> None:
        while not self._hear(TICK):
            self.waiting()

    def _hear(self, patience: float) -> bool:
        """Take the server's next message; False if none has come after so many seconds."""
        if self._fatal is not None:
            raise self._fatal
        assert self._server is not None and self._server.stdout is not None
        line = self._next_line(patience)
        if line is None:
            return False
        message: dict[str, Any] = json.loads(line) if line else {"event": "fatal", "problem": self._last_words()}
        if message["event"] == "fatal":
            self._fatal = Problem(message["problem"])
            raise self._fatal
        if message["event"] == "ready":
            self.not_preloaded = message.get("not_there", [])
            if message["note"]:
                _tell_once(message["note"])
        if message["event"] == "started":
            self._running[message["key"]] = self._names[message["key"]], time.monotonic()
        if message["event"] == "done":
            self._running.pop(message["key"], None)
            self._results[message["key"]] = self._read(message)
            self._unanswered -= 1
            self._feed()
        return True

    def _next_line(self, patience: float) -> bytes | None:
        """The server's next whole line; b"" when there is going to be none; None if none has come by then."""
        assert self._server is not None and self._server.stdout is not None
        answers = self._server.stdout.fileno()
        with selectors.DefaultSelector() as ready:
            ready.register(answers, selectors.EVENT_READ)
            while b"\n" not in self._heard:
                if not ready.select(patience):
                    return None
                chunk = os.read(answers, 1 << 16)
                if not chunk:
                    return b""
                self._heard += chunk
        line, _, self._heard = self._heard.partition(b"\n")
        return line

    def _last_words(self) -> str:
        said = (self._folder / "server.log").read_text("utf-8", "replace").strip()
        return f"the process that runs the cases ended: {said.splitlines()[-1] if said else 'it said nothing'}"

    def _read(self, message: dict[str, Any]) -> Result:
        """The result that the child wrote, or what its end without one means."""
        file = self._folder / f"{message['key']}.json"
        seconds = message["seconds"]
        if message["stopped"]:
            result = Result(Verdict.TIMED_OUT, _out_of_time(message["stopped"], message["limit"]) + _place(file))
        elif file.exists():
            result = _read_result(file)
        else:
            result = Result(Verdict.CRASHED, _way_of_dying(message["status"]) + _place(file))
        output = file.with_suffix(".out")
        result.output, result.seconds = output.read_text("utf-8", "replace"), seconds
        if result.verdict in (Verdict.CRASHED, Verdict.TIMED_OUT):
            result.problem += _last_printed(result.output)
        whereabouts.forget(file)
        for used in (file, output, file.with_suffix(".values")):
            used.unlink(missing_ok=True)
        return result

    def close(self) -> None:
        """End everything that still runs, at once, and remove the temporary files."""
        server, self._server = self._server, None
        if server is not None:
            assert server.stdin is not None and server.stdout is not None
            try:
                server.stdin.close()
                server.wait(timeout=2)
            except (BrokenPipeError, subprocess.TimeoutExpired):
                server.send_signal(signal.SIGKILL)
                server.wait()
            server.stdout.close()
        shutil.rmtree(self._folder, ignore_errors=True)


def _read_result(file: Path) -> Result:
    """The result that a case's process wrote, with the verdict on the values that it wrote beside it."""
    written = json.loads(file.read_text(encoding="utf-8"))
    evidence = written.pop("evidence", None)
    result = Result(**written | {"verdict": Verdict(written["verdict"])})
    if evidence is not None:
        from snapgrad.gradients import Evidence, settle

        settle(result, Evidence.from_json(evidence), file.with_suffix(".values"))
    return result


@functools.cache
def _tell_once(note: str) -> None:
    """On the standard error, however many servers say it."""
    print(f"snapgrad: {note}", file=sys.stderr)


def _ensure_writable(cache: Path) -> None:
    """Raise Problem if nothing can be kept in the cache folder."""
    try:
        cache.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=cache).close()
    except OSError as error:
        raise Problem(
            f"{cache}: kernels cannot be kept there: {error.strerror}; name another folder in SNAPGRAD_CACHE"
        ) from error


def _identity(case: Case) -> tuple[str, str]:
    """Two test files of one name in different folders have tests, and so cases, of one name."""
    return case.file, case.id


def _out_of_time(why: str, limit: float) -> str:
    return (
        f"ran out of its time limit, timeout={limit:g}: {why}\n"
        f"a case that needs more has the option timeout={3 * limit:g}, in seconds of processor time; fewer layers and "
        "dynamic=False need less"
    )


def _place(result_file: Path) -> str:
    """Where the process was when it ended, and the innermost place of the user's, as far as both are known."""
    run, frame = whereabouts.read(result_file), whereabouts.users_frame(result_file)
    return (f"\nit was in {run}" if run else "") + (f"\n  {frame}" if frame else "")


def _last_printed(output: str) -> str:
    lines = without_warnings(output)
    return f"\nit last printed: {lines[-1]}" if lines else "\nit printed nothing"


def _way_of_dying(status: int) -> str:
    if status >= 0:
        return f"the process exited with status {status} before the case was over"
    name = signal.Signals(-status).name
    hint = ", as the system does when memory runs out" if name == "SIGKILL" else ""
    return f"the process was killed by {name}{hint}"
