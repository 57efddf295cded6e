"""A sound case that makes no document although goldens exist has lost them: it does not pass, wherever it is checked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_captures import CONFTEST
from project import Project

from snapgrad import session
from snapgrad.accepting.pending import Store
from snapgrad.case import Case, Options
from snapgrad.drift import comparing
from snapgrad.drift.classes import Drift
from snapgrad.goldens.files import Golden
from snapgrad.goldens.variants import Variants
from snapgrad.settings import find_settings
from snapgrad.verdict import Result, Verdict

TEST = """
    import os

    def step():
        return {} if os.environ.get("MADE") == "nothing" else {"code.py": "x = 1\\n"}

    def test_step(snapgrad):
        snapgrad.check(step)
"""


class NoCapture:
    """In the place of a pool: every case is sound, and nothing was captured."""

    device = "cpu"

    def __enter__(self) -> NoCapture:
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
            yield case, Result(Verdict.PASSED)

    def unstable(self, case: Case, first: Result) -> str:
        return ""


def a_case(folder: Path) -> Case:
    return Case("layers", "one", "One.", "one", "layers", str(folder / "layers.py"), Options(artifacts=("code",)))


def variants() -> Variants:
    return find_settings(Path(__file__).parent.parent).variants


def test_the_command_calls_the_goldens_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    golden = tmp_path / "snapshots" / "layers" / "one" / "code.py"
    golden.parent.mkdir(parents=True)
    golden.write_text("# fmt: off\n\n# ==== frame 0\nx = 1\n")
    monkeypatch.setattr(session, "_pool", lambda plan: NoCapture())
    monkeypatch.setattr(session, "SecondCapture", lambda **_: NoCapture())
    store = Store(tmp_path, tmp_path / "snapshots", variants())
    assert session.run([a_case(tmp_path)], store, session.Plan()) == 1
    assert "code.py: has a golden, but the case made none this time" in capsys.readouterr().out
    assert golden.exists()


def test_pytest_calls_the_goldens_gone(tmp_path: Path) -> None:
    project = Project(tmp_path)
    project.write("pyproject.toml", "[tool.snapgrad]\n")
    project.write("conftest.py", CONFTEST)
    project.write("test_steps.py", TEST)
    assert project.pytest("--snapshot-update").code == 0
    done = project.pytest(MADE="nothing")
    assert done.code == 1
    done.has("code.py: has a golden, but the case made none this time")


def test_drift_calls_it_another_structure(tmp_path: Path) -> None:
    goldens = {"code.py": Golden("x = 1\n")}
    one = comparing._compared(a_case(tmp_path), goldens, Result(Verdict.PASSED), None)
    assert one.drift is Drift.STRUCTURE
    assert [change.kind for change in one.changes] == ["gone"]
