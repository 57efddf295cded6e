"""`preload`: what the cases import is imported once, after what torch needs fixed, and its faults are one line."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from project import Project

from snapgrad.errors import Problem
from snapgrad.runner.preloading import preload
from snapgrad.settings import find_settings

SETTINGS = "[tool.snapgrad]\npreload = ['costly']\n"
COSTLY = """
    import os
    import sys
    import torch

    if sys.argv[0].endswith("server.py"):  # the command imports it too, as it reads the catalogue
        with open(os.environ["LOG"], "a") as log:
            log.write(f"{os.getpid()} {torch.get_num_threads()}\\n")
"""
CASES = """
    import os

    import costly
    import torch

    from snapgrad import case

    def step(kind):
        weight = torch.ones(3, requires_grad=True)
        kind(weight).sum().backward()
        yield weight.grad

    @case(via="off", captures=0, compile=False, artifacts=("facts",))
    def one():
        "One."
        yield from step(torch.sin)

    @case(via="off", captures=0, compile=False, artifacts=("facts",))
    def two():
        "Another."
        yield from step(torch.cos)
"""


def test_it_is_imported_once_for_all_cases(project: Project) -> None:
    project.write("pyproject.toml", SETTINGS)
    project.write("packages/costly.py", COSTLY)
    project.write("cases/steps.py", CASES)
    log = project.folder / "log.txt"
    variables = {"PYTHONPATH": str(project.folder / "packages"), "LOG": str(log)}
    done = project.snapgrad("run", "--codegen-only", "--accept", **variables)
    done.has("2 cases: 2 passed")
    lines = log.read_text().split("\n")[:-1]
    assert len(lines) == 2, "the server of the first capture, and that of the second"
    assert all(line.split()[1] == "1" for line in lines), "it was imported before the number of threads was fixed"
    log.unlink()
    project.write("pyproject.toml", "[tool.snapgrad]\n")
    project.snapgrad("run", "--codegen-only", **variables).has("2 cases: 2 passed")
    assert len(log.read_text().split("\n")[:-1]) == 2, "each case imports it by itself"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("import no_such_module_at_all", "ModuleNotFoundError: No module named 'no_such_module_at_all'"),
        ("raise OSError('first line\\nno licence')", "OSError: no licence"),
        ("raise SystemExit('leave')", "SystemExit: leave"),
        ("def f(", "SyntaxError: "),
    ],
)
@pytest.mark.parametrize("if_there", [False, True])
def test_one_that_does_not_import_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, why: str, if_there: bool
) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / "is_broken.py").write_text(text + "\n")
    with pytest.raises(Problem, match=f"^preload: is_broken does not import: {why}") as told:
        preload(["is_broken"], if_there=if_there)
    assert "\n" not in str(told.value)
    sys.modules.pop("is_broken", None)


def test_one_that_is_not_installed_is_a_fault_here_and_left_out_elsewhere() -> None:
    with pytest.raises(
        Problem, match=r"^preload: nowhere_at_all\.inside does not import: ModuleNotFoundError: No module"
    ):
        preload(["json", "nowhere_at_all.inside"])
    assert preload(["json", "nowhere_at_all.inside"], if_there=True) == ["nowhere_at_all.inside"]


def test_the_working_folder_is_not_looked_into(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "beside_it.py").touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", ["", str(tmp_path), *sys.path])
    before = sys.path[:]
    assert preload(["beside_it"], if_there=True) == ["beside_it"]
    assert sys.path == before


@pytest.mark.parametrize("value", ["'transformers'", "['a b']", "[1]", "['']", "['a,b']", "['--codegen-only']"])
def test_what_is_no_list_of_names_is_told(tmp_path: Path, value: str) -> None:
    (tmp_path / "pyproject.toml").write_text(f"[tool.snapgrad]\npreload = {value}\n")
    with pytest.raises(Problem, match=r"\[tool.snapgrad\] preload is .*; a list of names as `import` takes them"):
        find_settings(tmp_path)


def test_names_of_modules_are_taken(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.snapgrad]\npreload = ['transformers', 'torchvision.ops']\n")
    assert find_settings(tmp_path).preload == ("transformers", "torchvision.ops")
