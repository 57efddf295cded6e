"""Do the goldens stay the same whatever differs from run to run?

    python benchmarks/stability.py [--rounds 10] [--first 0] [CASE ...]

Each round runs the catalogue in random order under another hash seed, number of threads, working folder, cache folder and
temporary folder, and compares every document with its golden, byte for byte. Every second round has an empty kernel cache,
and only makes the code. Ends with 1 if a document or a verdict differed in any round.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from snapgrad.case import Case
from snapgrad.catalogue import load, select
from snapgrad.devices import CPU, on_device
from snapgrad.goldens.environment import here
from snapgrad.goldens.overlays import Goldens
from snapgrad.runner.pool import Pool
from snapgrad.settings import find_settings
from snapgrad.verdict import Verdict

ROOT = Path(__file__).resolve().parent.parent
VARIANTS = find_settings(ROOT).variants


def round_of(number: int, cases: Sequence[Case]) -> Counter[str]:
    """One run under circumstances that the number decides; what differed, with counts."""
    chance = random.Random(number)
    shuffled = chance.sample(list(cases), len(cases))
    found: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PYTHONHASHSEED"] = str(chance.randrange(1 << 32))
        os.environ["OMP_NUM_THREADS"] = str(chance.choice([1, 2, 4]))
        os.chdir(folder)
        fresh = number % 2 == 1
        if fresh:
            os.environ["SNAPGRAD_CACHE"] = os.environ["TMPDIR"] = folder
        with Pool(jobs=chance.choice([1, 2, 3]), codegen_only=fresh) as pool:
            pool.submit(shuffled)
            for case, result in pool.finished(shuffled):
                goldens = Goldens(ROOT / "snapshots" / case.theme / case.name, here(), VARIANTS).read()
                if result.verdict is not Verdict.PASSED:
                    found[f"{case.id}: {result.verdict}: {result.problem.splitlines()[0]}"] += 1
                for file in sorted(set(goldens) | set(result.documents)):
                    if file not in goldens or goldens[file].text != result.documents.get(file):
                        found[f"{case.id}: {file}"] += 1
        os.chdir(ROOT)
        os.environ.pop("SNAPGRAD_CACHE", None)
        os.environ.pop("TMPDIR", None)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--first", type=int, default=0, help="the number of the first round, which decides all of it")
    parser.add_argument("cases", nargs="*", metavar="CASE")
    chosen = parser.parse_args()
    cases = on_device(select(load(ROOT / "cases"), chosen.cases), CPU)
    differing: Counter[str] = Counter()
    for number in range(chosen.first, chosen.first + chosen.rounds):
        began = time.perf_counter()
        found = round_of(number, cases)
        differing += found
        print(
            f"round {number}: {len(cases)} cases, {len(found)} differences, {time.perf_counter() - began:.0f} s",
            flush=True,
        )
        for what in found:
            print(f"  {what}", flush=True)
    print(f"{chosen.rounds} rounds, {len(differing)} distinct differences")
    sys.exit(1 if differing else 0)


if __name__ == "__main__":
    main()
