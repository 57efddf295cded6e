"""How many lines does a reviewer read when a model or a hook was edited?

    python benchmarks/reviewability.py [--python PYTHON_OF_ANOTHER_TORCH] [--keep FILE] [EDIT ...]

Captures every edit of `benchmarks/review/edits.py` before and after, through the engine and without building kernels, and
prints for each artifact that changed: the changed lines (added and removed) of the golden's diff, those of the plain text
(`torch._dynamo.testing.normalize_gm`; `dis` for bytecode), the least possible (`benchmarks/review/least.py`; `>=` where only
a bound was proven in time), and the diff's ratio to that. Then the median and the worst ratio of each artifact. These are
counts: the machine's load changes nothing but the waiting. Ends with 1 if the median is above 2 or the worst above 4.

--python: also compares what another torch makes of some models, as an upgrade would. --keep: captures are read from this file
if it exists, else written to it.
"""

from __future__ import annotations

import argparse
import difflib
import json
import statistics
import subprocess
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from benchmarks.review.edits import EDITS  # noqa: E402
from benchmarks.review.least import counting, least  # noqa: E402
from benchmarks.review.raw import PLAIN  # noqa: E402
from snapgrad.artifacts.kinds import KINDS  # noqa: E402
from snapgrad.case import Case  # noqa: E402
from snapgrad.normalize import carry  # noqa: E402
from snapgrad.runner.pool import Pool  # noqa: E402
from snapgrad.verdict import Verdict  # noqa: E402

ARTIFACTS = ("graph.py", "bytecode.py", "code.py", "code.cpp")
UPGRADED = ("a sigmoid in a six layer mlp", "a layer norm replaced", "attention scaled and masked")
MEDIAN, WORST = 2.0, 4.0

Documents = Mapping[str, str]
Captures = dict[str, tuple[Documents, Documents]]


class Count(NamedTuple):
    """Changed lines of one artifact of one edit; `proven`: the least is reached by some naming."""

    edit: str
    file: str
    here: int
    plain: int
    least: int
    proven: bool

    @property
    def ratio(self) -> float:
        return self.here / max(self.least, 1)


def changed(golden: Sequence[str], received: Sequence[str]) -> int:
    """Lines added and removed, as a diff shows them."""
    steps = difflib.SequenceMatcher(None, golden, received, autojunk=False).get_opcodes()
    return sum(i - h + k - j for tag, h, i, j, k in steps if tag != "equal")


def counts(edit: str, before: Documents, after: Documents, seconds: float = 30.0) -> list[Count]:
    """One count per artifact whose golden changes."""
    found = []
    for file in ARTIFACTS:
        golden, received = before.get(file, ""), after.get(file, "")
        kind = KINDS[file]
        assert kind is not None
        if golden == received:
            continue
        carried = carry(golden, received, kind)
        known = changed(counting(golden, kind), counting(carried, kind))
        fewest, proven = least(golden, received, kind, known, seconds)
        plain = changed(before.get(PLAIN + file, "").splitlines(), after.get(PLAIN + file, "").splitlines())
        here = changed(golden.splitlines(), carried.splitlines())
        found.append(Count(edit, file, here, plain, fewest, proven))
    return found


def captured(cases: Sequence[Case], python: str = sys.executable) -> list[Documents]:
    """The documents of each case. Raises SystemExit when one is not sound."""
    with Pool(codegen_only=True, python=python) as pool:
        pool.submit(cases)
        results = [(case, pool.result(case)) for case in cases]
    wrong = [
        f"{case.id}: {result.verdict}: {result.problem}"
        for case, result in results
        if result.verdict is not Verdict.PASSED
    ]
    if wrong:
        sys.exit("\n".join(wrong))
    return [result.documents for _, result in results]


def capture(edits: Sequence[str], python: str | None) -> Captures:
    """Every edit before and after, and the models that another torch is given."""
    pairs = [EDITS[edit] for edit in edits]
    both = captured([case for pair in pairs for case in pair])
    found: Captures = dict(zip(edits, zip(both[::2], both[1::2], strict=True), strict=True))
    upgraded = [edit for edit in UPGRADED if edit in found] if python else []
    if python and upgraded:
        version = subprocess.run(
            [python, "-c", "import torch; print(torch.__version__)"], capture_output=True, text=True, check=True
        )
        for edit, documents in zip(upgraded, captured([EDITS[edit][0] for edit in upgraded], python), strict=True):
            found[f"torch {version.stdout.strip()}, before {edit}"] = found[edit][0], documents
    return found


def told(found: Sequence[Count]) -> bool:
    """Print the table and its summary; whether the aims hold."""
    print(f"{'edit':58} {'artifact':12} {'here':>5} {'plain':>6} {'least':>6} {'ratio':>6}")
    for one in found:
        mark = "" if one.proven else ">="
        print(f"{one.edit:58} {one.file:12} {one.here:5} {one.plain:6} {mark + str(one.least):>6} {one.ratio:6.2f}")
    ratios: dict[str, list[float]] = defaultdict(list)
    for one in found:
        ratios[one.file].append(one.ratio)
        ratios["all"].append(one.ratio)
    for file in (*ARTIFACTS, "all"):
        if of_file := ratios[file]:
            print(
                f"{file}: {len(of_file)} changed, median {statistics.median(of_file):.2f}, worst {max(of_file):.2f} x the least"
            )
    here, plain = sum(one.here for one in found), sum(one.plain for one in found)
    print(f"all together {here} changed lines here, {plain} in plain texts")
    return statistics.median(ratios["all"]) <= MEDIAN and max(ratios["all"]) <= WORST


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--python", help="the Python of another torch, which has what snapgrad needs")
    parser.add_argument("--keep", type=Path, help="file for the captures")
    parser.add_argument(
        "--seconds", type=float, default=30.0, help="for the search of one least (default: %(default)s)"
    )
    parser.add_argument("edits", nargs="*", metavar="EDIT", help=f"words of its name; all: {', '.join(EDITS)}")
    chosen = parser.parse_args()
    edits = [edit for edit in EDITS if not chosen.edits or any(words in edit for words in chosen.edits)]
    if chosen.keep and chosen.keep.exists():
        captures: Captures = json.loads(chosen.keep.read_text(encoding="utf-8"))
    else:
        captures = capture(edits, chosen.python)
        if chosen.keep:
            chosen.keep.write_text(json.dumps(captures), encoding="utf-8")
    if not chosen.python:
        print("no --python was given: the upgrade to another torch is left out")
    same = [edit for edit, (before, after) in captures.items() if all(before.get(f) == after.get(f) for f in ARTIFACTS)]
    if same:
        print(f"nothing changes with: {', '.join(same)}")
    found = [one for edit, (before, after) in captures.items() for one in counts(edit, before, after, chosen.seconds)]
    sys.exit(0 if told(found) else 1)


if __name__ == "__main__":
    main()
