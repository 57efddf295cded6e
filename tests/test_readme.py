"""The README's examples are run as they stand there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from project import Project

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)


def block(containing: str) -> str:
    (found,) = [str(text) for text in BLOCKS if containing in text]
    return found


def test_the_case_and_the_catalogue_as_tests(project: Project) -> None:
    project.write("pyproject.toml", "[tool.snapgrad]\n")
    project.write("cases/hooks.py", block("@case("))
    project.write("tests/test_cases.py", block("snapgrad_case.check()"))
    accepted = project.snapgrad("run", "--accept", "--codegen-only", "hooks/weight_hook_doubles_gradient")
    assert accepted.code == 0, accepted.printed
    named = set(re.search(r"The goldens of a case are (.*?) in\s", README, re.DOTALL)[1].replace("`", "").split())  # type: ignore[index]
    folder = "hooks/weight_hook_doubles_gradient/"
    assert {name.removeprefix(folder) for name in project.files("snapshots")} == {
        word.strip(",") for word in named if "." in word
    }
    assert "call_hook(" in project.files("snapshots")[folder + "graph.py"]
    passed = project.pytest("--codegen-only")
    assert passed.code == 0, passed.printed


def test_the_fixture_and_formatters_that_leave_its_goldens_alone(project: Project) -> None:
    project.write("tests/test_steps.py", block("def test_step(snapgrad)"))
    assert project.pytest("--codegen-only", "--snapshot-update").code == 0
    goldens = project.files("tests/__goldens__")
    for formatter in (["black", "-q"], ["ruff", "format", "-q", "--isolated"]):
        subprocess.run([sys.executable, "-m", *formatter, "tests/__goldens__"], cwd=project.folder, check=True)
        assert project.files("tests/__goldens__") == goldens
    passed = project.pytest("--codegen-only")
    assert passed.code == 0, passed.printed
    passed.has("2 passed")
