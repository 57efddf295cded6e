"""Commands that cannot mislead: exit codes, streams, names, what is counted."""

from __future__ import annotations

import errno
import itertools
import os
import sys
from pathlib import Path

import pytest
from pending_project import GRAPH, Command, Pending
from processes import run
from project import Project

from snapgrad.accepting.edits import edit_of
from snapgrad.accepting.known_tests import known, record
from snapgrad.accepting.remembering import remember
from snapgrad.catalogue import matches
from snapgrad.goldens.compare import compare
from snapgrad.goldens.environment import here
from snapgrad.goldens.files import write
from snapgrad.goldens.overlays import Goldens
from snapgrad.output import Output, standard_streams
from snapgrad.verdict import Result, Verdict

CASES = """
    from snapgrad import case

    @case()
    def one():
        "The first."
"""


def shell(project: Project, script: str) -> tuple[int, str]:
    """A command line as a shell runs it: the exit code of its first command, and what reached standard error."""
    command = script.replace("snapgrad", f"'{sys.executable}' -m snapgrad", 1)
    done = run(["bash", "-c", command], folder=project.folder, apart=True)
    return done.code, done.errors


@pytest.mark.parametrize(
    ("script", "code"),
    [
        ("snapgrad status | true; exit ${PIPESTATUS[0]}", 1),
        ("snapgrad diff | head -1 >/dev/null; exit ${PIPESTATUS[0]}", 1),
        ("snapgrad status >&-", 1),
        ("snapgrad status >&- 2>&- <&-", 1),
        ("snapgrad list | true; exit ${PIPESTATUS[0]}", 0),
        ("snapgrad list nothing 2>&1 | true; exit ${PIPESTATUS[0]}", 2),
        ("snapgrad list >/dev/full", 2),
        ("snapgrad status >/dev/full", 2),
    ],
)
def test_who_reads_the_output_decides_no_exit_code(project: Project, script: str, code: int) -> None:
    project.write("cases/hooks.py", CASES)
    pending = Pending(project.folder)
    pending.received("hooks/one", graph=GRAPH * 2000)
    assert shell(project, script)[0] == code


def test_output_that_is_lost_is_told(project: Project) -> None:
    project.write("cases/hooks.py", CASES)
    said = shell(project, "snapgrad list >/dev/full")[1]
    assert said == "snapgrad: standard output cannot be written: No space left on device\n"


def test_standard_streams_are_put_back() -> None:
    before = sys.stdout, sys.stderr
    with standard_streams():
        assert isinstance(sys.stdout, Output)
    assert (sys.stdout, sys.stderr) == before


@pytest.mark.parametrize(
    ("pattern", "matched"),
    [
        ("hooks/one", {"hooks/one"}),
        ("hooks", {"hooks/one", "hooks/two[x]"}),
        ("hooks/", {"hooks/one", "hooks/two[x]"}),
        ("hooks/two[x]", {"hooks/two[x]"}),
        ("*/one", {"hooks/one"}),
        ("tests", set()),
        ("tests/test_x", {"tests/test_x/test_step", "tests/test_x/TestA.test_step"}),
        ("tests/*", {"tests/test_x/test_step", "tests/test_x/TestA.test_step", "tests/test_y/test_step"}),
        ("tests/test_x.py::test_step", {"tests/test_x/test_step"}),
        ("tests/test_x.py::TestA::test_step", {"tests/test_x/TestA.test_step"}),
        ("ooks", set()),
        ("", set()),
    ],
)
def test_one_matcher_of_patterns(pattern: str, matched: set[str]) -> None:
    ids = [
        "hooks/one",
        "hooks/two[x]",
        "tests/test_x/test_step",
        "tests/test_x/TestA.test_step",
        "tests/test_y/test_step",
    ]
    assert {case for case in ids if matches(case, pattern)} == matched


def test_every_command_takes_the_same_patterns(project: Project, command: Command) -> None:
    """A module of tests is a theme; a folder of modules is none: that would accept far too much."""
    pending = Pending(project.folder)
    for module in ("test_x", "test_y"):
        project.write(f"tests/{module}.py", "def test_step():\n    pass\n")
        goldens = pending.store.goldens(project.folder / f"tests/__goldens__/{module}/test_step", here())
        _remember(pending, f"tests/{module}/test_step", goldens)
    os.chdir(project.folder)
    assert command("accept", "tests")[0] == 2
    assert command("diff", "tests/test_x")[1].count("tests/test_x/test_step: new") == 1
    assert command("accept", "tests/test_x.py::test_step")[0] == 0
    assert [path.parent.parent.name for path in project.folder.rglob("graph.py")] == ["test_x"]


def _remember(pending: Pending, case: str, goldens: Goldens) -> None:
    result = Result(Verdict.PASSED, documents={"graph.py": GRAPH})
    assert remember(pending.store, case, goldens, result, compare({}, result.documents), "") == ""


def test_an_ambiguous_beginning_of_an_edit_is_refused(pending: Pending, command: Command) -> None:
    first: dict[str, str] = {}
    for number in itertools.count():
        received = GRAPH.replace("torch.relu", f"torch.op_{number}x")
        start = edit_of("graph.py", GRAPH, received)[:4]
        if start in first:
            break
        first[start] = received
    for name, text in (("one", first[start]), ("two", received)):
        pending.golden(f"hooks/{name}", graph=GRAPH)
        pending.received(f"hooks/{name}", graph=text)
    code, said = command("accept", "--same-as", start)
    assert code == 2
    assert f"--same-as {start}: 2 edits begin so: {start}" in said
    assert command("accept", "--same-as", edit_of("graph.py", GRAPH, received)[:12])[0] == 0
    assert pending.text("hooks/two") == received
    assert pending.text("hooks/one") == GRAPH


