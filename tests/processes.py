"""The processes that tests start: in a state that is written here, not that of whoever started the tests, and with a limit.

Started by a shell without job control, by cron or by a service, the tests inherit ignored signals, an odd umask, no terminal
and other variables; what they start inherits none of it, unless a test asks. What has not ended at its limit is ended, with
all that it started, and what it printed is shown.
"""

from __future__ import annotations

import atexit
import contextlib
import fcntl
import functools
import os
import pty
import resource
import select
import signal
import site
import struct
import subprocess
import tempfile
import termios
import time
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from snapgrad.runner.pool import cache_folder

LIMIT = 300.0
"""Seconds that a process has. On a quiet machine the longest takes 20; it is what ends a hang, and measures nothing."""

PASSED_ON = (
    *("PATH", "PYTHONPATH", "PYTHONHOME", "LD_LIBRARY_PATH", "LD_PRELOAD", "TMPDIR"),
    *("CC", "CXX", "CPATH", "C_INCLUDE_PATH", "CPLUS_INCLUDE_PATH", "LIBRARY_PATH"),
    *("CUDA_HOME", "CUDA_PATH", "CUDA_VISIBLE_DEVICES"),
)
"""Variables without which Python, the compiler or CUDA may not be found; all others are made here."""

MARK = "SNAPGRAD_STARTED_BY_A_TEST"


@functools.cache
def home() -> str:
    """A home folder in which there is nothing."""
    folder = tempfile.TemporaryDirectory(prefix="snapgrad-home-")
    atexit.register(folder.cleanup)
    return folder.name


def environment() -> dict[str, str]:
    """The variables of a user at his desk: not in CI, not inside another pytest, no settings of his own."""
    found = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    made = {"HOME": home(), "LANG": "C.UTF-8", "TERM": "dumb", "TZ": "UTC"}
    return {"PATH": os.defpath} | found | made | {
        "PYTHONUSERBASE": site.getuserbase(),
        "SNAPGRAD_CACHE": str(cache_folder()),
    }  # fmt: skip


@dataclass(frozen=True)
class State:
    """What a process takes over beside its variables. By default what a shell gives in which somebody types.

    closed: of the standard streams. files: how many may be open, if not 1024. terminal: the one on its standard input is
    its own, so that Ctrl-C there is for it.
    """

    ignored: Sequence[signal.Signals] = ()
    blocked: Sequence[signal.Signals] = ()
    umask: int = 0o022
    closed: Sequence[int] = ()
    files: int = 1024
    terminal: bool = False

    def take(self) -> None:
        """Between fork and exec."""
        if self.terminal:
            fcntl.ioctl(0, termios.TIOCSCTTY, 0)
        for number in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}:
            signal.signal(number, signal.SIG_IGN if number in self.ignored else signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_SETMASK, self.blocked)
        os.umask(self.umask)
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
        most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        files = self.files if most == resource.RLIM_INFINITY else min(self.files, most)
        resource.setrlimit(resource.RLIMIT_NOFILE, (files, most))
        for stream in self.closed:
            os.close(stream)


DESK = State()


@dataclass
class Done:
    """A command that ended: its exit code, and what it printed: both streams together, unless they were kept apart."""

    code: int
    printed: str
    errors: str = ""

    def has(self, *texts: str) -> None:
        """Assert that each text was printed."""
        for text in texts:
            assert text in self.printed, f"{text!r} was not printed:\n{self.printed}"


