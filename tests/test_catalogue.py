"""Finding the cases of a folder: without torch, in order, with clear refusals."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from project import Project

from snapgrad import Problem
from snapgrad.catalogue import load, select

ONE = '''
from snapgrad import case

@case()
def {name}():
    """Pins something."""
    yield None
'''


def write(folder: Path, **modules: str) -> Path:
    folder.mkdir()
    for name, text in modules.items():
        (folder / f"{name}.py").write_text(text)
    return folder


def test_themes_in_order_and_helpers_left_out(tmp_path: Path) -> None:
    folder = write(tmp_path / "found", b=ONE.format(name="x"), a=ONE.format(name="y"), _helpers="raise SystemExit")
    assert [case.id for case in load(folder)] == ["a/y", "b/x"]


def test_two_cases_of_one_name(tmp_path: Path) -> None:
    folder = write(tmp_path / "twice", a=ONE.format(name="x") + ONE.format(name="X"))
    with pytest.raises(Problem, match=r"a\.py: two cases of one name: a/x and a/X; rename one of them"):
        load(folder)


@pytest.mark.parametrize("name", ["aux", "x" * 144])
def test_a_name_that_some_file_system_does_not_take(tmp_path: Path, name: str) -> None:
    folder = write(tmp_path / "named", a=ONE.format(name=name))
    with pytest.raises(
        Problem, match=rf"a\.py: case a/{name}: '{name}' .*; its goldens' folder has that name, so rename"
    ):
        load(folder)


def test_a_module_that_does_not_import(tmp_path: Path) -> None:
    folder = write(tmp_path / "broken", a="import nowhere_to_be_found")
    with pytest.raises(Problem, match=r"a\.py: does not import: ModuleNotFoundError: No module named 'nowhere"):
        load(folder)


@pytest.mark.parametrize(("folder", "module"), [("my.cases", "a"), ("cases", "a.b")])
def test_a_dot_in_a_name(tmp_path: Path, folder: str, module: str) -> None:
    found = write(tmp_path / folder, **{module: ONE.format(name="x")})
    with pytest.raises(Problem, match=rf"{folder}/{module}\.py: a dot in the name of a module or of its folder means"):
        load(found)


def test_an_empty_folder(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="holds no Python module; write one, or name another folder with --cases"):
        load(tmp_path)


def test_select(tmp_path: Path) -> None:
    folder = write(tmp_path / "some", a=ONE.format(name="x1") + ONE.format(name="x2"), b=ONE.format(name="x1"))
    cases = load(folder)
    for patterns, expected in (
        ([], ["a/x1", "a/x2", "b/x1"]),
        (["b"], ["b/x1"]),
        (["a/"], ["a/x1", "a/x2"]),
        (["*/x1"], ["a/x1", "b/x1"]),
        (["b/x1", "a/x2"], ["a/x2", "b/x1"]),
    ):
        assert [case.id for case in select(cases, patterns)] == expected
    with pytest.raises(Problem, match=r"no cases: the modules define none; decorate a function with @case\(\)"):
        select([], [])
    with pytest.raises(Problem, match="no case matches 'c'; `snapgrad list` shows all; the themes are a, b"):
        select(cases, ["a", "c"])


def test_the_catalogue_of_this_project_is_listed_without_torch(python: Callable[[str], str]) -> None:
    printed = python(
        "import sys; from pathlib import Path; from snapgrad.catalogue import load\n"
        "print(len(load(Path('cases').absolute())), 'torch' in sys.modules)"
    )
    count, torch_loaded = printed.split()
    assert int(count) >= 15
    assert torch_loaded == "False"


def test_torch_is_itself_when_a_case_module_uses_it_at_import(project: Project, python: Callable[[str], str]) -> None:
    project.write(
        "early/a.py", "import torch\nimport torch.nn as nn\nwidth = torch.zeros(3).numel()\n" + ONE.format(name="x")
    )
    printed = python(
        f"from pathlib import Path; from snapgrad.catalogue import load\n"
        f"load(Path({str(project.folder / 'early')!r}))\n"
        "import sys, torch; m = sys.modules['early.a']\n"
        "print(m.width, m.nn is torch.nn, type(torch).__name__, torch.ones(2).sum().item())"
    )
    assert printed.split() == ["3", "True", "module", "2.0"]
