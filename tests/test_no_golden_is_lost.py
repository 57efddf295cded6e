"""Each way in which syrupy, left to itself, loses goldens, through a real nested pytest: nothing is lost in any.

Every project has goldens of snapgrad's (of a catalogue, and beside tests) and snapshots of syrupy's own.
"""

from __future__ import annotations

import signal
from collections.abc import Iterable
from contextlib import ExitStack

import pytest
from fake_captures import CASES, OTHER, STEPS, all_goldens
from processes import comes_true
from project import Project

WAYS: dict[str, tuple[list[str], dict[str, str]]] = {
    "raise before the check": ([], {"FIRST": "raise", "RAISE": "before"}),
    "-x": (["-x"], {"FIRST": "raise"}),
    "--maxfail": (["--maxfail=1"], {"FIRST": "raise"}),
    "Ctrl-C": ([], {"FIRST": "interrupt"}),
    "killed": ([], {"FIRST": "killed"}),
    "a module that does not import": (["--continue-on-collection-errors"], {"OTHER": "broken"}),
    "a skipped module": ([], {"OTHER": "skipped"}),
    "a skipped test": ([], {"FIRST": "skip"}),
    "-k": (["-k", "first"], {}),
    "-m": (["-m", "not slow"], {}),
    "a path": (["tests/test_steps.py"], {}),
    "a node": (["tests/test_steps.py::test_first"], {}),
    "other devices": ([], {"DEVICES": "cpu"}),
    "wrong gradients": ([], {"GRADIENTS": "wrong"}),
    "an error after the check, with an edit": (["tests/test_cases.py"], {"RAISE": "after", "EDIT": " edited"}),
    "an error at a fixture's end, with an edit": (["tests/test_cases.py"], {"RAISE": "at the end", "EDIT": " edited"}),
    "CI": ([], {"CI": "true", "EDIT": " edited"}),
    "frozen": (["--snapgrad-frozen-goldens"], {"EDIT": " edited"}),
}

BY_WORKERS = (
    *("raise before the check", "-x", "Ctrl-C", "killed", "a module that does not import", "a skipped test"),
    *("-k", "a path", "wrong gradients", "an error at a fixture's end, with an edit", "CI"),
)
"""Where each worker sees a part of the tests only, or dies; the others differ in what is collected, alike in every worker."""


def test_every_test_has_goldens_of_its_own(goldens: Project) -> None:
    names = {
        name.removeprefix("tests/__goldens__/test_steps/") for name in all_goldens(goldens) if "test_steps" in name
    }
    assert names == {
        "test_first/graph.py",
        "test_first/notes.txt",
        "test_device[cpu]/graph.py",
        "test_device[cuda]/graph.py",
        "test_slow-a%2fb/graph.py",
        "test_slow-a%3ab/graph.py",
        "test_slow-ab/graph.py",
        "TestOne.test_in_class/graph.py",
        "TestTwo.test_in_class/graph.py",
    }


@pytest.mark.parametrize(("ways", "workers"), [(WAYS, []), (BY_WORKERS, ["-n", "2"])], ids=["plain", "xdist"])
def test_nothing_is_lost(goldens: Project, ways: Iterable[str], workers: list[str]) -> None:
    before = all_goldens(goldens)
    for way in ways:
        arguments, variables = WAYS[way]
        done = goldens.pytest("--snapshot-update", *arguments, *workers, **variables)
        assert all_goldens(goldens) == before, f"{way}:\n{done.printed}"
        failing = (
            any(k in variables for k in ("RAISE", "GRADIENTS", "EDIT")) or variables.get("FIRST", "skip") != "skip"
        )
        if failing or variables.get("OTHER") == "broken":
            assert done.code != 0, f"{way}:\n{done.printed}"
    passed = goldens.pytest(*workers)
    assert passed.code == 0, passed.printed


def test_syrupy_with_its_own_snapshots_is_as_without_snapgrad(goldens: Project) -> None:
    own = goldens.files("tests/__snapshots__")
    assert list(own) == ["test_other.ambr"]
    goldens.write("tests/test_other.py", OTHER.replace("test_plain", "test_renamed"))
    unused = goldens.pytest("tests/test_other.py")
    assert unused.code == 1
    unused.has("1 snapshot failed", "1 snapshot unused")
    updated = goldens.pytest("tests/test_other.py", "--snapshot-update")
    assert updated.code == 0
    updated.has("1 snapshot generated", "1 unused snapshot deleted")
    assert "test_renamed" in goldens.files("tests/__snapshots__")["test_other.ambr"]


