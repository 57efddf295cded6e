"""What tests start is in a known state, whatever the tests themselves were started in, and never outlives its limit."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

import conftest
import pytest
from processes import DESK, MARK, State, Terminal, comes_true, home, run, runs

TELLS = """
import os, resource, signal
names = [number.name for number in signal.Signals if signal.getsignal(number) is signal.SIG_IGN]
print(names, signal.pthread_sigmask(signal.SIG_BLOCK, ()), oct(os.umask(0)), resource.getrlimit(resource.RLIMIT_CORE)[0])
print(sorted(os.listdir("/proc/self/fd"))[:-1], os.getsid(0) == os.getpid(), sorted(os.environ))
"""
STARTS = f"""
import sys
sys.path.insert(0, {str(Path(__file__).parent)!r})
from processes import run
print(run([sys.executable, "-c", {TELLS!r}]).printed)
"""
ODD = State(
    ignored=(signal.SIGINT, signal.SIGCHLD, signal.SIGHUP),
    blocked=(signal.SIGCHLD, signal.SIGINT),
    umask=0o077,
    files=64,
)


def test_what_is_started_inherits_nothing_odd() -> None:
    odd = {
        "CI": "true",
        "PYTEST_ADDOPTS": "--no-such",
        "PYTHONWARNINGS": "error",
        "COLUMNS": "20",
        "GITHUB_ACTIONS": "1",
    }
    usual, unusual = (run([sys.executable, "-c", STARTS], state=s, variables=v) for s, v in ((DESK, {}), (ODD, odd)))
    assert usual.printed == unusual.printed
    assert unusual.printed.startswith("['SIGPIPE', 'SIGXFSZ'] set() 0o22 0\n['0', '1', '2'] True ")
    assert not any(f"'{name}'" in unusual.printed for name in odd)


def test_a_limit_ends_a_process_and_what_it_started_and_shows_what_it_printed() -> None:
    sleeps = [f"sleep {number}.{os.getpid()}" for number in (8801, 8802)]
    command = ["sh", "-c", f"trap '' INT TERM; setsid {sleeps[0]} & echo started; {sleeps[1]}"]
    with pytest.raises(AssertionError, match=r"^sh -c .* did not end within 1 s; it printed:\nstarted\n$"):
        run(command, limit=1)
    assert comes_true(lambda: not any(map(runs, sleeps)))


def test_a_terminal_that_says_nothing_is_not_waited_for() -> None:
    with Terminal(["sh", "-c", "trap '' HUP; echo here; sleep 600"]) as terminal:
        terminal.until("here")
        with pytest.raises(AssertionError, match=r"^here"):
            terminal.until("there", limit=0.2)
        with pytest.raises(AssertionError, match="did not end within"):
            terminal.end(limit=0.2)


def test_a_test_that_waits_for_ever_is_ended(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conftest, "LIMIT", 0.05)
    around = conftest.ended_by_limit(request.node)
    next(around)
    try:
        with pytest.raises(pytest.fail.Exception, match="test_a_test_that_waits_for_ever_is_ended did not end within"):
            time.sleep(600)
    finally:
        with pytest.raises(StopIteration):
            around.send(None)
    assert signal.getitimer(signal.ITIMER_REAL)[0] > 0, "the limit around this test was lost"


def test_the_home_of_what_is_started_is_empty() -> None:
    assert os.listdir(home()) == []
    assert MARK not in os.environ
