"""Nothing is written for a test with any failed part, whatever plugin lets a test go on; in throw-away projects whose
captures are made up."""

from __future__ import annotations

import importlib.util

import pytest
from fake_captures import CONFTEST
from project import Project

STEP = """
    import pathlib
    import pytest

    def step():
        return {"graph.py": "a graph\\n"}
"""

PARTS = {
    "a subtest after it": """
    def test_it(snapgrad, subtests):
        snapgrad.check(step)
        with subtests.test("later"):
            assert False
    """,
    "a subtest before it": """
    def test_it(snapgrad, subtests):
        with subtests.test("earlier"):
            assert False
        snapgrad.check(step)
    """,
    "around another check": """
    def test_it(snapgrad, subtests):
        with subtests.test("it"):
            snapgrad.check(step)
        with subtests.test("other"):
            snapgrad.check(lambda: None, name="other")
    """,
    "the end of a fixture": """
    @pytest.fixture
    def ends():
        yield
        raise RuntimeError("at its end")

    def test_it(ends, snapgrad):
        snapgrad.check(step)
    """,
    "passes, and must not": """
    @pytest.mark.xfail(strict=True)
    def test_it(snapgrad):
        snapgrad.check(step)
    """,
    "skipped after it": """
    def test_it(snapgrad):
        snapgrad.check(step)
        pytest.skip("not today")
    """,
    "expected to fail": """
    @pytest.mark.xfail
    def test_it(snapgrad):
        snapgrad.check(step)
        assert False
    """,
    "the end of a class": """
    class TestIt:
        def test_it(self, snapgrad):
            snapgrad.check(step)

        def teardown_method(self):
            assert False
    """,
}
WHOLE = {
    "subtests that pass": """
    def test_it(snapgrad, subtests):
        for name in ("it", "other"):
            with subtests.test(name):
                snapgrad.check(step, name=name)
    """,
    "a subtest that is skipped": """
    def test_it(snapgrad, subtests):
        snapgrad.check(step)
        with subtests.test("later"):
            pytest.skip("not today")
    """,
    "a class of unittest with pytest's fixtures": """
    import unittest

    class TestIt(unittest.TestCase):
        @pytest.fixture(autouse=True)
        def given(self, snapgrad):
            self.snapgrad = snapgrad

        def test_it(self):
            with self.subTest("it"):
                self.snapgrad.check(step)
    """,
}
SUBTESTS = ("", "-p no:subtests -p pytest_subtests.plugin") if importlib.util.find_spec("pytest_subtests") else ("",)
"""pytest's own, and, where it is installed, the plugin's."""


def written(project: Project, test: str, *options: str) -> tuple[int, list[str]]:
    project.write("conftest.py", CONFTEST)
    project.write("test_parts.py", STEP + test)
    done = project.pytest("--snapshot-update", *options)
    assert "INTERNALERROR" not in done.printed, done.printed
    return done.code, sorted(project.files("__goldens__"))


@pytest.mark.parametrize("plugin", SUBTESTS)
@pytest.mark.parametrize("part", PARTS)
def test_nothing_is_written(project: Project, part: str, plugin: str) -> None:
    code, files = written(project, PARTS[part], *plugin.split())
    assert (code, files) == (0 if part in ("skipped after it", "expected to fail") else 1, [])


@pytest.mark.parametrize("plugin", SUBTESTS)
@pytest.mark.parametrize("test", WHOLE)
def test_what_passes_whole_is_written(project: Project, test: str, plugin: str) -> None:
    code, files = written(project, WHOLE[test], *plugin.split())
    assert code == 0
    assert files, "no golden was written"


def test_a_failing_subtest_of_unittest(project: Project) -> None:
    failing = WHOLE["a class of unittest with pytest's fixtures"] + "            self.assertTrue(False)\n"
    assert written(project, failing.replace("                self.snapgrad", "                self.snapgrad")) == (
        1,
        [],
    )


RERUN = """
    def test_it(snapgrad):
        tries = pathlib.Path("tries.txt")
        tries.write_text(tries.read_text() + "x" if tries.exists() else "x")
        snapgrad.check(step)
        assert len(tries.read_text()) >= GOOD
"""


def test_a_second_try_that_passes_is_written(project: Project) -> None:
    pytest.importorskip("pytest_rerunfailures")
    assert written(project, RERUN.replace("GOOD", "9"), "--reruns", "1") == (1, [])
    (project.folder / "tries.txt").unlink()
    options = ("--reruns", "1", "--snapgrad-report", "it.json")
    assert written(project, RERUN.replace("GOOD", "2"), *options) == (0, ["test_parts/test_it/graph.py"])
    assert '"verdict": "passed"' in (project.folder / "it.json").read_text().replace('":"', '": "')


ASYNCIO = ("-p", "pytest_asyncio.plugin")
ASYNC = """
    @pytest.mark.asyncio
    async def test_it(snapgrad):
        snapgrad.check(step)
        assert not FAILS
"""


def test_an_async_test(project: Project) -> None:
    pytest.importorskip("pytest_asyncio")
    assert written(project, ASYNC.replace("FAILS", "1"), *ASYNCIO) == (1, [])
    assert written(project, ASYNC.replace("FAILS", "0"), *ASYNCIO) == (0, ["test_parts/test_it/graph.py"])


def test_a_test_that_runs_out_of_time(project: Project) -> None:
    pytest.importorskip("pytest_timeout")
    slow = "    import time\n\n    def test_it(snapgrad):\n        snapgrad.check(step)\n        time.sleep(30)\n"
    assert written(project, slow, "--timeout", "0.5") == (1, [])
