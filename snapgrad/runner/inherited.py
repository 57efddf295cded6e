"""What a process takes over from the one that started it, set to what the engine relies on.

A shell without job control starts background commands with SIGINT ignored, `nohup` with SIGHUP; where SIGCHLD is ignored
the system forgets how a child ended, and a blocked signal never comes. A case sees none of this.
"""

from __future__ import annotations

import contextlib
import os
import resource
import signal
import sys

FILES = 1024
OWNER = 0o700
_BY_PYTHON = {signal.SIGPIPE, signal.SIGXFSZ}
"""Python ignores these itself, to make exceptions of them."""


def settle_command() -> None:
    """For a command that starts others: standard streams that are closed lead nowhere (the next file opened would be taken
    for one), children can be waited for, no signal is blocked, and the owner may read what is written.

    A signal that is ignored stays so: whoever runs a command in the background means that Ctrl-C is not for it.
    """
    for number, name, mode in ((0, "stdin", "r"), (1, "stdout", "w"), (2, "stderr", "w")):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
            if getattr(sys, name) is None:
                setattr(sys, name, os.fdopen(number, mode, encoding="utf-8", closefd=False))
    if signal.getsignal(signal.SIGCHLD) is signal.SIG_IGN:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_SETMASK, ())
    os.umask(os.umask(OWNER) & ~OWNER)


def settle_server() -> None:
    """For a process that runs cases or forks those that do: also, no signal is ignored, and files enough may be open."""
    settle_command()
    for number in signal.valid_signals() - _BY_PYTHON:
        if signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != resource.RLIM_INFINITY and soft < FILES:
        enough = FILES if hard == resource.RLIM_INFINITY else min(FILES, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (enough, hard))


def close_all_but_standard() -> None:
    """Close every open file but the three standard streams, whatever their numbers."""
    try:
        there = [int(name) for name in os.listdir("/dev/fd")]
    except OSError:
        os.closerange(3, resource.getrlimit(resource.RLIMIT_NOFILE)[0])
        return
    for number in there:
        if number > 2:
            with contextlib.suppress(OSError):
                os.close(number)
