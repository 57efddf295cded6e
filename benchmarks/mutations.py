"""Counts mutants of goldens, raw texts and code objects, and those that survive: that the comparison takes for no change.

    python benchmarks/mutations.py                    # a quarter of an hour
    python benchmarks/mutations.py 2000 --field graph # fewer, of the fields whose name contains that
    python benchmarks/mutations.py 2000 --seed b      # others

So many mutants are asked for, an equal share of each kind; a kind that finds less to change makes fewer.

Prints a line for each field, with its kinds of mutation, and each survivor; exits with 1 if there is one. Mutants that an
independent judge finds equal in meaning are counted apart.
"""

from __future__ import annotations

import argparse
import difflib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from mutants import Count, count_all
from mutation_fields import FIELDS


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mutants", type=int, nargs="?", default=50_000)
    parser.add_argument("--field", default="", metavar="NAME")
    parser.add_argument("--seed", default="")
    chosen = parser.parse_args()
    fields = [one for one in FIELDS if chosen.field in one.name]
    counts = count_all(fields, chosen.mutants, chosen.seed)
    width = max(len(one.name) for one in fields)
    for one in fields:
        of_field = [(mutation, found) for (name, mutation), found in counts.items() if name == one.name]
        print(f"{one.name:{width}}  {_summed([found for _, found in of_field])}")
        for mutation, found in of_field:
            for label, original, mutant in found.survivors:
                print(f"\nSURVIVED: {mutation}, {label}\n{_difference(str(original), str(mutant))}")
    print(f"{'all':{width}}  {_summed(list(counts.values()))}")
    return 1 if any(found.survivors for found in counts.values()) else 0


def _summed(counts: list[Count]) -> str:
    made, equivalent = sum(one.made for one in counts), sum(one.equivalent for one in counts)
    survived = sum(len(one.survivors) for one in counts)
    kinds = sum(bool(one.made) for one in counts)
    return f"{made:6} mutants of {kinds:3} kinds, {equivalent:4} equal in meaning, {survived:4} survived"


def _difference(original: str, mutant: str) -> str:
    lines = difflib.unified_diff(original.splitlines(), mutant.splitlines(), lineterm="", n=0)
    return "\n".join([line for line in lines if line[:3] not in ("---", "+++")][:12])


if __name__ == "__main__":
    sys.exit(main())
