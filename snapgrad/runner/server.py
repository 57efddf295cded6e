"""The warmed process that forks a child per case: `python -m snapgrad.runner.server CACHE JOBS DEVICE
[--codegen-only] [--preload=NAMES [--preload-if-there]]`.

It reads jobs from its standard input, one line of JSON each, keeps JOBS children running at a time, and tells on
its standard output, one line of JSON each, the events ready, fatal, started and done. A child that crashes or hangs is
told like any other. When its input ends it kills what still runs and goes at once.
"""

from __future__ import annotations

import contextlib
import ctypes
import functools
import gc
import json
import os
import resource
import selectors
import signal
import socket
import subprocess
import sys
import time
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from snapgrad.runner import device_backends, whereabouts
from snapgrad.runner.inherited import close_all_but_standard, settle_server
from snapgrad.runner.job import Job
from snapgrad.runner.limits import TimeLimit, processor_seconds

KEPT_OUTPUT = 64 * 1024
STACK_TIME = 0.5  # seconds that a case has to write down where it is


@dataclass
class Running:
    """A child: its job, the file for its result, its process and pipe, its limit and when to look at that, the end of its
    output. stopped: why it was, in words. killed: when it is to be killed, having been asked for its stack."""

    key: int
    job: Job
    result_file: Path
    pid: int
    pipe: int
    limit: TimeLimit
    look: float
    stopped: str = ""
    killed: float = float("inf")
    output: bytearray = field(default_factory=bytearray)

    def read(self) -> int:
        """Take what the child printed, keep the end of it; how many bytes, 0 at the end, -1 if nothing is there now."""
        try:
            chunk = os.read(self.pipe, 1 << 16)
        except BlockingIOError:
            return -1
        self.output += chunk
        if len(self.output) > 2 * KEPT_OUTPUT:
            del self.output[:-KEPT_OUTPUT]
        return len(chunk)

    def ended(self) -> bool:
        return os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOWAIT | os.WNOHANG) is not None

    def stop(self, why: str, now: float) -> None:
        """Ask it where it is; it is killed a moment later."""
        self.stopped, self.look, self.killed = why, float("inf"), now + STACK_TIME
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(self.pid, whereabouts.ASKED)

    def kill(self) -> None:
        """End the child and whatever it started (a compiler, say), which is in its process group.

        Only for a child that was not waited for yet: until then its number is not given to another process.
        """
        for end in (os.killpg, os.kill):
            with contextlib.suppress(ProcessLookupError, PermissionError):
                end(self.pid, signal.SIGKILL)


