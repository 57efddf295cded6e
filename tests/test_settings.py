"""`[tool.snapgrad]`: found above the folder, refused with a clear line when it cannot be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from snapgrad import Problem
from snapgrad.goldens.environment import Environment
from snapgrad.settings import find_settings

BASE = "[tool.snapgrad]\nbase = 'torch 2.13, python 3.11'\n"


def test_the_nearest_table_above_counts(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.snapgrad]\nsnapshots = "golden"\n')
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.other]\n")
    found = find_settings(inner)
    assert found.root == tmp_path
    assert found.cases == tmp_path / "cases"
    assert found.snapshots == tmp_path / "golden"


def test_a_file_without_a_table_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("tool = 3\n")
    assert find_settings(tmp_path).cases == tmp_path / "cases"


def test_a_file_that_cannot_be_read_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").symlink_to("/proc/self/mem")
    with pytest.raises(Problem, match=r"pyproject\.toml: cannot be read: .*Input/output error"):
        find_settings(tmp_path)


def test_defaults_are_relative_to_the_folder(tmp_path: Path) -> None:
    found = find_settings(tmp_path)
    assert (found.cases, found.snapshots) == (tmp_path / "cases", tmp_path / "snapshots")


def test_what_an_environment_leaves_out_is_the_base_s(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(f"{BASE}environments = ['cuda-sm_90, torch 2.11', 'python 3.12']\n")
    found = find_settings(tmp_path).variants
    assert found.base == Environment("2.13", "3.11", "cpu")
    assert found.listed == (Environment("2.11", "3.11", "cuda-sm_90"), Environment("2.13", "3.12", "cpu"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            '[tool.snapgrad]\ngoldens = "x"\n',
            "has no setting 'goldens'; allowed are cases, snapshots, base, environments",
        ),
        ("[tool.snapgrad]\ncases = 3\n", "cases is 3; the path of a folder is allowed"),
        ("[tool]\nsnapgrad = 3\n", "tool.snapgrad is 3; a table is allowed"),
        ("[tool.snapgrad\n", "cannot be read: Expected"),
        ("[tool.snapgrad]\nbase = 2.13\n", "base is 2.13; a text such as 'torch 2.13, python 3.11' is allowed"),
        ('[tool.snapgrad]\nbase = ""\n', "base: '': '' is no component of an environment; allowed are 'torch 2.13'"),
        ('[tool.snapgrad]\nbase = "torch 2.13.0"\n', "base: 'torch 2.13.0': 'torch 2.13.0' is no component"),
        ('[tool.snapgrad]\nbase = "torch 2.13"\n', "base: 'torch 2.13' leaves torch or python out; write, for inst"),
        (f"{BASE}environments = 3\n", "environments is 3; a list of texts such as 'torch 2.15' is allowed"),
        (f"{BASE}environments = [3]\n", "environments is [3]; a list of texts such as 'torch 2.15' is allowed"),
        (f"{BASE}environments = ['gpu']\n", "environments: 'gpu': 'gpu' is no component of an environment"),
        (f"{BASE}environments = ['cpu, cuda-sm_90']\n", "'cpu, cuda-sm_90' names its device twice; one is allowed"),
        (f"{BASE}environments = ['cpu']\n", "environments: 'cpu' is the base; leave it out"),
        (f"{BASE}environments = ['torch 2.15', 'cpu, torch 2.15']\n", "'cpu, torch 2.15' is listed twice; once is all"),
        ("[tool.snapgrad]\nenvironments = ['torch 2.15']\n", "environments are listed without a base; write, for inst"),
    ],
)
def test_a_broken_table_is_one_line(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "pyproject.toml").write_text(text)
    with pytest.raises(Problem) as caught:
        find_settings(tmp_path)
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)
