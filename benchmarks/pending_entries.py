"""How long do `snapgrad status` and `accept` take when much is pending?

    python benchmarks/pending_entries.py [--goldens 1000]

Makes a project with that many changed goldens, five a case, and times the commands as a user runs them.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from snapgrad.accepting.pending import Store
from snapgrad.accepting.remembering import remember
from snapgrad.goldens.compare import compare
from snapgrad.goldens.environment import here
from snapgrad.goldens.files import write
from snapgrad.verdict import Result, Verdict

DOCUMENTS = ("graph.py", "bytecode.py", "code.py", "code.cpp", "facts.json")


def prepare(root: Path, goldens: int) -> None:
    """Goldens of some 60 lines, each with one line that a run received otherwise."""
    write(root / "pyproject.toml", "[tool.snapgrad]\n")
    store = Store(root, root / "snapshots")
    for case in range(goldens // len(DOCUMENTS)):
        folder = root / f"snapshots/theme/case{case}"
        lines = [f"    value = torch.relu(input[{number}]).sum()\n" for number in range(60)]
        for name in DOCUMENTS:
            write(folder / name, f"case {case}\n" + "".join(lines))
        lines[30] = "    value = torch.tanh(input[30]).sum()\n"
        result = Result(Verdict.PASSED, documents=dict.fromkeys(DOCUMENTS, f"case {case}\n" + "".join(lines)))
        stored = store.goldens(folder, here())
        changes = compare(stored.read(), result.documents)
        told = remember(store, f"theme/case{case}", stored, result, changes, "")
        assert told == "", told


def timed(root: Path, *arguments: str) -> tuple[float, str]:
    environment = {k: v for k, v in os.environ.items() if k != "CI"}
    began = time.perf_counter()
    command = [sys.executable, "-m", "snapgrad", *arguments]
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    return time.perf_counter() - began, (done.stdout + done.stderr).strip().splitlines()[-1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--goldens", type=int, default=1000)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        prepare(root, chosen.goldens)
        for arguments in (["status"], ["diff"], ["accept", "--all"], ["status"]):
            seconds, said = timed(root, *arguments)
            print(f"snapgrad {' '.join(arguments):<13} {seconds:.2f} s: {said}", flush=True)


if __name__ == "__main__":
    main()