class Server:
    """The jobs that wait, the children that run, and the talk with the parent."""

    def __init__(self, cache: Path, jobs: int, answers: int) -> None:
        self.cache = cache
        self.jobs = jobs
        self.answers = answers
        self.kernels_run = True
        self.waiting: deque[tuple[int, Job, Path]] = deque()
        self.running: dict[int, Running] = {}
        self.selector = selectors.DefaultSelector()
        self.unread = b""

    def say(self, **message: Any) -> None:
        os.write(self.answers, json.dumps(message).encode() + b"\n")

    def serve(self) -> None:
        """Work until the parent closes its end."""
        bell, ringer = socket.socketpair()
        for end in (bell, ringer):
            end.setblocking(False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(ringer.fileno(), warn_on_full_buffer=False)
        self.selector.register(0, selectors.EVENT_READ, self._hear)
        self.selector.register(bell, selectors.EVENT_READ, lambda: bool(bell.recv(4096)))
        try:
            while self._step():
                pass
        finally:
            for child in self.running.values():
                child.kill()

    def _step(self) -> bool:
        """Start what can start, wait for something to happen, see to it; False when the parent is gone."""
        while self.waiting and len(self.running) < self.jobs:
            self._start(*self.waiting.popleft())
        soonest = min((min(c.look, c.killed) for c in self.running.values()), default=float("inf"))
        patience = None if soonest == float("inf") else max(0.0, soonest - time.monotonic())
        for ready, _ in self.selector.select(patience):
            if not ready.data():
                self.selector.unregister(ready.fileobj)
                if ready.fd == 0:
                    return False
        for child in list(self.running.values()):
            if child.ended():
                self._end(child)
            elif time.monotonic() >= child.killed:
                child.killed = float("inf")
                child.kill()
        self._look_at_limits()
        return True

    def _look_at_limits(self) -> None:
        now = time.monotonic()
        due = [child for child in self.running.values() if now >= child.look]
        used = processor_seconds(child.pid for child in due) if due else {}
        for child in due:
            why = child.limit.exceeded(now, used.get(child.pid))
            if why:
                child.stop(why, now)
            else:
                child.look = now + min(1.0, max(0.05, child.limit.seconds / 20))

    def _hear(self) -> bool:
        chunk = os.read(0, 1 << 16)
        *lines, self.unread = (self.unread + chunk).split(b"\n")
        for line in lines:
            message = json.loads(line)
            self.waiting.append((message["key"], Job.from_json(message["job"]), Path(message["result"])))
        return bool(chunk)

    def _start(self, key: int, job: Job, result_file: Path) -> None:
        reading, writing = os.pipe()
        server = os.getpid()
        os.set_blocking(reading, False)
        if job.options["own_interpreter"]:
            pid = _spawned(job, result_file, self.cache, writing)
        else:
            pid = os.fork()
            if pid == 0:
                _become_child(job, result_file, writing, server, kernels_run=self.kernels_run)
        os.close(writing)
        limit = TimeLimit(job.options["timeout"], time.monotonic())
        child = Running(key, job, result_file, pid, reading, limit, limit.first_look())
        self.running[key] = child
        self.selector.register(reading, selectors.EVENT_READ, lambda: child.read() != 0)
        self.say(event="started", key=key)

    def _end(self, child: Running) -> None:
        """The child is gone: end what it left running, keep the rest of its output, tell."""
        child.kill()
        status = os.waitstatus_to_exitcode(os.waitpid(child.pid, 0)[1])
        while child.read() > 0:
            pass
        if child.pipe in self.selector.get_map():
            self.selector.unregister(child.pipe)
        os.close(child.pipe)
        del self.running[child.key]
        child.result_file.with_suffix(".out").write_bytes(child.output[-KEPT_OUTPUT:])
        seconds = time.monotonic() - child.limit.began
        self.say(
            event="done",
            key=child.key,
            seconds=seconds,
            stopped=child.stopped,
            limit=child.limit.seconds,
            status=status,
        )


def _become_child(job: Job, result_file: Path, output: int, server: int, *, kernels_run: bool) -> None:
    """In the fork: run the case, then leave without the interpreter's goodbye, which belongs to the server."""
    status = 1
    try:
        os.setpgid(0, 0)
        _bind_to(server)
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        os.dup2(output, 1)
        os.dup2(output, 2)
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        close_all_but_standard()
        from snapgrad.runner.child import perform

        perform(job, result_file, kernels_run=kernels_run)
        status = 0
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def _spawned(job: Job, result_file: Path, cache: Path, output: int) -> int:
    job_file = result_file.with_suffix(".job")
    job_file.write_text(job.to_json(), encoding="utf-8")
    command = [sys.executable, "-m", "snapgrad.runner.child", str(job_file), str(result_file), str(cache)]
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=output,
        process_group=0,
        preexec_fn=functools.partial(_bind_to, os.getpid()),
        env=os.environ | device_backends.restored(),
    )
    process.returncode = 0  # `Server._end` waits for it, not Popen
    return process.pid


def _bind_to(server: int) -> None:
    """No child leaves a core file, and none outlives the server, even one that is killed; the latter on Linux only,
    elsewhere the server's end kills them."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)
    if os.getppid() != server:
        os._exit(1)


def _named(flags: list[str]) -> list[str]:
    """The packages of `--preload=torchvision,transformers`."""
    return [name for flag in flags if flag.startswith("--preload=") for name in flag.partition("=")[2].split(",")]


def main() -> None:
    cache, jobs, device, *flags = sys.argv[1:]
    settle_server()
    device_backends.leave_out()
    answers = os.dup(1)
    os.dup2(2, 1)
    from snapgrad.errors import Problem
    from snapgrad.runner.preloading import preload
    from snapgrad.runner.warm import set_up, warm_up

    server = Server(Path(cache), int(jobs), answers)
    try:
        target = set_up(Path(cache), codegen_only="--codegen-only" in flags, device=device)
        warm_up(target)
        not_there = preload(_named(flags), if_there="--preload-if-there" in flags)
    except Problem as problem:
        server.say(event="fatal", problem=str(problem))
        return
    server.kernels_run = target.kernels_run
    gc.collect()
    gc.freeze()  # else every child copies the pages of all that was imported, to look for garbage there
    server.say(event="ready", not_there=not_there, note=target.note)
    server.serve()
    os._exit(0)


if __name__ == "__main__":
    main()
