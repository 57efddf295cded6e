"""How far sound gradients are from being called wrong, and which faults are caught: the calibration of `snapgrad.measures`.

    python benchmarks/gradients.py [CASE ...] [--seeds 2] [--every 1] [--device cuda] [--simulated]

Runs the cases of the catalogue, each seed with other random numbers, and prints per dtype and statistic the greatest part
of a bound that a sound gradient used, every case that was called wrong or failed, and what was not checked, with counts.
`--every 10` takes every tenth case. `--simulated` prints, instead, the part of the faults that is caught, by kind, dtype and
size, of runs that NumPy simulates (`benchmarks/simulated_gradients.py`); it takes no torch.
"""

from __future__ import annotations

import argparse
import sys
import time
import zlib
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import numpy

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.simulated_gradients import DIGITS, SOUND, checked, faulty  # noqa: E402
from snapgrad.case import Case  # noqa: E402
from snapgrad.catalogue import load, select  # noqa: E402
from snapgrad.devices import able, left_out, on_device, resolved  # noqa: E402
from snapgrad.runner.pool import Pool  # noqa: E402
from snapgrad.verdict import Result, Verdict  # noqa: E402

FAULTS = ("sign", "zero", "factor 2", "factor 1.03", "factor 1.008", "factor 1.0001", "exchanged", "one number")
SIZES = (1, 4, 16, 64, 1024)
FIRST_SEED = 20240229


@dataclass
class Seen:
    """What the cases gave. margins: the greatest part of a bound that was used, and by which case."""

    margins: dict[str, tuple[float, str]] = field(default_factory=dict)
    said: Counter[str] = field(default_factory=Counter)
    totals: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def add(self, case: Case, seed: int, result: Result) -> None:
        self.totals[str(result.verdict)] += 1
        if result.verdict is not Verdict.PASSED:
            self.wrong.append(f"{case.id}, seed {seed}: {result.verdict}: {result.problem}")
            print(self.wrong[-1], flush=True)
        self.totals.update({name: result.checked.get(name, 0) for name in ("tensors", "float64", "numbers")})
        self.said.update(line.partition(", because")[0].rpartition(": ")[0] for line in result.checked.get("said", ()))
        for name, part in result.checked.get("margins", {}).items():
            self.margins[name] = max(self.margins.get(name, (0.0, "")), (part, f"{case.id}, seed {seed}"))

    def show(self) -> None:
        print("\ncounts:", ", ".join(f"{count} {name}" for name, count in self.totals.items()))
        print("\ngreatest part of a bound that was used, and where")
        for name, (part, where) in sorted(self.margins.items()):
            print(f"  {name:32} {part:.3f}  {where}")
        print("\nsaid")
        for line, count in self.said.most_common(40):
            print(f"  {count:4} {line}")
        print(f"\n{len(self.wrong)} not passed")
        for line in self.wrong:
            print("  " + line.replace("\n", "\n    "))


def calibrate(cases: list[Case], seeds: int, device: str, jobs: int | None, minutes: float) -> bool:
    """Print the margins of the cases and what was called wrong; was nothing?"""
    seen, left = Seen(), 60 * minutes + time.monotonic()
    for seed in range(FIRST_SEED, FIRST_SEED + seeds):
        began, ran = time.monotonic(), 0
        with Pool(jobs=jobs, device=device, variables={"SNAPGRAD_SEED": str(seed)}) as pool:
            pool.submit(cases)
            for case, result in pool.finished(cases):
                seen.add(case, seed, result)
                ran += 1
                if time.monotonic() > left:
                    break
        print(f"seed {seed}: {ran} of {len(cases)} cases in {time.monotonic() - began:.0f} s", flush=True)
    seen.show()
    return not seen.wrong


def simulate(rounds: int) -> None:
    """Print false alarms, and the part of the faults that is caught with float64 and without, by dtype and size."""
    rng = numpy.random.default_rng(0)
    print("false alarms, of", rounds, "gradients each, with float64 / without; sizes", SIZES)
    for dtype in DIGITS:
        for kind, make in SOUND.items():
            row = []
            for size in SIZES:
                runs = [make(rng, dtype, size) for _ in range(rounds)]
                alarms = [
                    sum(bool(checked(dtype, e, c, o if wide else None).wrong) for e, c, o in runs) for wide in (1, 0)
                ]
                row.append("/".join(map(str, alarms)))
            print(f"  {dtype:9} {kind:14}", *(f"{one:>10}" for one in row))
    print("part of the faults caught, at 2**-30 of the usual size, with float64 / without")
    for dtype in DIGITS:
        for fault in FAULTS:
            row = [_caught(rng, dtype, fault, size, rounds) for size in SIZES]
            print(f"  {dtype:9} {fault:14}", *(f"{one:>10}" for one in row))


def _caught(rng: numpy.random.Generator, dtype: str, fault: str, size: int, rounds: int) -> str:
    scale = 1.0 if dtype == "float16" else 2.0**-30
    tried, caught = 0, [0, 0]
    for make in SOUND.values():
        for _ in range(max(1, rounds // 3)):
            e, c, o = make(rng, dtype, size)
            other = faulty(fault, c, dtype, rng)
            if numpy.array_equal(other, c):
                continue
            tried += 1
            for index, oracle in enumerate((o * scale, None)):
                caught[index] += bool(checked(dtype, e * scale, other * scale, oracle).wrong)
    return "/".join(f"{one / tried:.2f}" for one in caught) if tried else "-"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("cases", nargs="*")
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=60)
    parser.add_argument("--jobs", type=int)
    parser.add_argument("--minutes", type=float, default=1e9, help="stop after so long, with what there is")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--simulated", action="store_true")
    chosen = parser.parse_args()
    if chosen.simulated:
        simulate(chosen.rounds)
        return
    device = resolved(chosen.device)
    cases = on_device(select(load(ROOT / "cases"), chosen.cases), device)
    cases = able(cases, left_out(cases, device), device)[:: chosen.every]
    cases.sort(key=lambda case: zlib.crc32(case.id.encode()))  # what is stopped early is a sample of all
    sys.exit(not calibrate(cases, chosen.seeds, device, chosen.jobs, chosen.minutes))


if __name__ == "__main__":
    main()
