"""Is a golden ever half-written? Updates are killed at random moments, and every golden is then looked at.

    python benchmarks/kill.py [--updates 200] [--seed 0]

Each round accepts, in a process of its own, a change pending for every golden of a project, and kills that process (SIGKILL)
after a random time. Every golden must then be the old or the new text, whole, and accepting again must finish the work. Ends
with 1 if any was not. No case is run, no torch is needed.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from snapgrad.accepting.accept import accept
from snapgrad.accepting.pending import Store
from snapgrad.accepting.remembering import remember
from snapgrad.accepting.selecting import Selection, find
from snapgrad.goldens.compare import compare
from snapgrad.goldens.environment import here
from snapgrad.goldens.files import write
from snapgrad.verdict import Result, Verdict

CASES = 20
LINES = 400
LIMIT = 300
"""Seconds after which an update that hangs ends itself."""


@dataclass
class Tally:
    """Updates killed, of these between two goldens; goldens looked at, torn ones; updates that accepting again did not end."""

    killed: int = 0
    midway: int = 0
    looked_at: int = 0
    torn: int = 0
    unhealed: int = 0


def document(case: int, number: int) -> str:
    """A text in which every line says which version it is of."""
    return f"version {number} of case {case}\n" * LINES


def prepare(root: Path, number: int) -> None:
    """For every case, the next version as a run would have received it."""
    store = Store(root, root / "snapshots")
    for case in range(CASES):
        goldens = store.goldens(root / f"snapshots/theme/case{case}", here())
        result = Result(Verdict.PASSED, documents={"code.cpp": document(case, number)})
        changes = compare(goldens.read(), result.documents)
        told = remember(store, f"theme/case{case}", goldens, result, changes, "")
        assert told == "", told


def update(root: Path, seconds: float | None) -> float:
    """Accept everything in a process of its own, killed after so many seconds if any; how long it took."""
    began = time.perf_counter()
    child = os.fork()
    if child == 0:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(LIMIT)
        try:
            store = Store(root, root / "snapshots")
            accept(store, find(store, Selection())[0])
        finally:
            os._exit(0)
    if seconds is not None:
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return time.perf_counter() - began


def text(root: Path, case: int) -> str:
    return (root / f"snapshots/theme/case{case}/code.cpp").read_text(encoding="utf-8")


def look(root: Path, number: int, tally: Tally) -> None:
    new = 0
    for case in range(CASES):
        found = text(root, case)
        tally.looked_at += 1
        tally.torn += found not in (document(case, number - 1), document(case, number))
        new += found == document(case, number)
    tally.midway += 0 < new < CASES


def kill_test(updates: int, seed: int) -> Tally:
    """So many killed updates of one project, at moments that the seed decides."""
    chance = random.Random(seed)
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        write(root / "pyproject.toml", "[tool.snapgrad]\n")
        prepare(root, 0)
        whole = update(root, None)
        for number in range(1, updates + 1):
            prepare(root, number)
            update(root, chance.uniform(0, 1.1) * whole)
            tally.killed += 1
            look(root, number, tally)
            update(root, None)
            tally.unhealed += any(text(root, case) != document(case, number) for case in range(CASES))
    return tally


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--updates", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args()
    os.environ.pop("CI", None)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_SETMASK, ())
    tally = kill_test(chosen.updates, chosen.seed)
    print(
        f"{tally.killed} updates killed, {tally.midway} of them between their first and last golden; "
        f"{tally.looked_at} goldens looked at, {tally.torn} torn; "
        f"{tally.unhealed} updates not completed by accepting again"
    )
    sys.exit(1 if tally.torn or tally.unhealed else 0)


if __name__ == "__main__":
    main()
