"""Where a case is: which run, which phase of the compiler. Its process keeps that in a small file, which outlives it.

A phase is taken from the events that torch times (`torch._dynamo.utils.ChromiumEventLogger`); on a torch without them the run
alone is told.
"""

from __future__ import annotations

import faulthandler
import fcntl
import mmap
import re
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

from snapgrad.runner.error_text import is_users

ASKED = signal.SIGXCPU
"""The signal at which a case's process writes its stack down and goes on; no program uses it for itself."""

SIZE = 100  # bytes; each text is written over the last one, at once
PHASES = (
    (
        re.compile(r"compile_file|async_compile|PyCodeCache|CppCodeCache|CachingAutotuner|cpp_wrapper_compile"),
        "kernels' compile",
    ),
    (
        re.compile(
            r"inductor|GraphLowering|Scheduler|compile_fx|fx_codegen|_recursive_\w*pass|PythonWrapper|CppWrapper"
        ),
        "Inductor",
    ),
    (re.compile(r"aot_|AOTAutograd|create_aot_dispatcher|min_cut"), "AOTAutograd"),
    (
        re.compile(r"entire_frame_compile|_compile|bytecode_tracing|build_guards|backend_compile|compiled_autograd|gc"),
        "Dynamo",
    ),
)
_FRAME = re.compile(r'  File "(?P<file>.+)", line (?P<line>\d+) in (?P<name>.+)')

OUT_OF_REACH = 200
"""The lowest number of the file for stacks: a case that closes all files and opens its own is not to get this number."""

_kept: mmap.mmap | None = None
_run = ""


def keep_in(result_file: Path) -> None:
    """Begin to keep where this process is, beside the file for its result; its stack too when a signal ends it.

    It is kept through memory, not through an open file: a case may close all files, and open others under their numbers.
    """
    global _kept
    with _place(result_file).open("w+b") as file:
        file.truncate(SIZE)
        _kept = mmap.mmap(file.fileno(), SIZE)
    with _stack(result_file).open("wb") as file:
        stack = fcntl.fcntl(file, fcntl.F_DUPFD_CLOEXEC, OUT_OF_REACH)
    faulthandler.enable(stack, all_threads=True)
    faulthandler.register(ASKED, stack, all_threads=True)


def entered(run: str) -> None:
    """The process is in another run: "the eager run", say. Nothing is kept where `keep_in` was not called."""
    global _run
    _run = run
    _write(run)


def follow_the_compiler() -> None:
    """From here on the phases of the compiler are kept too, until the process ends."""
    if _kept is None:
        return
    from snapgrad.capturing.torch_hooks import event_logger

    logger = event_logger()
    events: list[str] = []
    if logger is not None:
        logger.log_event_start = _telling(logger.log_event_start, events.append, events)
        logger.log_event_end = _telling(logger.log_event_end, lambda name: _end(events, name), events)


def _telling(logged: Callable[..., Any], tell: Callable[[str], object], events: list[str]) -> Callable[..., Any]:
    def log(logger: object, event_name: str, *rest: Any, **named: Any) -> Any:
        tell(event_name)
        phase = phase_of(events)
        _write(f"{_run}, {phase}" if phase else _run)
        return logged(logger, event_name, *rest, **named)

    return log


def _end(events: list[str], name: str) -> None:
    """Also the events inside of it: an error may have ended them."""
    if name in events:
        del events[len(events) - 1 - events[::-1].index(name) :]


def phase_of(events: list[str]) -> str:
    """The phase that the innermost event is of that belongs to any; "" outside of the compiler."""
    for event in reversed(events):
        for pattern, phase in PHASES:
            if pattern.search(event):
                return phase
    return ""


def _write(text: str) -> None:
    if _kept is not None:
        _kept[:] = text.encode()[:SIZE].ljust(SIZE)


def read(result_file: Path) -> str:
    """Where the process is, or was when it ended: "the compiled run, Inductor"; "" if it did not begin to tell."""
    try:
        return _place(result_file).read_text("utf-8", "replace").strip(" \0")
    except OSError:
        return ""


def users_frame(result_file: Path) -> str:
    """The innermost place in a file of the user's that the process's stack was at; "" if none was written down."""
    try:
        return innermost(_stack(result_file).read_text("utf-8", "replace"))
    except OSError:
        return ""


def innermost(stack: str) -> str:
    """Of a text of `faulthandler`, the thread that is current first: "FILE:LINE in NAME", or ""."""
    threads = re.split(r"\n(?=(?:Current thread|Thread) )", "\n" + stack)
    for thread in sorted(threads, key=lambda text: not text.startswith("Current thread")):
        for found in _FRAME.finditer(thread):
            if is_users(found["file"]):
                return f"{found['file']}:{found['line']} in {found['name']}"
    return ""


def forget(result_file: Path) -> None:
    """Remove what was kept."""
    for file in (_place(result_file), _stack(result_file)):
        file.unlink(missing_ok=True)


def _place(result_file: Path) -> Path:
    return result_file.with_suffix(".place")


def _stack(result_file: Path) -> Path:
    return result_file.with_suffix(".stack")