def test_goldens_are_checked_in_folders(project: Project) -> None:
    project.write("snapshots/hooks/one/graph.py", "whole\n")
    project.write("snapshots/hooks/two/graph.py", "cut off\n")
    (project.folder / "snapshots/hooks/two/graph.py").write_text("cut off")
    project.write("tests/__goldens__/test_x/test_step/facts.json", "{}\n")
    project.write("empty/notes.txt", "text\n")
    everything = project.snapgrad("check-goldens")
    assert everything.code == 1
    everything.has("two/graph.py: is cut off", "3 goldens looked at, 1 damaged")
    folder = project.snapgrad("check-goldens", "snapshots/hooks/one", "empty/notes.txt")
    assert folder.code == 0
    folder.has("1 golden looked at, 0 damaged; 1 file of other names passed over")
    for wrong, told in (("nothing", "there is no such file or folder"), ("empty", "empty: holds no golden")):
        done = project.snapgrad("check-goldens", wrong)
        assert done.code == 2
        done.has(told)


@pytest.mark.parametrize("arguments", [["list"], ["run"]])
def test_a_project_of_tests_is_told_what_runs_them(project: Project, arguments: list[str]) -> None:
    project.write("tests/__goldens__/test_x/test_step/graph.py", "text\n")
    done = project.snapgrad(*arguments)
    assert done.code == 2
    done.has("1 test with goldens in tests/test_x.py: pytest runs them")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["run", "--snapshots", "file"], "is a file; name the folder that the goldens of all cases are in"),
        (["status", "--snapshots", "file"], "is a file; name the folder"),
        (["clean", "--snapshots", "file"], "is a file; name the folder"),
        (["list", "--cases", "cases/hooks.py"], "is a file; name the folder of the modules"),
    ],
)
def test_a_file_where_a_folder_belongs(project: Project, arguments: list[str], told: str) -> None:
    project.write("cases/hooks.py", CASES)
    project.write("file", "text\n")
    done = project.snapgrad(*arguments)
    assert done.code == 2
    done.has(told)
    assert len(done.printed.splitlines()) == 1


def test_python_without_docstrings_and_asserts(project: Project) -> None:
    project.write("cases/hooks.py", CASES)
    done = run([sys.executable, "-OO", "-m", "snapgrad", "list"], folder=project.folder)
    assert (done.code, done.printed.split()) == (0, ["hooks/one"])


@pytest.fixture
def ignored(tmp_path: Path) -> Path:
    write(tmp_path / ".snapgrad/.gitignore", "*\n")
    return tmp_path


def test_what_a_kill_leaves_does_not_lie_beside_goldens(ignored: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", killed)
    with pytest.raises(KeyboardInterrupt):
        write(ignored / "snapshots/hooks/one/graph.py", "text\n")
    left = [path.relative_to(ignored).parts[0] for path in ignored.rglob("*.part")]
    assert left == [".snapgrad"]


def test_another_file_system_is_written_to_all_the_same(ignored: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replace = os.replace

    def refusing(old: str, new: Path) -> None:
        if Path(old).parent != new.parent:
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        replace(old, new)

    monkeypatch.setattr(os, "replace", refusing)
    write(ignored / "snapshots/one/graph.py", "text\n")
    assert (ignored / "snapshots/one/graph.py").read_text() == "text\n"
    assert list(ignored.rglob("*.part")) == []


def test_litter_and_entries_of_cases_that_are_gone_are_listed_and_deleted(project: Project) -> None:
    project.write("pyproject.toml", "[tool.snapgrad]\n")
    project.write("cases/hooks.py", CASES)
    pending = Pending(project.folder)
    pending.received("hooks/one", graph=GRAPH)
    pending.received("hooks/gone", graph=GRAPH)
    pending.received("left/one", graph=GRAPH)
    litter = ["snapshots/hooks/one/.abcd_123.part", ".snapgrad/.abcdefgh.part"]
    for name in (*litter, "snapshots/hooks/one/.mine.part", "snapshots/hooks/one/graph.py"):
        project.write(name, "text\n")
    listed = project.snapgrad("clean")
    assert listed.code == 1
    listed.has(
        *(f"a write that was stopped left {name}\n" for name in litter),
        "pending, but cases/hooks.py has no gone: .snapgrad/pending/snapshots/hooks/gone/received.json",
        "pending, but its module cases/left.py is gone: .snapgrad/pending/snapshots/left/one/received.json",
        "4 files; `snapgrad clean --delete`",
    )
    refused = project.snapgrad("accept", "--all")
    refused.has("hooks/gone: cases/hooks.py has no gone; `snapgrad reject hooks/gone` forgets it", "2 cases refused")
    assert project.snapgrad("clean", "--delete").code == 0
    assert project.snapgrad("status").printed == "nothing is pending\n"
    assert (project.folder / "snapshots/hooks/one/.mine.part").exists()


def test_what_is_known_of_a_module_ends_with_its_text(tmp_path: Path) -> None:
    module = tmp_path / "tests/test_x.py"
    write(module, "def test_a(): ...\n")
    record(tmp_path, {module: ["test_a"]})
    assert known(tmp_path) == {module: {"test_a"}}
    write(module, "def test_b(): ...\n")
    assert known(tmp_path) == {}
    record(tmp_path, {})
    module.unlink()
    assert known(tmp_path) == {}
    (tmp_path / ".snapgrad/tests.json").write_text('{"x": 3')
    assert known(tmp_path) == {}
