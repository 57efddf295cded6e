"""A case's time: processor time of all its processes, as the system accounts for it, whatever else the machine does."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time

import pytest

from snapgrad.runner.limits import TimeLimit, processor_seconds

BURN = "x = 0\nwhile __import__('time').process_time() < {}: x += 1"
FAMILY = f"""
import subprocess, sys
burn = lambda seconds, **how: subprocess.Popen([sys.executable, "-c", {BURN!r}.format(seconds)], **how)
burn(0.4).wait()
burn(0.3, start_new_session=True).wait()
left = burn(0.5, start_new_session=True)
burn(0.2)
print("burnt", flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="the system tells processor time nowhere")
def test_all_processes_of_a_case_count() -> None:
    """Those waited for, those that run on, those in sessions of their own; against what the system says at their end."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    running = subprocess.Popen(
        [sys.executable, "-c", FAMILY], stdin=subprocess.PIPE, stdout=subprocess.PIPE, process_group=0
    )
    assert running.stdin is not None
    assert running.stdout is not None
    running.stdout.readline()
    used, deadline = 0.0, time.monotonic() + 60
    while used < 1.4 and time.monotonic() < deadline:
        used = processor_seconds([running.pid, os.getpid()])[running.pid]
        time.sleep(0.05)
    running.stdin.close()
    running.wait()
    running.stdout.close()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    at_the_end = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    assert used >= 1.4
    assert used <= at_the_end + 1.0, "what the last two burnt is not waited for by this process"


def test_nothing_is_known_of_a_process_that_is_gone() -> None:
    gone = subprocess.Popen(["true"])
    gone.wait()
    assert processor_seconds([gone.pid]) == {}


def ended(limit: TimeLimit, rate: float, until: float, step: float = 0.25) -> tuple[float, str]:
    """When and why a case that uses `rate` seconds of processor time a second is stopped."""
    now = limit.began
    while now < until:
        why = limit.exceeded(now, (now - limit.began) * rate)
        if why:
            return now - limit.began, why
        now += step
    return until, ""


@pytest.mark.parametrize(
    ("rate", "at", "why"),
    [
        (1.0, 10, "10 s of processor time in 10 s"),
        (2.0, 5, "10 s of processor time in 5 s"),
        (0.25, 40, "10 s of processor time in 40 s"),
        (0.05, 100, "100 s, 10 times its limit, though only 5 s of processor time"),
        (0.0, 10, "it did nothing: no processor time in 10 s, 0.0 s before"),
        (0.0001, 10, "it did nothing: no processor time in 10 s, 0.0 s before"),
    ],
    ids=["busy", "two cores", "a loaded machine", "a starved one", "asleep", "polling"],
)
def test_when_a_case_is_stopped(rate: float, at: float, why: str) -> None:
    when, said = ended(TimeLimit(10, began=1000.0), rate, until=2000.0)
    assert when == pytest.approx(at, abs=0.5)
    assert said == why


def test_a_case_that_works_and_then_sleeps_is_stopped_its_limit_later() -> None:
    limit = TimeLimit(10, began=0.0)
    times = [n / 4 for n in range(200)]
    stopped = next(now for now in times if limit.exceeded(now, min(now, 6.0)))
    assert stopped == pytest.approx(16, abs=0.5)


def test_where_no_processor_time_is_told_wall_time_counts_and_is_named() -> None:
    limit = TimeLimit(10, began=0.0)
    assert limit.exceeded(9.9, None) == ""
    assert limit.exceeded(10.0, None) == "10 s (wall time, as this system does not tell processor time)"


def test_the_first_look_is_before_any_machine_could_have_used_the_limit() -> None:
    assert TimeLimit(60, began=5.0).first_look() <= 5.0 + 60 / (os.cpu_count() or 1)
