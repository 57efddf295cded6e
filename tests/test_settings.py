"""`[tool.snapgrad]`: found above the folder, refused with a clear line when it cannot be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from snapgrad import Problem
from snapgrad.settings import find_settings


def test_the_nearest_table_above_counts(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.snapgrad]\nsnapshots = "golden"\n')
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.other]\n")
    found = find_settings(inner)
    assert found.root == tmp_path
    assert found.cases == tmp_path / "cases"
    assert found.snapshots == tmp_path / "golden"


def test_defaults_are_relative_to_the_folder(tmp_path: Path) -> None:
    found = find_settings(tmp_path)
    assert (found.cases, found.snapshots) == (tmp_path / "cases", tmp_path / "snapshots")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('[tool.snapgrad]\ngoldens = "x"\n', "has no setting 'goldens'; allowed are cases, snapshots"),
        ("[tool.snapgrad]\ncases = 3\n", "cases is 3; the path of a folder is allowed"),
        ("[tool]\nsnapgrad = 3\n", "tool.snapgrad is 3; a table is allowed"),
        ("[tool.snapgrad\n", "cannot be read: Expected"),
    ],
)
def test_a_broken_table_is_one_line(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "pyproject.toml").write_text(text)
    with pytest.raises(Problem) as caught:
        find_settings(tmp_path)
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)
