"""What `snapgrad drift` costs beside one run of the suite: another interpreter against the goldens, and against captures of this one.

    python benchmarks/drift_cost.py --python PATH [--rounds 3] [--codegen-only] [CASE ...]

Whole commands, by the clock; a first round that does not count fills the caches of both interpreters.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def seconds(*arguments: str) -> float:
    """Of a command that came to its end, whatever it found."""
    began = time.perf_counter()
    ended = subprocess.run([sys.executable, "-m", "snapgrad", *arguments], cwd=ROOT, capture_output=True, text=True)
    if not ended.stdout:
        sys.exit(f"snapgrad {' '.join(arguments)} ended with {ended.returncode}: {ended.stderr.strip()}")
    return time.perf_counter() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("patterns", nargs="*", metavar="CASE")
    parser.add_argument("--python", required=True, metavar="PATH", help="the other interpreter")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--codegen-only", action="store_true")
    chosen = parser.parse_args()
    common = [*chosen.patterns, *(["--codegen-only"] if chosen.codegen_only else [])]
    other = ["--python", chosen.python]
    commands = {
        "run": ["run", *common],
        "drift --python": ["drift", *common, *other],
        "drift --python --against": ["drift", *common, *other, "--against", sys.executable],
    }
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(chosen.rounds + 1):
        for name, command in commands.items():
            value = seconds(*command)
            if number:
                taken[name].append(value)
                print(f"round {number}: {name} {value:.1f} s", flush=True)
    run = statistics.median(taken["run"])
    for name, values in taken.items():
        print(f"{name}: median {statistics.median(values):.1f} s, {statistics.median(values) / run:.2f} of a run")


if __name__ == "__main__":
    main()
