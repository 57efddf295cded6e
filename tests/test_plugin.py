"""snapgrad inside pytest, in throw-away projects: the catalogue as tests, the fixture, and what is written when."""

from __future__ import annotations

import re

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


    def step(width=3):
        model = torch.nn.Sequential(torch.nn.Linear(width, 3), torch.nn.Tanh())
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


def test_a_catalogue_from_new_to_changed(catalogue: Project) -> None:
    new = catalogue.pytest("--codegen-only")
    assert new.code == 1
    new.has("test_case[layers/tanh]", "layers/relu: new", "2 failed")
    for name in NAMES:
        new.has(f"  {name}: no golden yet")
    new.has("see it:    snapgrad diff layers/relu", "accept it: snapgrad accept layers/relu")
    assert catalogue.files("snapshots") == {}

    updated = catalogue.pytest("--codegen-only", "--snapshot-update")
    assert updated.code == 0, updated.printed
    goldens = catalogue.files("snapshots")
    assert sorted(goldens) == [f"layers/{case}/{name}" for case in ("relu", "tanh") for name in NAMES]

    assert catalogue.pytest("--codegen-only").code == 0
    parallel = catalogue.pytest("--codegen-only", "-n", "2")
    assert parallel.code == 0, parallel.printed
    parallel.has("2 passed", "snapgrad: code only, the kernels are not run")

    damaged = catalogue.folder / "snapshots/layers/tanh/graph.py"
    facts = catalogue.folder / "snapshots/layers/tanh/facts.json"
    damaged.write_text(damaged.read_text().replace("TanhBackward0", "SinhBackward0"))
    facts.write_text(facts.read_text().replace('"captures": 1', '"captures": 2'))
    wrong = catalogue.pytest("--codegen-only")
    assert wrong.code == 1
    wrong.has(
        "layers/tanh: changed", "graph.py: differs from line", "facts.json: differs from line", "1 failed, 1 passed"
    )


def test_update_writes_only_what_is_sound(catalogue: Project) -> None:
    bad = CASES.replace("yield from step(torch.nn.Tanh())", "yield from step(torch.nn.Tanh())\n        yield 3")
    catalogue.write("cases/layers.py", bad)
    done = catalogue.pytest("--codegen-only", "--snapshot-update")
    assert done.code == 1
    done.has("layers/tanh: failed", "value 1 that the body yields is a int", "1 failed, 1 passed")
    assert {name.split("/")[1] for name in catalogue.files("snapshots")} == {"relu"}


def test_ci_never_writes(catalogue: Project) -> None:
    done = catalogue.pytest("--codegen-only", "--snapshot-update", CI="true")
    assert done.code == 1
    done.has("CI=true: goldens are never written in CI")
    assert catalogue.files("snapshots") == {}


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


def test_functions_of_a_project_of_its_own(project: Project) -> None:
    project.write("tests/test_steps.py", OUTSIDE)
    assert project.pytest("--codegen-only", "-q").code == 1
    assert project.files("tests/__goldens__") == project.files("tests/__snapshots__") == {}

    updated = project.pytest("--codegen-only", "--snapshot-update")
    assert updated.code == 0, updated.printed
    goldens = project.files("tests/__goldens__")
    assert sorted(project.files("tests/__snapshots__")) == ["test_steps.ambr"]
    assert set(goldens) == {
        *(f"test_steps/test_step/{name}" for name in NAMES),
        *(f"test_steps/test_widths-width%20{n}/{name}" for n in (2, 4) for name in ("facts.json", "graph.py")),
    }
    passed = project.pytest("--codegen-only", "-n", "2")
    assert passed.code == 0, passed.printed

    project.write("tests/test_steps.py", OUTSIDE.replace("torch.nn.Tanh()", "torch.nn.Sigmoid()"))
    changed = project.pytest("--codegen-only")
    assert changed.code == 1
    changed.has("tests/test_steps/test_step: changed", "SigmoidBackward0", "snapgrad accept tests/test_steps/test_step")
    assert re.search(r"2 failed, 1 passed", changed.printed)
    assert project.files("tests/__goldens__") == goldens


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