def test_a_module_that_is_gone_leaves_its_goldens(goldens: Project) -> None:
    before = all_goldens(goldens)
    (goldens.folder / "tests/test_steps.py").unlink()
    assert goldens.pytest("--snapshot-update").code == 0
    assert all_goldens(goldens) == before


def test_update_says_what_was_written_and_refused(goldens: Project) -> None:
    edited = CASES.replace(
        'return documents("two")', 'return documents("two") | {"unstable": "it is unstable: graph.py"}'
    )
    goldens.write("cases/layers.py", edited)
    before = all_goldens(goldens)
    done = goldens.pytest("--snapshot-update", "tests/test_cases.py", EDIT=" edited")
    assert done.code == 1
    done.has("cannot be accepted: it is unstable: graph.py")
    done.has("1 golden written; 1 case refused, nothing of which is written:\n  layers/two: it is unstable: graph.py\n")
    now = all_goldens(goldens)
    assert {k for k in now if now[k] != before[k]} == {"snapshots/layers/one/graph.py"}
    assert "snapgrad accept" not in done.printed


def test_new_only_leaves_what_is_there(goldens: Project) -> None:
    before = all_goldens(goldens)
    done = goldens.pytest("--snapshot-update-new-only", EDIT=" edited")
    assert done.code == 1
    assert all_goldens(goldens) == before
    (goldens.folder / "snapshots/layers/one/facts.json").unlink()
    assert goldens.pytest("--snapshot-update-new-only", "tests/test_cases.py").code == 0
    assert all_goldens(goldens) == before


def test_ci_and_a_plain_run_write_no_new_goldens(goldens: Project) -> None:
    before = all_goldens(goldens)
    goldens.write("cases/more.py", CASES)
    new = goldens.pytest("tests/test_cases.py")
    assert new.code == 1
    new.has("more/one: new", "2 failed, 2 passed")
    in_ci = goldens.pytest("tests/test_cases.py", "--snapshot-update", CI="true")
    assert in_ci.code == 1
    in_ci.has("CI=true: goldens are never written in CI")
    assert all_goldens(goldens) == before


def test_what_a_plain_run_received_is_accepted_without_pytest(goldens: Project) -> None:
    failed = goldens.pytest("-m", "not slow", EDIT=" edited")
    assert failed.code == 1
    failed.has("accept it: snapgrad accept 'tests/test_steps/test_device[cuda]'")
    assert goldens.snapgrad("accept", "tests/test_steps/test_device[cuda]").printed == "1 golden written\n"
    assert all_goldens(goldens)["tests/__goldens__/test_steps/test_device[cuda]/graph.py"] == "graph of cuda edited\n"
    goldens.snapgrad("accept", "--all")
    assert goldens.pytest("-m", "not slow", EDIT=" edited").code == 0


@pytest.mark.parametrize(
    ("option", "text", "told"),
    [
        ("__goldens__", STEPS, "snapgrad's goldens are in it; name another folder"),
        (
            "__snapshots__",
            STEPS + "\n\n    def test_FIRST(snapgrad):\n        pass\n",
            "its goldens would be in the folder of those of tests/test_steps.py::test_first",
        ),
    ],
)
def test_folders_that_would_be_shared_are_refused(goldens: Project, option: str, text: str, told: str) -> None:
    before = all_goldens(goldens)
    goldens.write("tests/test_steps.py", text)
    done = goldens.pytest("--snapshot-update", f"--snapshot-dirname={option}", "tests/test_steps.py")
    assert done.code != 0
    done.has(told)
    assert all_goldens(goldens) == before


def test_two_sessions_at_once(goldens: Project) -> None:
    edits = ("left" * 1000, "right" * 1000)
    with ExitStack() as stack:
        sessions = [
            stack.enter_context(goldens.started_pytest("-q", "--snapshot-update", EDIT=f" {edit}")) for edit in edits
        ]
        for running in sessions:
            done = running.end()
            assert done.code == 0, done.printed
    ends = {text.rstrip("\n").rpartition(" ")[2] for name, text in all_goldens(goldens).items() if "graph.py" in name}
    assert ends <= {*edits, "other"}


def test_interrupted_while_running(goldens: Project) -> None:
    """A real Ctrl-C, from outside."""
    before = all_goldens(goldens)
    goldens.write(
        "tests/test_waits.py",
        "def test_waits():\n    import pathlib, time\n    pathlib.Path('waits').touch()\n    time.sleep(600)\n",
    )
    with goldens.started_pytest("--snapshot-update") as running:
        assert comes_true((goldens.folder / "waits").exists), running.printed()
        running.send(signal.SIGINT)
        done = running.end()
    assert done.code == 2, done.printed
    assert all_goldens(goldens) == before
