"""`snapgrad run` around servers that are made up: the pools, the files and the store are real, only torch is not there.

A process that runs cases may die, or never start: what was found before is told, kept and counted all the same.
"""

from __future__ import annotations

import functools
import sys
from pathlib import Path
from textwrap import dedent

import pytest
from pending_project import GRAPH, Pending

from snapgrad import session
from snapgrad.accepting import stability
from snapgrad.accepting.stability import SecondCapture
from snapgrad.case import Case, Options
from snapgrad.goldens.files import write
from snapgrad.reports.json_file import read_report
from snapgrad.runner.pool import Pool
from snapgrad.verdict import Result, Verdict

CASES = [Case("hooks", name, "It pins.", "f", "m", "m.py", Options()) for name in ("one", "two", "three")]
SERVER = """
    import json, os, pathlib, sys

    print('{"event": "ready", "note": ""}', flush=True)
    for line in list(sys.stdin.readline() for _ in range(ENDS)):
        job = json.loads(line)
        result = {"verdict": VERDICT, "problem": "value 0: off", "documents": {"graph.py": GRAPH}, "evidence": None}
        pathlib.Path(job["result"]).write_text(json.dumps(result))
        pathlib.Path(job["result"]).with_suffix(".out").touch()
        print(json.dumps({"event": "done", "key": job["key"], "seconds": 0, "stopped": "", "limit": 60, "status": 0}), flush=True)
    sys.exit("MemoryError: none left")
"""


def server(folder: Path, *, ends: int, verdict: Verdict = Verdict.PASSED) -> str:
    """The path of a program that stands for Python: as a server it ends so many cases, then dies."""
    text = (
        dedent(SERVER).replace("ENDS", str(ends)).replace("VERDICT", repr(str(verdict))).replace("GRAPH", repr(GRAPH))
    )
    file = folder / f"server-{ends}"
    file.write_text(f"#!{sys.executable}\n{text}")
    file.chmod(0o755)
    return str(file)


@pytest.fixture
def pending(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Pending:
    monkeypatch.setenv("SNAPGRAD_CACHE", str(tmp_path / "cache"))
    return Pending(tmp_path)


@pytest.mark.parametrize("python", ["dies", "/nowhere/python"])
def test_without_a_second_capture_a_case_is_refused_and_told(
    pending: Pending, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], python: str
) -> None:
    first = server(pending.folder, ends=3)
    second = server(pending.folder, ends=0) if python == "dies" else python
    monkeypatch.setattr(session, "Pool", functools.partial(Pool, python=first))
    monkeypatch.setattr(stability, "Pool", functools.partial(Pool, python=second))
    assert session.run(CASES, pending.store, session.Plan(accept=True)) == 1
    told = capsys.readouterr().out
    why = "the process that runs the cases ended: MemoryError: none left" if python == "dies" else "No such file"
    for case in CASES:
        assert f"{case.id}: new" in told
    assert told.count("a second capture, which would have to agree, could not be made: ") == 2 * len(CASES)
    assert why in told
    assert "3 cases: 3 new" in told
    assert len(pending.cases) == 3
    assert pending.files() == {}


def test_a_second_capture_that_fails_is_no_problem_of_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stability, "Pool", functools.partial(Pool, python="/nowhere/python"))
    with SecondCapture() as second:
        second.submit(CASES)
        assert "could not be made" in second.unstable(CASES[0], Result(Verdict.PASSED))


def test_what_ended_before_the_server_died_is_told_with_the_gravest_code(
    pending: Pending, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    python = server(pending.folder, ends=2, verdict=Verdict.WRONG_GRADIENTS)
    monkeypatch.setattr(session, "Pool", functools.partial(Pool, python=python))
    assert session.run(CASES, pending.store, session.Plan()) == 4
    told = capsys.readouterr().out
    assert "hooks/one: wrong gradients" in told
    assert "2 cases: 2 wrong gradients" in told
    assert told.endswith("the process that runs the cases ended: MemoryError: none left; 1 case did not end\n")


@pytest.fixture
def agreeing(pending: Pending, monkeypatch: pytest.MonkeyPatch) -> Pending:
    """Both captures of all cases give the same graph."""
    python = server(pending.folder, ends=len(CASES))
    for module in (session, stability):
        monkeypatch.setattr(module, "Pool", functools.partial(Pool, python=python))
    return pending


def test_a_folder_that_cannot_be_written_is_told_and_what_is_there_stays(
    agreeing: Pending, capsys: pytest.CaptureFixture[str]
) -> None:
    blocked = agreeing.folder / "snapshots"
    blocked.write_text("a file where the folder should be\n")
    assert session.run(CASES, agreeing.store, session.Plan(accept=True)) == 1
    assert capsys.readouterr().out.count("cannot be written: Not a directory; the golden is as it was") == len(CASES)
    assert blocked.read_text() == "a file where the folder should be\n"
    assert len(agreeing.cases) == len(CASES)


def test_a_case_with_wrong_gradients_is_never_accepted(pending: Pending, monkeypatch: pytest.MonkeyPatch) -> None:
    python = server(pending.folder, ends=3, verdict=Verdict.WRONG_GRADIENTS)
    monkeypatch.setattr(session, "Pool", functools.partial(Pool, python=python))
    assert session.run(CASES, pending.store, session.Plan(accept=True)) == 3
    assert not (pending.folder / "snapshots").exists()


@pytest.mark.parametrize("left_alone", [False, True])
def test_goldens_that_were_not_compared_are_of_no_known_normalizer(agreeing: Pending, left_alone: bool) -> None:
    if left_alone:
        write(agreeing.folder / "snapshots/hooks/two/triton.ptx", "# ==== kernel a ====\nret;\n")
    assert session.run(CASES, agreeing.store, session.Plan(accept=True, whole=True)) == 0
    assert ("normalizer.json" in agreeing.files()) is not left_alone
    assert agreeing.text("hooks/two") == GRAPH


def test_cases_of_another_device_are_counted_and_not_run(agreeing: Pending, capsys: pytest.CaptureFixture[str]) -> None:
    elsewhere = Case("hooks", "gpu", "It pins.", "f", "m", "m.py", Options(devices=("cuda",)))
    assert session.run([*CASES, elsewhere], agreeing.store, session.Plan(accept=True)) == 0
    assert "3 cases: 3 passed; 1 more do not run on cpu" in capsys.readouterr().out
    assert agreeing.text("hooks/gpu") == ""


def test_what_an_accepting_run_reports_has_passed(agreeing: Pending) -> None:
    file = agreeing.folder / "run.json"
    assert session.run(CASES, agreeing.store, session.Plan(accept=True, reports=[file])) == 0
    assert [(case.verdict, case.changes) for case in read_report(file).cases] == [("passed", [])] * len(CASES)
