"""snapgrad inside pytest, in throw-away projects: the catalogue as tests, the fixture, and what is written when."""

from __future__ import annotations

import pytest
from project import Project

CASES = """
    import torch

    from snapgrad import case


    def step(activation):
        model = torch.nn.Sequential(torch.nn.Linear(3, 3), activation)
        model(torch.randn(2, 3)).sum().backward()
        yield model[0].weight.grad


    @case(captures=1)
    def tanh():
        "A layer with tanh."
        yield from step(torch.nn.Tanh())


    @case(captures=1)
    def relu():
        "A layer with relu."
        yield from step(torch.nn.ReLU())
"""

TEST = """
    def test_case(snapgrad_case):
        snapgrad_case.check()
"""

OUTSIDE = """
    import torch

    TANH = 2, 3, 4


    def step(width=3):
        model = torch.nn.Sequential(torch.nn.Linear(width, 3), torch.nn.Tanh() if width in TANH else torch.nn.Sigmoid())
        model(torch.randn(2, width)).sum().backward()
        yield model[0].weight.grad


    def test_step(snapgrad):
        snapgrad.check(step, captures=1)


    def test_widths(snapgrad):
        for width in (2, 4):
            snapgrad.check(step, name=f"width {width}", arguments={"width": width}, artifacts=["graph", "facts"])


    def test_other(snapshot):
        assert {"a": 1} == snapshot
"""

NAMES = ("bytecode.py", "code.cpp", "code.py", "facts.json", "graph.py")


@pytest.fixture
def catalogue(project: Project) -> Project:
    project.write("pyproject.toml", "[tool.snapgrad]\n")
    project.write("cases/layers.py", CASES)
    project.write("tests/test_cases.py", TEST)
    return project


def test_what_is_sound_is_written_and_then_what_is_new_or_changed_is_told(catalogue: Project) -> None:
    """Two sessions of a catalogue and of functions, by the one process that warms up for both."""
    bad = CASES.replace("yield from step(torch.nn.Tanh())", "yield from step(torch.nn.Tanh())\n        yield 3")
    catalogue.write("cases/layers.py", bad)
    catalogue.write("tests/test_steps.py", OUTSIDE)
    updated = catalogue.pytest("--snapgrad-codegen-only", "--snapshot-update")
    assert updated.code == 1
    updated.has("layers/tanh: failed", "value 1 that the body yields is a int", "1 failed, 4 passed")
    cases, functions = catalogue.files("snapshots"), catalogue.files("tests/__goldens__")
    assert sorted(cases) == [f"layers/relu/{name}" for name in NAMES]
    assert sorted(catalogue.files("tests/__snapshots__")) == ["test_steps.ambr"]
    assert set(functions) == {
        *(f"test_steps/test_step/{name}" for name in NAMES),
        *(f"test_steps/test_widths-width%20{n}/{name}" for n in (2, 4) for name in ("facts.json", "graph.py")),
    }

    catalogue.write("cases/layers.py", CASES)
    catalogue.write("tests/test_steps.py", OUTSIDE.replace("TANH = 2, 3, 4", "TANH = 2, 4"))
    damaged = catalogue.folder / "snapshots/layers/relu/graph.py"
    facts = catalogue.folder / "snapshots/layers/relu/facts.json"
    damaged.write_text(damaged.read_text().replace("ReluBackward0", "SinhBackward0"))
    facts.write_text(facts.read_text().replace('"captures": 1', '"captures": 2'))
    cases = catalogue.files("snapshots")
    told = catalogue.pytest("--snapgrad-codegen-only", "-n", "1")
    assert told.code == 1
    told.has("snapgrad: code only, the kernels are not run", "3 failed, 2 passed")
    told.has("layers/relu: changed", "graph.py: differs from line", "facts.json: differs from line")
    told.has("tests/test_steps/test_step: changed", "SigmoidBackward0", "snapgrad accept tests/test_steps/test_step")
    told.has("test_case[layers/tanh]", "layers/tanh: new", *(f"  {name}: no golden yet" for name in NAMES))
    told.has("see it:    snapgrad diff layers/tanh", "accept it: snapgrad accept layers/tanh")
    assert (catalogue.files("snapshots"), catalogue.files("tests/__goldens__")) == (cases, functions)

    assert catalogue.snapgrad("accept", "--all").code == 0
    accepted = catalogue.files("snapshots")
    assert sorted(accepted) == [f"layers/{case}/{name}" for case in ("relu", "tanh") for name in NAMES]
    assert "ReluBackward0" in accepted["layers/relu/graph.py"]
    assert "SigmoidBackward0" in catalogue.files("tests/__goldens__")["test_steps/test_step/graph.py"]


def test_collecting_the_catalogue_imports_no_torch(catalogue: Project) -> None:
    catalogue.write(
        "conftest.py",
        """
        import sys

        def pytest_unconfigure():
            print("torch loaded:", "torch" in sys.modules)
        """,
    )
    done = catalogue.pytest("--collect-only", "-q", "-s")
    assert done.code == 0
    done.has("tests/test_cases.py::test_case[layers/tanh]", "torch loaded: False")


def test_a_bad_case_is_one_line(catalogue: Project) -> None:
    catalogue.write("cases/layers.py", CASES.replace("@case(captures=1)", "@case(capture=1)"))
    done = catalogue.pytest()
    assert done.code != 0
    done.has("case layers/tanh: unknown option 'capture'; allowed are captures, compiles")
    assert "pytest_plugin.py" not in done.printed, "a traceback was printed"
    done = catalogue.pytest("--snapgrad-jobs", "-1")
    done.has("argument --snapgrad-jobs: -1: a number from 1 is allowed")


def test_a_cache_that_cannot_be_written_is_one_line_for_each_test(catalogue: Project) -> None:
    done = catalogue.pytest(SNAPGRAD_CACHE=str(catalogue.write("file", "")))
    assert done.code == 1
    done.has("layers/tanh: ", "layers/relu: ", "name another folder in SNAPGRAD_CACHE", "2 failed")
    assert "pool.py" not in done.printed, "a traceback was printed"


def test_a_broken_table_is_one_line(catalogue: Project) -> None:
    catalogue.write("pyproject.toml", "[tool.snapgrad]\ngoldens = 'here'\n")
    catalogue.write(
        "tests/test_own.py", "def body():\n    yield None\n\ndef test_it(snapgrad):\n    snapgrad.check(body)\n"
    )
    for test in ("test_cases.py", "test_own.py"):
        done = catalogue.pytest(f"tests/{test}")
        assert done.code != 0
        done.has("[tool.snapgrad] has no setting 'goldens'; allowed are cases, snapshots, base, environments")
        assert "settings.py" not in done.printed, "a traceback was printed"


def test_a_function_that_cannot_be_found_is_one_line(project: Project) -> None:
    project.write(
        "test_local.py",
        """
        def test_step(snapgrad):
            def step():
                yield None
            snapgrad.check(step)
        """,
    )
    done = project.pytest()
    assert done.code == 1
    done.has("test_step: test_step.<locals>.step cannot be found by the process that runs it; define it with def")
