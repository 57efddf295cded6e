"""Projects that have options, markers and folders of their own: snapgrad is only installed beside them."""

from __future__ import annotations

import pytest
from fake_captures import CONFTEST
from project import Project

OWN = """
    import pytest

    def pytest_addoption(parser):
        parser.addoption("--device", default="none")
        parser.addoption("--report", action="store_true")
        parser.addoption("--shard", type=int)
        parser.addoption("--jobs", type=int)
        parser.addoption("--with", dest="with_", choices=["a", "b"])
        parser.addoption("--codegen-only", nargs=2)
        parser.addoption("--frozen-goldens", dest="snapgrad_own")
        parser.addini("device", "theirs")
        parser.addini("large", "theirs")

    def pytest_configure(config):
        config.addinivalue_line("markers", "large: theirs")

    @pytest.fixture
    def case():
        return 1

    @pytest.fixture
    def device(pytestconfig):
        return pytestconfig.getoption("--device")
"""

OWN_TEST = """
    import pytest

    @pytest.mark.large
    def test_large(case, pytestconfig):
        get = pytestconfig.getoption
        assert (get("report"), get("shard"), get("jobs"), get("with_")) == (True, 3, 4, "a")
        assert (get("codegen_only"), get("snapgrad_own")) == (["x", "y"], "z")

    def test_small(device):
        assert device == "tpu"
"""


def test_short_options_markers_and_fixtures_are_the_projects_own(project: Project) -> None:
    project.write("conftest.py", OWN)
    project.write("test_own.py", OWN_TEST)
    words = [
        "--device",
        "tpu",
        "--report",
        "--shard",
        "3",
        "--jobs",
        "4",
        "--with",
        "a",
        "--codegen-only",
        "x",
        "y",
        "--frozen-goldens",
        "z",
    ]
    done = project.pytest("--strict-markers", *words)
    assert done.code == 0, done.printed
    done.has("2 passed")
    project.pytest(*words, "-m", "large").has("1 passed, 1 deselected")
    project.pytest(*words, "-m", "not large").has("1 passed, 1 deselected")


def test_all_that_is_registered_has_the_name(project: Project) -> None:
    """Options, ini keys, markers and fixtures, as pytest itself lists them with and without the plugin."""
    without, present = _listed(project, "-p", "no:snapgrad"), _listed(project)
    added = {line for line in present - without if not line.startswith(("====", "----", "usage:", "plugins:"))}
    names = {line.split()[0].rstrip(":") for line in added}
    assert names >= {"--snapgrad-device=NAME", "@pytest.mark.snapgrad_large", "snapgrad", "snapgrad_case"}
    assert [name for name in names if "snapgrad" not in name] == []


def _listed(project: Project, *arguments: str) -> set[str]:
    """The lines that begin with a name: of options and ini keys those that are indented by two at most."""
    lines: set[str] = set()
    for asked in ("--help", "--markers", "--fixtures"):
        for line in project.pytest(asked, *arguments).printed.splitlines():
            indent = len(line) - len(line.lstrip())
            if line.strip() and (indent == 0 or (asked == "--help" and indent <= 2)):
                lines.add(line.strip())
    return lines


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (["--device", "cpu"], "--snapgrad-device"),
        (["--device=cpu", "--report", "it.json"], "--snapgrad-device, --snapgrad-report"),
        (["--frozen-goldens"], "--snapgrad-frozen-goldens"),
    ],
)
def test_a_short_option_that_is_nobody_s_is_told_the_long_one(project: Project, typed: list[str], meant: str) -> None:
    project.write("test_own.py", "def test_own():\n    pass\n")
    done = project.pytest(*typed)
    assert done.code == 4
    done.has("ERROR: unrecognized arguments: ", f"; snapgrad's options have its name: {meant}")
    assert len(done.printed.strip().splitlines()) == 1


def test_a_short_marker_that_is_nobody_s_is_told_the_long_one(project: Project) -> None:
    project.write("pyproject.toml", "[tool.snapgrad]\n")
    project.write("conftest.py", CONFTEST)
    project.write(
        "cases/sizes.py",
        """
        from snapgrad import case

        @case(large=True)
        def big():
            "A big one."

        @case()
        def small():
            "A small one."
        """,
    )
    project.write("test_cases.py", "def test_case(snapgrad_case):\n    pass\n")
    for expression in ("large", "not large"):
        told = project.pytest("-m", expression)
        assert told.code == 4
        told.has(f"-m {expression}: no test is marked large; snapgrad's is snapgrad_large")
    project.pytest("-m", "snapgrad_large").has("1 passed, 1 deselected")
    project.write("pytest.ini", "[pytest]\nmarkers =\n    large: theirs\n")
    project.pytest("-m", "not large").has("2 passed")


PLAIN = """
    import unittest

    def test_plain():
        \"\"\"
        >>> 1 + 1
        2
        \"\"\"

    class TestOld(unittest.TestCase):
        def test_old(self):
            with self.subTest("a"):
                pass
"""
LEFT_OUT = ("terminal", "junitxml", "capture", "warnings", "logging", "faulthandler", "xdist", "syrupy", "doctest")


def test_goldens_are_no_modules_with_doctests(project: Project) -> None:
    """Nor where they are named; a project's own file of such a name is one."""
    project.write("tests/test_plain.py", PLAIN)
    for file in ("tests/__goldens__/test_plain/test_x/graph.py", "snapshots/a/b/cuda-sm_90/code.py"):
        project.write(file, "def f(\n")
    project.write("pyproject.toml", "[tool.snapgrad]\n")
    project.pytest("--doctest-modules").has("3 passed")
    project.pytest("--doctest-modules", "tests/__goldens__/test_plain/test_x/graph.py").has("collected 0 items\n")
    project.write("pyproject.toml", "")
    project.pytest("--doctest-modules").has("ERROR snapshots/a/b/cuda-sm_90/code.py", "1 error")


def test_pytest_without_its_parts_and_with_errors_for_warnings(project: Project) -> None:
    project.write("tests/test_plain.py", PLAIN)
    left_out = [word for name in LEFT_OUT for word in ("-p", f"no:{name}")]
    assert project.pytest(*left_out).code == 0
    strict = ("-W", "error", "--strict-config", "--strict-markers", "--import-mode=importlib")
    project.pytest(*strict, "--doctest-modules").has("3 passed")
    project.pytest(*strict, "-n", "1", GITHUB_ACTIONS="true").has("2 passed")


def test_snapgrad_s_own_tests_without_pytest_s_parts(project: Project) -> None:
    project.write("conftest.py", CONFTEST)
    project.write(
        "test_it.py",
        "def step():\n    return {'graph.py': 'a graph\\n'}\n\ndef test_it(snapgrad):\n    snapgrad.check(step)\n",
    )
    told = project.pytest("-p", "no:syrupy")
    assert told.code == 4
    told.has("snapgrad's fixtures need the plugin of syrupy")
    left_out = [word for name in LEFT_OUT if name != "syrupy" for word in ("-p", f"no:{name}")]
    assert project.pytest(*left_out).code == 1
    assert project.pytest("-W", "error", "--import-mode=importlib", "--snapshot-update").code == 0
    assert project.pytest("-W", "error", *left_out).code == 0
    project.pytest("--co", "-q").has("test_it.py::test_it")
