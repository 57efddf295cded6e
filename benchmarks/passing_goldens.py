"""What passing goldens cost in pytest, over tests that do nothing: texts only, nothing is compiled.

    python benchmarks/passing_goldens.py [--goldens 5000] [--tests 1000]

Prints, for a run without and with a path argument and for half and all of the goldens, the milliseconds per golden beyond the
same number of empty tests. The captures are replaced (`tests/fake_captures.py`); plugin, syrupy and files are real.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from textwrap import dedent

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from fake_captures import CONFTEST  # noqa: E402

DOCUMENTS = ("graph.py", "bytecode.py", "code.py", "code.cpp", "facts.json")
STEPS = """
    import pytest

    def step(number):
        return {name: f"line of {number}\\n" * 50 for name in __DOCUMENTS__}

    @pytest.mark.parametrize("number", range(__TESTS__))
    def test_goldens(snapgrad, number):
        snapgrad.check(step, arguments={"number": number})
"""
EMPTY = """
    import pytest

    @pytest.mark.parametrize("number", range(__TESTS__))
    def test_nothing(number):
        pass
"""


def seconds(folder: Path, *arguments: str) -> float:
    """One pytest run; raises CalledProcessError when it does not pass."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments]
    environment = {k: v for k, v in os.environ.items() if k != "CI"}
    began = time.perf_counter()
    subprocess.run(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began


def project(folder: Path, test: str, tests: int, documents: tuple[str, ...]) -> Path:
    folder.mkdir()
    (folder / "conftest.py").write_text(dedent(CONFTEST))
    text = dedent(test).replace("__TESTS__", str(tests)).replace("__DOCUMENTS__", repr(documents))
    (folder / "test_steps.py").write_text(text)
    return folder


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--goldens", type=int, default=5000)
    parser.add_argument("--tests", type=int, default=1000)
    chosen = parser.parse_args()
    documents = DOCUMENTS[: chosen.goldens // chosen.tests]
    with tempfile.TemporaryDirectory() as top:
        for part in (2, 1):
            tests = chosen.tests // part
            goldens = tests * len(documents)
            full = project(Path(top) / f"full{part}", STEPS, tests, documents)
            empty = project(Path(top) / f"empty{part}", EMPTY, tests, documents)
            seconds(full, "--snapshot-update")
            for arguments in ([], ["test_steps.py"]):
                ours = min(seconds(full, *arguments) for _ in range(3))
                plain = min(seconds(empty, *arguments) for _ in range(3))
                told = "with a path" if arguments else "without a path"
                print(
                    f"{goldens} goldens of {tests} tests, {told}: {ours:.2f} s, empty tests {plain:.2f} s, "
                    f"{1000 * (ours - plain) / goldens:.3f} ms per golden",
                    flush=True,
                )


if __name__ == "__main__":
    main()
