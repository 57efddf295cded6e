"""Comments that do not count are renewed when a case is accepted, and by nothing else; no report calls that a change."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fake_captures import CONFTEST
from pending_project import FACTS, Pending
from project import Project

from snapgrad import session
from snapgrad.case import Case, Options
from snapgrad.goldens.environment import here
from snapgrad.verdict import Result, Verdict

Command = Callable[..., tuple[int, str]]
CODE = "def call(args):\n    # aten.{}\n    {} = extern_kernels.mm(args)\n    return ({}, )\n"
STALE, FRESH = CODE.format("mm", "buf0", "buf0"), CODE.format("linear", "buf7", "buf7")
RENEWED = CODE.format("linear", "buf0", "buf0")
OTHER = FACTS.replace("1", "2")


@pytest.fixture
def pending(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Pending:
    monkeypatch.chdir(tmp_path)
    made = Pending(tmp_path)
    made.golden("hooks/one", code=STALE, facts=FACTS)
    return made


def test_a_run_renews_nothing_and_leaves_nothing_pending(pending: Pending) -> None:
    pending.received("hooks/one", code=FRESH, facts=FACTS)
    assert pending.cases == []
    assert pending.text("hooks/one", "code.py") == STALE


def test_accepting_another_artifact_renews_them(pending: Pending, command: Command) -> None:
    pending.received("hooks/one", code=FRESH, facts=OTHER)
    _, status = command("status")
    assert "code.py" not in status
    code, told = command("accept", "hooks/one")
    assert (code, told.strip()) == (0, "1 golden written, comments of 1 renewed")
    assert pending.text("hooks/one", "code.py") == RENEWED
    assert pending.text("hooks/one", "facts.json") == OTHER


@pytest.mark.parametrize("how", ["rejected", "edited since"])
def test_what_is_not_accepted_or_no_longer_the_same_is_left_alone(pending: Pending, command: Command, how: str) -> None:
    pending.received("hooks/one", code=FRESH, facts=OTHER)
    edited = STALE.replace("mm(args)", "bmm(args)")
    if how == "edited since":
        pending.golden("hooks/one", code=edited)
    assert command("reject" if how == "rejected" else "accept", "hooks/one")[0] == 0
    assert pending.text("hooks/one", "code.py") == (STALE if how == "rejected" else edited)


def test_what_is_refused_renews_nothing(pending: Pending, command: Command) -> None:
    pending.received("hooks/one", verdict=Verdict.WRONG_GRADIENTS, problem="off", code=FRESH, facts=OTHER)
    assert command("accept", "hooks/one")[0] == 1
    assert pending.text("hooks/one", "code.py") == STALE


class Captures:
    """In the place of a pool: every case is sound and gives these documents."""

    device = "cpu"

    def __init__(self, documents: dict[str, str]) -> None:
        self.documents = documents

    def __enter__(self) -> Captures:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def has_ended(self, _case: Case) -> bool:
        return True

    def running(self) -> list[tuple[str, float, str]]:
        return []

    def submit(self, cases: object) -> None:
        pass

    def finished(self, cases: list[Case]) -> Iterator[tuple[Case, Result]]:
        for case in cases:
            yield case, Result(Verdict.PASSED, documents=self.documents)

    def unstable(self, case: Case, first: Result) -> str:
        return ""


@pytest.mark.parametrize(
    ("accept", "facts", "code"), [(False, FACTS, STALE), (True, FACTS, RENEWED), (True, OTHER, RENEWED)]
)
def test_a_run_that_accepts_renews_them(
    pending: Pending,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    accept: bool,
    facts: str,
    code: str,
) -> None:
    monkeypatch.delenv("CI", raising=False)
    captures = Captures({"facts.json": facts, "code.py": FRESH})
    monkeypatch.setattr(session, "_pool", lambda plan: captures)
    monkeypatch.setattr(session, "SecondCapture", lambda **_: captures)
    case = Case("hooks", "one", "One.", "one", "hooks", "hooks.py", Options())
    assert session.run([case], pending.store, session.Plan(accept=accept)) == 0
    told = capsys.readouterr().out
    assert ("comments of 1 renewed" in told) is accept
    assert ("changed" in told) is (facts == OTHER)
    assert pending.text("hooks/one", "code.py") == code
    assert pending.text("hooks/one", "facts.json") == facts


def test_another_environments_golden_is_not_renewed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: Command
) -> None:
    monkeypatch.chdir(tmp_path)
    settings = f"base = 'torch 9.9, python {here().python}'\nenvironments = ['torch {here().torch}']\n"
    pending = Pending(tmp_path, settings)
    pending.golden("hooks/one", code=STALE, facts=FACTS)
    pending.received("hooks/one", code=FRESH, facts=OTHER)
    assert command("accept", "hooks/one")[0] == 0
    assert pending.text("hooks/one", "code.py") == STALE
    assert pending.text("hooks/one", "facts.json") == FACTS


TEST = """
    import os

    CODE = "def call(args):\\n    # aten.{}\\n    {} = mm(args)\\n    return ({}, )\\n"

    def step():
        names = ("linear", "buf7", "buf7") if "FRESH" in os.environ else ("mm", "buf0", "buf0")
        return {"code.py": CODE.format(*names), "facts.json": os.environ.get("FACTS", "1") + "\\n"}

    def test_step(snapgrad):
        snapgrad.check(step)
"""


def test_pytest_renews_them_with_snapshot_update_only(tmp_path: Path) -> None:
    project = Project(tmp_path)
    project.write("pyproject.toml", "[tool.snapgrad]\n")
    project.write("conftest.py", CONFTEST)
    project.write("test_steps.py", TEST)
    golden = tmp_path / "__goldens__" / "test_steps" / "test_step" / "code.py"
    assert project.pytest("--snapshot-update").code == 0
    stale = golden.read_text()
    assert "# aten.mm" in stale
    assert project.pytest(FRESH="1").code == 0
    assert project.pytest("--snapshot-update", "--snapgrad-frozen-goldens", FRESH="1").code == 0
    assert golden.read_text() == stale
    done = project.pytest("--snapshot-update", FRESH="1")
    assert done.code == 0, done.printed
    assert "comments of 1 renewed" in done.printed
    assert golden.read_text() == stale.replace("# aten.mm", "# aten.linear")
    golden.write_text(stale)
    assert project.pytest(FRESH="1", FACTS="2").code == 1
    assert golden.read_text() == stale
    assert project.pytest("--snapshot-update", FRESH="1", FACTS="2").code == 0
    assert golden.read_text() == stale.replace("# aten.mm", "# aten.linear")
