"""What capturing costs where the bodies run: each case with everything captured, against the same body without.

    python benchmarks/capture_cost.py [--device cuda] [--rounds 3] [--limit SECONDS] [CASE ...]

In one process, a case at a time: eagerly and compiled, without capture and with it (its documents are made), in turns. The
work of the device is waited for. Medians of each case over the rounds are added up; the first round is not counted, it builds
the kernels. Cases that want an interpreter of their own, or are meant to end with an error, are left out; after `--limit` no
further case is begun, and how many were measured is told.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from snapgrad.capturing.pins import environment
from snapgrad.case import Case
from snapgrad.catalogue import load, select
from snapgrad.devices import CPU, kind_of, on_device, resolved
from snapgrad.runner.pool import cache_folder

ROOT = Path(__file__).resolve().parent.parent


def sides(case: Case, device: str) -> dict[str, Callable[[], object]]:
    """The two ways to run a case. Both raise what its compiled run raises."""
    from snapgrad.artifacts.makers import documents
    from snapgrad.execution import bare_run, run
    from snapgrad.runner.child import body_of, function_of
    from snapgrad.runner.job import job_for

    body = body_of(function_of(job_for(case)), case.arguments, kind_of(device))

    def bare() -> None:
        error = bare_run(body, case.options)
        if error is not None:
            raise error

    def captured() -> None:
        run(body, case.options, "eager")
        outcome = run(body, case.options, "compiled")
        if outcome.error is not None:
            raise outcome.error
        documents(outcome.pieces, case.options.artifacts)

    return {"bare": bare, "captured": captured}


def seconds(side: Callable[[], object], device: str) -> float:
    import torch

    began = time.perf_counter()
    side()
    if device != CPU:
        torch.cuda.synchronize()
    return time.perf_counter() - began


def measure(case: Case, device: str, rounds: int) -> tuple[float, float] | None:
    """Median seconds without and with capture; None, and told, for a case that does not run in a process with others."""
    taken: dict[str, list[float]] = {"bare": [], "captured": []}
    try:
        for number in range(rounds + 1):
            ways = list(sides(case, device).items())
            for name, side in ways if number % 2 else reversed(ways):
                taken[name].append(seconds(side, device))
    except Exception as error:
        print(f"  left out: {case.id}: {type(error).__name__}: {str(error).partition(chr(10))[0][:120]}", flush=True)
        return None
    bare, captured = (statistics.median(values[1:]) for values in taken.values())
    return bare, captured


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("patterns", nargs="*", metavar="CASE")
    parser.add_argument("--device", default=CPU)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--limit", type=float, default=float("inf"), metavar="SECONDS")
    chosen = parser.parse_args()
    end = time.monotonic() + chosen.limit
    device = resolved(chosen.device)
    os.environ |= environment(cache_folder(), device)
    from snapgrad.runner.warm import set_up

    cases = on_device(select(load(ROOT / "cases"), chosen.patterns), device)
    target = set_up(cache_folder(), codegen_only=False, device=device)
    suited = [c for c in cases if not c.options.own_interpreter and c.options.error is None]
    if not target.kernels_run:
        raise SystemExit(f"{device}: kernels do not run here, so there is nothing to measure")
    measured = [
        found
        for case in suited
        if time.monotonic() < end and (found := measure(case, device, chosen.rounds)) is not None
    ]
    bare, captured = (sum(side) for side in zip(*measured, strict=True))
    ratios = sorted(c / b for b, c in measured)
    print(f"{device}, {len(measured)} of {len(cases)} cases, medians of {chosen.rounds} rounds in one process")
    print(f"without capture {bare:.1f} s, with {captured:.1f} s: {captured / bare:.3f} times")
    print(f"per case: median {statistics.median(ratios):.3f} times, from {ratios[0]:.3f} to {ratios[-1]:.3f}")


if __name__ == "__main__":
    main()
