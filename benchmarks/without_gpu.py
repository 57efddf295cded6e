"""What GPU code costs without a GPU: the cases that have both devices, on cuda made of host memory against on the CPU.

    python benchmarks/without_gpu.py [--rounds 3] [--device cuda-sm_90] [CASE ...]

Each side starts its own server; kernels of the CPU side are built beforehand, as in any run but the first.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Sequence
from pathlib import Path

from snapgrad.case import Case
from snapgrad.catalogue import load, select
from snapgrad.devices import CPU, on_device
from snapgrad.runner.pool import Pool
from snapgrad.verdict import Verdict

ROOT = Path(__file__).resolve().parent.parent


def seconds(cases: Sequence[Case], device: str) -> float:
    began = time.perf_counter()
    with Pool(device=device) as pool:
        pool.submit(cases)
        for case, result in pool.finished(cases):
            if result.verdict is not Verdict.PASSED:
                print(f"  {case.id} on {device}: {result.verdict}: {result.problem.partition(chr(10))[0]}")
    return time.perf_counter() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("patterns", nargs="*", metavar="CASE")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--device", default="cuda-sm_90")
    chosen = parser.parse_args()
    cases = on_device(on_device(select(load(ROOT / "cases"), chosen.patterns), CPU), chosen.device)
    taken: dict[str, list[float]] = {CPU: [], chosen.device: []}
    for device in taken:
        seconds(cases, device)
    for _ in range(chosen.rounds):
        for device, values in taken.items():
            values.append(seconds(cases, device))
    cpu, gpu = (statistics.median(values) for values in taken.values())
    print(f"{len(cases)} cases, {chosen.rounds} rounds, medians: {CPU} {cpu:.1f} s, {chosen.device} {gpu:.1f} s")
    print(f"{chosen.device} / {CPU}: {gpu / cpu:.2f}")


if __name__ == "__main__":
    main()
