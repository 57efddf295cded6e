"""What isolation and capture cost: the whole catalogue through snapgrad, against its bare bodies in one process.

    python benchmarks/isolation.py [--rounds 3] [--cold] [--device cuda]

The bodies are run as a test without snapgrad would run them, eagerly and compiled, one after another in one process,
without capture, normalizing, float64 or comparison. Both sides start their own Python, use the same settings and the same
warm kernel cache. Cases that want an interpreter of their own are left out of both. `--cold` prints what the first run
costs on a machine without any cache.

Seen with 162 cases on two cores, torch 2.13, medians of three rounds: one case at a time 1.09 times the bodies, two at a
time 0.62 times; without any cache, two at a time, 187 s.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from snapgrad.capturing.pins import environment
from snapgrad.case import Case
from snapgrad.catalogue import load
from snapgrad.devices import kind_of, on_device, resolved
from snapgrad.goldens.compare import compare
from snapgrad.goldens.environment import here
from snapgrad.goldens.overlays import Goldens
from snapgrad.runner.pool import Pool, cache_folder
from snapgrad.settings import find_settings

ROOT = Path(__file__).resolve().parent.parent
VARIANTS = find_settings(ROOT).variants


def cases(device: str) -> list[Case]:
    return on_device([case for case in load(ROOT / "cases") if not case.options.own_interpreter], device)


def bodies(device: str) -> None:
    """In the process of the other side: run every body, tell how many ended with an error of their own."""
    from snapgrad.execution import bare_run
    from snapgrad.runner.child import body_of, function_of
    from snapgrad.runner.job import job_for
    from snapgrad.runner.warm import set_up

    set_up(cache_folder(), codegen_only=False, device=device)
    failed = 0
    for case in cases(device):
        body = body_of(function_of(job_for(case)), case.arguments, kind_of(device))
        failed += bare_run(body, case.options) is not None and case.options.error is None
    print(failed)


def time_bodies(device: str) -> tuple[float, int]:
    began = time.perf_counter()
    done = subprocess.run(
        [sys.executable, __file__, "--bodies", "--device", device],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env=os.environ | environment(cache_folder(), device),
    )
    return time.perf_counter() - began, int(done.stdout.split()[-1])


def time_snapgrad(chosen: Sequence[Case], jobs: int, device: str) -> tuple[float, int]:
    began = time.perf_counter()
    unequal = 0
    with Pool(jobs=jobs, device=device) as pool:
        pool.submit(chosen)
        for case, result in pool.finished(chosen):
            unequal += bool(
                compare(
                    Goldens(ROOT / "snapshots" / case.theme / case.name, here(device), VARIANTS).read(),
                    result.documents,
                )
            )
    return time.perf_counter() - began, unequal


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--cold", action="store_true")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--bodies", action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    device = resolved(chosen.device)
    if chosen.bodies:
        bodies(device)
        return
    if chosen.cold:
        with tempfile.TemporaryDirectory() as folder:
            os.environ["SNAPGRAD_CACHE"] = os.environ["TMPDIR"] = folder
            seconds, _ = time_snapgrad(cases(device), os.cpu_count() or 1, device)
        print(f"cold, no cache at all, {os.cpu_count()} at a time: {seconds:.1f} s for {len(cases(device))} cases")
        return
    measure(chosen.rounds, device)


def measure(rounds: int, device: str) -> None:
    everything = cases(device)
    cores = os.cpu_count() or 1
    print(f"{len(everything)} cases, {rounds} rounds, medians")
    columns: dict[str, list[float]] = {"bodies": [], "one": [], "all": []}
    time_snapgrad(everything, cores, device)
    for _ in range(rounds):
        bare, failed = time_bodies(device)
        one, unequal = time_snapgrad(everything, 1, device)
        parallel, _ = time_snapgrad(everything, cores, device)
        for name, seconds in zip(columns, (bare, one, parallel), strict=True):
            columns[name].append(seconds)
        print(f"  bodies {bare:.1f} s ({failed} failed), snapgrad one at a time {one:.1f} s ({unequal} unequal), "
              f"{cores} at a time {parallel:.1f} s", flush=True)  # fmt: skip
    base = statistics.median(columns["bodies"])
    print(f"one at a time / bodies: {statistics.median(columns['one']) / base:.2f}")
    print(f"{cores} at a time / bodies: {statistics.median(columns['all']) / base:.2f}")


if __name__ == "__main__":
    main()
