"""A run of pytest that saw all tests of a module tells `snapgrad clean` which goldens are of none of them."""

from __future__ import annotations

import pytest
from fake_captures import CONFTEST
from project import Project

MODULE = """
    import pytest

    def documents():
        return {"graph.py": "graph\\n"}

    def test_one(snapgrad):
        snapgrad.check(documents)

    @pytest.mark.parametrize("size", [1, 2])
    def test_two(snapgrad, size):
        snapgrad.check(documents, name="first")
        snapgrad.check(documents, name="second")
"""
EDITED = MODULE.replace('name="second"', 'name="third"').replace("test_one", "test_other")
GONE = ("test_one", "test_two[1]-second", "test_two[2]-second")


@pytest.fixture
def edited(project: Project) -> Project:
    """A project with goldens of a module's tests, of which some are renamed since."""
    project.write("pyproject.toml", "[tool.snapgrad]\n")
    project.write("tests/conftest.py", CONFTEST)
    project.write("tests/test_x.py", MODULE)
    assert project.pytest("--snapshot-update").code == 0
    assert project.snapgrad("clean").code == 0
    project.write("tests/test_x.py", EDITED)
    return project


def gone(project: Project) -> list[str]:
    """The folders that `snapgrad clean` lists."""
    lines = project.snapgrad("clean").printed.splitlines()
    return [line.split("/")[-2] for line in lines if line.startswith("no test has ")]


@pytest.mark.parametrize("arguments", [(), ("tests",), ("tests/test_x.py", "-v"), ("-n", "1")])
def test_all_tests_of_a_module(edited: Project, arguments: tuple[str, ...]) -> None:
    assert gone(edited) == []
    assert edited.pytest("--snapshot-update", *arguments).code == 0
    assert gone(edited) == list(GONE)
    assert edited.snapgrad("clean", "--delete").code == 0
    left = {path.parent.name for path in (edited.folder / "tests/__goldens__").rglob("graph.py")}
    assert left == {"test_other", "test_two[1]-first", "test_two[1]-third", "test_two[2]-first", "test_two[2]-third"}


@pytest.mark.parametrize(
    ("arguments", "more"),
    [
        (("-k", "other"), ""),
        (("tests/test_x.py::test_other", "tests/test_x.py::test_two"), ""),
        (("-x",), "\n    def test_a_failure():\n        assert 0\n"),
        ((), "\n    def test_a_skip():\n        pytest.skip('not here')\n"),
        (("--deselect", "tests/test_x.py::test_other"), ""),
        (("--collect-only",), ""),
    ],
)
def test_not_all_tests_of_a_module(edited: Project, arguments: tuple[str, ...], more: str) -> None:
    edited.write("tests/test_x.py", EDITED.rstrip() + "\n" + more)
    edited.pytest("--snapshot-update", *arguments)
    assert gone(edited) == []
    edited.snapgrad("clean").has("tests/test_x.py: goldens of single tests that are gone are found once pytest ran")
