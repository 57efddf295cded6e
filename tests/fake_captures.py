"""A conftest for throw-away projects whose functions give their documents themselves: snapgrad's plugin, syrupy and pytest
are real, only the capture is not, so that many tests cost no compile."""

from __future__ import annotations

from project import Project

CONFTEST = """
    import importlib.util
    import os
    import sys
    import pytest

    from snapgrad.verdict import Result, Verdict


    def documents_of(case):
        module = sys.modules.get(case.module)
        if module is None or module.__file__ != case.file:
            spec = importlib.util.spec_from_file_location(case.module, case.file)
            module = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(module)
        return getattr(module, case.function)(**case.arguments)


    class Captures:
        device = "cpu"

        def submit(self, cases):
            pass

        def result(self, case):
            made = documents_of(case)
            if isinstance(made, str):
                return Result(Verdict.WRONG_GRADIENTS, made, {"graph.py": "wrong\\n"})
            return Result(Verdict.PASSED, "", made, checked={"tensors": 1})


    class Second:
        def unstable(self, case, first):
            return first.documents.get("unstable", "")


    @pytest.fixture(scope="session")
    def snapgrad_pool():
        return Captures()


    @pytest.fixture(scope="session")
    def snapgrad_second():
        return Second()
"""

CASES = """
    import os

    from snapgrad import case


    def documents(name):
        return {"graph.py": f"graph of {name}{os.environ.get('EDIT', '')}\\n", "facts.json": '{"captures": 1}\\n'}


    @case()
    def one():
        "The first."
        return documents("one")


    @case()
    def two():
        "The second."
        return documents("two")
"""

CATALOGUE = """
    import os
    import pytest

    @pytest.fixture
    def ended():
        yield
        if os.environ.get("RAISE") == "at the end":
            raise RuntimeError("at the end of a fixture")


    def test_case(snapgrad_case, ended):
        if os.environ.get("RAISE") == "before":
            raise RuntimeError("before the check")
        snapgrad_case.check()
        if os.environ.get("RAISE") == "after":
            raise RuntimeError("after the check")
"""

STEPS = """
    import os
    import signal
    import time
    import pytest

    DEVICES = ["cpu", "cuda"] if os.environ.get("DEVICES") != "cpu" else ["cpu"]


    def step(name="step"):
        way = os.environ.get("GRADIENTS")
        return "value 0: off" if way else {"graph.py": f"graph of {name}{os.environ.get('EDIT', '')}\\n"}


    def test_first(snapgrad):
        way = os.environ.get("FIRST")
        if way == "raise":
            raise RuntimeError("before the check")
        if way == "interrupt":
            raise KeyboardInterrupt
        if way == "killed":
            time.sleep(0.2)
            os.kill(os.getpid(), signal.SIGKILL)
        if way == "skip":
            pytest.skip("not today")
        snapgrad.check(step)


    @pytest.mark.parametrize("device", DEVICES)
    def test_device(snapgrad, device):
        snapgrad.check(step, arguments={"name": device})


    @pytest.mark.slow
    def test_slow(snapgrad):
        snapgrad.check(step, name="a/b")
        snapgrad.check(step, name="a:b")
        snapgrad.check(step, name="ab")


    class TestOne:
        def test_in_class(self, snapgrad):
            snapgrad.check(step, arguments={"name": "one"})


    class TestTwo:
        def test_in_class(self, snapgrad):
            snapgrad.check(step, arguments={"name": "two"})
"""

OTHER = """
    import os
    import pytest

    if os.environ.get("OTHER") == "broken":
        raise ImportError("a module that does not import")
    if os.environ.get("OTHER") == "skipped":
        pytest.skip("not here", allow_module_level=True)

    def step():
        return {"graph.py": "graph of other\\n"}

    def test_other(snapgrad):
        snapgrad.check(step)

    def test_plain(snapshot):
        assert snapshot == "plain"
"""


def accepted(project: Project) -> Project:
    """A project whose goldens were accepted, with files of the user's among them."""
    project.write(
        "pyproject.toml", "[tool.snapgrad]\n[tool.pytest.ini_options]\nmarkers = ['slow']\ntestpaths = ['tests']\n"
    )
    project.write("conftest.py", CONFTEST)
    project.write("cases/layers.py", CASES)
    project.write("tests/test_cases.py", CATALOGUE)
    project.write("tests/test_steps.py", STEPS)
    project.write("tests/test_other.py", OTHER)
    done = project.pytest("--snapshot-update")
    assert done.code == 0, done.printed
    done.has("\n13 goldens written\n")
    for folder in ("snapshots", "snapshots/layers/one", "tests/__goldens__", "tests/__goldens__/test_steps/test_first"):
        project.write(f"{folder}/notes.txt", "mine\n")
    return project


def all_goldens(project: Project) -> dict[str, str]:
    found = {f"snapshots/{k}": v for k, v in project.files("snapshots").items()}
    return found | {f"tests/__goldens__/{k}": v for k, v in project.files("tests/__goldens__").items()}
