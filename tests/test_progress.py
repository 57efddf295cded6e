"""Signs of life, and what is confirmed becoming golden at once."""

from __future__ import annotations

import io
import os
import re
import sys
import time
from pathlib import Path

import pytest
from fake_captures import CONFTEST
from processes import Terminal
from project import PLUGINS_LEFT_OUT, Project

from snapgrad.accepting.entry import Entry
from snapgrad.accepting.pending import store_for
from snapgrad.accepting.stability import SecondCapture
from snapgrad.case import Case, Options
from snapgrad.goldens.compare import Change
from snapgrad.goldens.environment import here
from snapgrad.pytest_progress import Progress, words_in
from snapgrad.reports.progress import Shown, still_running
from snapgrad.session import Confirming, Ended
from snapgrad.settings import find_settings
from snapgrad.verdict import Result, Verdict

RUNNING = [("a/one", 12.0, ""), ("a/two", 35.0, "the compiled run, Inductor")]


def test_what_goes_on_is_told_with_the_case_that_has_run_the_longest() -> None:
    assert still_running(RUNNING, 40) == "... 40 s: a/two runs for 35 s, in the compiled run, Inductor, and 1 more"
    assert still_running(RUNNING[:1], 12) == "... 12 s: a/one runs for 12 s"
    assert still_running([], 3) == "... 3 s: the process that runs the cases is starting"


def test_without_a_terminal_a_line_is_printed_every_30_seconds() -> None:
    now = [0.0]
    stream = io.StringIO()
    shown = Shown(stream, None, lambda: now[0])
    times = []
    for second in range(1, 121):
        now[0] = float(second)
        if second == 50:
            shown.say("one has ended")
        printed = len(stream.getvalue())
        shown.waiting(RUNNING)
        if len(stream.getvalue()) > printed:
            times.append(second)
    assert times == [30, 80, 110]


def test_pytest_writes_a_line_only_so_often() -> None:
    lines: list[str] = []
    progress = Progress(lines.append, None, every=0.2)
    progress.test_begins()
    until = time.monotonic() + 1.1
    while time.monotonic() < until:
        progress.waiting(RUNNING)
        time.sleep(0.01)
    progress.test_ends()
    assert 3 <= len(lines) <= 5


SLOW = """
    import time

    def step():
        return {"graph.py": "a graph\\n"}

    def test_slow(snapgrad, pytestconfig):
        from snapgrad.pytest_plugin import PROGRESS
        for n in range(3):
            pytestconfig.stash[PROGRESS]._every = 0
            pytestconfig.stash[PROGRESS].waiting([("a/case", 31.0 + n, "the eager run")])
            time.sleep(TIME)
        snapgrad.check(step)

    def test_other():
        print("captured")
"""


def on_a_terminal(project: Project, *arguments: str) -> str:
    """What pytest writes to a terminal of 100 columns."""
    command = [sys.executable, "-m", "pytest", *PLUGINS_LEFT_OUT, *arguments]
    with Terminal(command, folder=project.folder, columns=100) as terminal:
        return terminal.end().printed


def seen(printed: str) -> str:
    """What is left on the screen: erased to the end of the line, gone back over, carriage returns."""
    lines = [""]
    column = 0
    for part in re.split(r"(\x1b\[[0-9;?]*[A-Za-z]|\r|\n)", printed):
        if part == "\n":
            lines.append("")
            column = 0
        elif part == "\r":
            column = 0
        elif part == "\x1b[K":
            lines[-1] = lines[-1][:column]
        elif part.startswith("\x1b["):
            if part.endswith("D"):
                column -= int(part[2:-1])
        else:
            lines[-1] = lines[-1][:column].ljust(column) + part + lines[-1][column + len(part) :]
            column += len(part)
    return "\n".join(lines)


@pytest.mark.parametrize("options", [(), ("-v",), ("-q",), ("-s",)], ids=" ".join)
def test_on_a_terminal_it_is_seen_and_leaves_nothing_behind(project: Project, options: tuple[str, ...]) -> None:
    project.write("conftest.py", CONFTEST)
    project.write("test_slow.py", SLOW.replace("TIME", "0"))
    project.pytest("--snapshot-update")
    printed = on_a_terminal(project, "-p", "no:randomly", *options)
    assert "a/case runs for 33 s, in the eager run" in printed
    left = seen(printed)
    assert "a/case" not in left, left
    assert "2 passed" in left
    if not options:
        assert "test_slow.py .." in left


def test_without_a_terminal_pytest_s_lines_stay_whole(project: Project) -> None:
    project.write("conftest.py", CONFTEST)
    project.write("test_slow.py", SLOW.replace("TIME", "0"))
    project.pytest("--snapshot-update")
    printed = project.pytest().printed.splitlines()
    for n in (31, 32, 33):
        assert sum(line.endswith(f" s: a/case runs for {n} s, in the eager run") for line in printed) == 1
        assert any(line.startswith("... ") and f"for {n} s" in line for line in printed)


def test_word_of_workers_reaches_the_terminal_while_it_is_fresh(tmp_path: Path) -> None:
    (tmp_path / "gw0").write_text("... 31 s: a/case runs")
    (tmp_path / "gw1").write_text("")
    (tmp_path / "gw2").write_text("... an old one")
    os.utime(tmp_path / "gw2", (1, 1))
    assert words_in(tmp_path) == ["[gw0] ... 31 s: a/case runs"]


class Second(SecondCapture):
    """Agrees; says of one case at a time that its capture has ended."""

    def __init__(self) -> None:
        super().__init__()
        self.ended: set[str] = set()

    def submit(self, cases: object) -> None:
        pass

    def has_ended(self, case: Case) -> bool:
        return case.name in self.ended

    def unstable(self, case: Case, first: Result) -> str:
        return "it is unstable" if case.name == "bad" else ""


def test_what_is_confirmed_is_golden_before_the_others_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    (tmp_path / "pyproject.toml").write_text("[tool.snapgrad]\n")
    store = store_for(find_settings(tmp_path))
    second = Second()
    confirming = Confirming(second, store, accept=True)
    for name in ("good", "bad", "late"):
        case = Case("a", name, "It pins.", "f", "m", "m.py", Options())
        goldens = store.goldens(store.snapshots / "a" / name, here("cpu"), ("cpu",))
        changes = [Change("graph.py", "new", "", f"graph of {name}\n")]
        made = Result(Verdict.PASSED, documents={"graph.py": f"graph of {name}\n"})
        confirming.add(Ended(case, goldens, made, changes, Verdict.NEW, ""))
    confirming.step()
    assert not store.snapshots.exists()
    second.ended = {"good", "bad"}
    confirming.step()
    assert [str(file.relative_to(tmp_path)) for file in store.snapshots.rglob("*.py")] == ["snapshots/a/good/graph.py"]
    assert confirming.outcome.refused == {"a/bad": "it is unstable"}
    assert sorted(entry.case for entry in store.entries() if isinstance(entry, Entry)) == ["a/bad", "a/late"]
    confirming.finish()
    assert len(list(store.snapshots.rglob("*.py"))) == 2


def test_workers_that_wait_for_no_case_leave_nothing(project: Project, tmp_path: Path) -> None:
    """snapgrad is loaded in every pytest where it is installed."""
    project.write(
        "test_x.py",
        "import glob, tempfile\n\ndef test_x():\n    assert glob.glob(tempfile.gettempdir() + '/snapgrad*') == []\n",
    )
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    assert project.pytest("-n", "1", "-s", TMPDIR=str(temporary)).code == 0
    assert list(temporary.glob("snapgrad*")) == []
