"""A case's time: processor time of all its processes, as the system accounts for it, whatever else the machine does."""

from __future__ import annotations

import os
import sys
import time

import pytest
from processes import Running, comes_true, run

from snapgrad.runner.limits import TimeLimit, processor_seconds

BURN = "x = 0\nwhile __import__('time').process_time() < {}: x += 1"
FAMILY = f"""
import os, resource, subprocess, sys, time
burn = lambda seconds, **how: subprocess.Popen([sys.executable, "-c", {BURN!r}.format(seconds)], **how)
burn(0.4).wait()
burn(0.3, start_new_session=True).wait()
burn(0.5).wait()
usages = [resource.getrusage(whose) for whose in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
print(os.getpid(), sum(usage.ru_utime + usage.ru_stime for usage in usages), flush=True)
left = burn(0.6, start_new_session=True)
time.sleep(1000)
"""


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="the system tells processor time nowhere")
def test_all_processes_of_a_case_count() -> None:
    """Those waited for, and one that runs on in a session of its own; against what the system tells the first of them."""
    with Running([sys.executable, "-c", FAMILY]) as running:
        assert comes_true(lambda: "\n" in running.printed())
        process, so_far = running.printed().split()
        assert float(so_far) >= 1.2
        assert comes_true(lambda: used(int(process)) >= float(so_far) + 0.55)
        time.sleep(0.5)
        assert used(int(process)) <= float(so_far) + 1.5


def used(process: int) -> float:
    return processor_seconds([process, os.getpid()])[process]


def test_nothing_is_known_of_a_process_that_is_gone() -> None:
    gone = run([sys.executable, "-c", "import os; print(os.getpid())"]).printed
    assert processor_seconds([int(gone)]) == {}


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
