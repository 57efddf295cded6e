"""What a failing check says in pytest, in throw-away projects whose captures are made up."""

from __future__ import annotations

import re

import pytest
from fake_captures import CONFTEST
from project import Project

TWO = """
    import os
    import pathlib

    def step():
        lines = [f"line_{n} = {os.environ.get('EDIT', 'old')}_{n % 7}" for n in range(60)]
        return {name: "\\n".join([name, *lines]) + "\\n" for name in ("graph.py", "bytecode.py", "code.py")}

    def test_it(snapgrad):
        snapgrad.check(step)
"""


@pytest.fixture
def made(project: Project) -> Project:
    project.write("conftest.py", CONFTEST)
    return project


def failure(printed: str) -> list[str]:
    """The lines between the title of the one failure and what pytest says next."""
    found = re.search(r"^_+ test_\S+ _+\n(.*?)^(-{5,}|={5,})", printed, re.DOTALL | re.MULTILINE)
    assert found, printed
    return found[1].splitlines()


def test_a_change_is_told_in_20_lines_and_whole_if_asked(made: Project) -> None:
    made.write("tests/test_two.py", TWO)
    assert made.pytest("--snapshot-update").code == 0
    brief = made.pytest("--rootdir", ".", EDIT="new")
    lines = failure(brief.printed)
    assert len(lines) <= 20
    assert lines[:2] == ["tests/test_two/test_it: changed", "  checked at tests/test_two.py:9"]
    assert lines[-2:] == [
        "  see it:    snapgrad diff tests/test_two/test_it",
        "  accept it: snapgrad accept tests/test_two/test_it",
    ]
    for name in ("graph.py", "bytecode.py", "code.py"):
        assert f"  {name}: differs from line 2" in lines
    assert brief.printed.count("test_two.py:9") == 1
    whole = failure(made.pytest("-v", EDIT="new").printed)
    for n in range(60):
        assert sum(line == f"    +line_{n} = new_{n % 7}" for line in whole) == 3


def test_a_long_error_keeps_its_end(made: Project) -> None:
    made.write(
        "test_long.py",
        """
        from snapgrad.verdict import Result, Verdict

        def step():
            return "\\n".join([f"line {n}" for n in range(99)] + ["x" * 5000 + " got the cause"])

        def test_it(snapgrad):
            snapgrad.check(step)
        """,
    )
    lines = failure(made.pytest().printed)
    assert len(lines) <= 20
    assert any(line.endswith(" got the cause") for line in lines)
    assert all(len(line) < 400 for line in lines)
    assert f"  {'x' * 5000} got the cause" in failure(made.pytest("-v").printed)


BAD = {
    "Model.step": "missing a required argument: 'self'; a method of Model has no object here",
    "Model": "the class Model cannot be found by the process that runs it",
    "Model().step": "the method Model.step of an object cannot be found",
    "lambda: 0": "a lambda cannot be found",
    "functools.partial(step)": "a functools.partial, whose arguments go into arguments=, cannot be found",
    "Model()": "an object of the class Model cannot be found",
    "waits": "waits is async; a function that yields tensors or returns them is allowed",
    "step, arguments={'y': 1}": "step(): got an unexpected keyword argument 'y'",
    "step, arguments=[1]": "arguments is [1]; a dict from the names of parameters to values is allowed",
}


def test_what_is_no_function_of_a_module_is_told_in_one_line(made: Project) -> None:
    tests = "\n".join(f"def test_{n}(snapgrad):\n    snapgrad.check({what})\n" for n, what in enumerate(BAD))
    made.write(
        "test_bad.py",
        "import functools\n\ndef step():\n    return {}\n\nasync def waits():\n    pass\n\n"
        "class Model:\n    def step(self):\n        return {}\n\n" + tests,
    )
    printed = made.pytest().printed
    assert "During handling" not in printed
    assert "Traceback" not in printed
    told = re.findall(r"^(test_\d+): (.*)\n  checked at test_bad\.py:(\d+)\n(?:_|-|=)", printed, re.MULTILINE)
    assert len(told) == len(BAD), printed
    for (name, text, line), (number, words) in zip(told, enumerate(BAD.values()), strict=True):
        assert (name, line) == (f"test_{number}", str(14 + 3 * number))
        assert words in text


def test_twins_by_case_are_an_error_of_the_later_one_only(made: Project) -> None:
    made.write(
        "test_twins.py",
        """
        def step():
            return {"graph.py": "a graph\\n"}

        def test_Step(snapgrad):
            snapgrad.check(step)

        def test_step(snapgrad):
            snapgrad.check(step)

        def test_other(snapgrad):
            snapgrad.check(step)
        """,
    )
    done = made.pytest("--snapshot-update")
    assert done.code == 1
    done.has(
        "2 passed, 1 error", "its goldens would be in the folder of those of test_twins.py::test_Step; rename one of"
    )
    assert sorted(made.files("__goldens__/test_twins")) == ["test_Step/graph.py", "test_other/graph.py"]


def test_two_runs_at_once_on_the_same_new_tests(made: Project) -> None:
    """The other run accepts between this one's comparison and its end, which is the worst moment."""
    made.write(
        "test_new.py",
        """
        import pathlib

        def step():
            return {"graph.py": "a graph\\n", "code.py": "code\\n"}

        def test_it(snapgrad):
            snapgrad.check(step)
            folder = pathlib.Path("__goldens__/test_new/test_it")
            folder.mkdir(parents=True)
            (folder / "graph.py").write_text("a graph\\n")
        """,
    )
    done = made.pytest("--snapshot-update")
    assert done.code == 0, done.printed
    assert made.files("__goldens__/test_new/test_it") == {"graph.py": "a graph\n", "code.py": "code\n"}