class Running:
    """A process in a session of its own. Use it as a context manager: at its end nothing that it started still runs."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        folder: Path | None = None,
        variables: Mapping[str, str] | None = None,
        state: State = DESK,
        apart: bool = False,
        terminal: int | None = None,
    ) -> None:
        """apart: standard error is kept apart from standard output. terminal: what all three streams are, if given."""
        self._command = list(command)
        self._mark = uuid.uuid4().hex
        self._out = tempfile.TemporaryFile()  # noqa: SIM115 - closed at the end of this context
        self._err = tempfile.TemporaryFile() if apart else None  # noqa: SIM115
        self._process = subprocess.Popen(
            self._command,
            cwd=folder,
            env=environment() | dict(variables or {}) | {MARK: self._mark},
            stdin=subprocess.DEVNULL if terminal is None else terminal,
            stdout=self._out if terminal is None else terminal,
            stderr=(self._err or subprocess.STDOUT) if terminal is None else terminal,
            start_new_session=True,
            preexec_fn=state.take,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end_all()
        for stream in filter(None, (self._out, self._err)):
            stream.close()

    def send(self, number: signal.Signals) -> None:
        self._process.send_signal(number)

    def end(self, limit: float = LIMIT) -> Done:
        """Wait until it has ended by itself; at the limit everything is ended, and the test fails."""
        try:
            code = self._process.wait(timeout=limit)
        except subprocess.TimeoutExpired:
            self.end_all()
            raise AssertionError(
                f"{' '.join(self._command)} did not end within {limit:.0f} s; it printed:\n{self.printed()}"
            ) from None
        return Done(code, self.printed(), _text(self._err) if self._err else "")

    def printed(self) -> str:
        """What it printed until now."""
        return _text(self._out)

    def end_all(self) -> None:
        """Kill it and, where the system tells their variables, all that it started."""
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait(timeout=LIMIT)
        for pid in _marked(self._mark):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)


class Terminal(Running):
    """A process in a terminal of its own, of 24 lines."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        folder: Path | None = None,
        variables: Mapping[str, str] | None = None,
        columns: int = 80,
    ) -> None:
        self._leader, follower = pty.openpty()
        fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        self.seen = ""
        try:
            super().__init__(
                command, folder=folder, variables=variables, state=State(terminal=True), terminal=follower
            )  # fmt: skip
        finally:
            os.close(follower)

    def until(self, text: str, limit: float = LIMIT) -> None:
        """Wait until the text was printed."""
        last = time.monotonic() + limit
        while text not in self.seen and time.monotonic() < last and self._read():
            pass
        assert text in self.seen, self.seen

    def press(self, key: str) -> None:
        os.write(self._leader, key.encode())

    def end(self, limit: float = LIMIT) -> Done:
        last = time.monotonic() + limit
        while time.monotonic() < last and self._read():
            pass
        return super().end(max(0.0, last - time.monotonic()))

    def printed(self) -> str:
        return self.seen

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        super().__exit__(kind, error, trace)
        os.close(self._leader)

    def _read(self) -> bool:
        """Take what is there, waiting for a moment; False when nobody can print any more."""
        if select.select([self._leader], [], [], 0.1)[0]:
            try:
                chunk = os.read(self._leader, 4096)
            except OSError:
                return False
            self.seen += chunk.decode("utf-8", "replace")
        return True


def run(
    command: Sequence[str],
    *,
    folder: Path | None = None,
    variables: Mapping[str, str] | None = None,
    state: State = DESK,
    apart: bool = False,
    limit: float = LIMIT,
) -> Done:
    """Start a command and wait for its end."""
    with Running(command, folder=folder, variables=variables, state=state, apart=apart) as running:
        return running.end(limit)


def comes_true(condition: Callable[[], bool], limit: float = LIMIT) -> bool:
    """Whether a condition holds within the limit, asked for again and again."""
    last = time.monotonic() + limit
    while not condition():
        if time.monotonic() > last:
            return False
        time.sleep(0.05)
    return True


def runs(command: str) -> bool:
    """Whether some process of this machine was started as this command."""
    if not Path("/proc/self/cmdline").exists():
        return command in run(["ps", "-A", "-o", "args="]).printed.splitlines()
    words = command.encode().split()
    return any(_read(file).split(b"\0")[:-1] == words for file in Path("/proc").glob("[0-9]*/cmdline"))


def _marked(mark: str) -> list[int]:
    wanted = f"{MARK}={mark}".encode()
    files = Path("/proc").glob("[0-9]*/environ")
    return [int(file.parent.name) for file in files if wanted in _read(file).split(b"\0")]


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""


def _text(stream: IO[bytes]) -> str:
    """All that was written to it, without moving the place that the process writes at."""
    return os.pread(stream.fileno(), os.fstat(stream.fileno()).st_size, 0).decode("utf-8", "replace")
