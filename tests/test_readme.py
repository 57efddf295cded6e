"""The README's examples are run as they stand there."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from processes import run
from project import Project

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)


def block(containing: str) -> str:
    (found,) = [str(text) for text in BLOCKS if containing in text]
    return found


def test_the_examples_and_formatters_that_leave_goldens_alone(project: Project) -> None:
    """The case is accepted by the command, the function by pytest, for which the case then passes."""
    project.write("pyproject.toml", "[tool.snapgrad]\n")
    project.write("cases/hooks.py", block("@case("))
    accepted = project.snapgrad("run", "--accept", "--codegen-only", "hooks/weight_hook_doubles_gradient")
    assert accepted.code == 0, accepted.printed
    named = set(re.search(r"The goldens of a case are (.*?) in\s", README, re.DOTALL)[1].replace("`", "").split())  # type: ignore[index]
    folder = "hooks/weight_hook_doubles_gradient/"
    of_the_case = project.files("snapshots")
    assert {name.removeprefix(folder) for name in of_the_case} == {word.strip(",") for word in named if "." in word}
    assert "call_hook(" in of_the_case[folder + "graph.py"]

    project.write("tests/test_cases.py", block("snapgrad_case.check()"))
    project.write("tests/test_steps.py", block("def test_step(snapgrad)"))
    updated = project.pytest("--snapgrad-codegen-only", "--snapshot-update")
    assert updated.code == 0, updated.printed
    updated.has("3 passed")
    assert project.files("snapshots") == of_the_case
    goldens = project.files("tests/__goldens__")
    assert any("test_step/" in name for name in goldens)
    for formatter in (["black", "-q"], ["ruff", "format", "-q", "--isolated"]):
        done = run([sys.executable, "-m", *formatter, "tests/__goldens__"], folder=project.folder)
        assert done.code == 0, done.printed
        assert project.files("tests/__goldens__") == goldens
