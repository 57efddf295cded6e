"""What must hold when several versions of torch and Python share a machine."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

import pytest
from processes import run

from snapgrad.runner.warm import keep_extensions_apart

ROOT = Path(__file__).parent.parent


def test_extensions_of_two_versions_are_never_in_one_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    found = []
    for version in ("2.13.0+cpu", "2.15.0"):
        monkeypatch.setenv("TORCH_EXTENSIONS_DIR", str(tmp_path))
        found.append(keep_extensions_apart(version))
        assert keep_extensions_apart(version) == found[-1], "a process inherits the folder of the one that started it"
    tag = sys.implementation.cache_tag
    assert found == [tmp_path / f"torch-2.13.0+cpu-{tag}", tmp_path / f"torch-2.15.0-{tag}"]


def test_the_extra_for_tests_goes_with_any_torch() -> None:
    """Each release pins one Triton, so an extra that names another cannot be installed in that environment."""
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]
    names = {re.split(r"\W", requirement.replace("-", "_"))[0] for requirement in extras["test"]}
    assert "pytest_xdist" in names
    assert not names & {"torch", "triton", "snapgrad"}


def test_nox_reads_the_environments_without_anything_installed() -> None:
    reading = (
        "import sys; sys.path.insert(0, '.'); from snapgrad.settings import find_settings; from pathlib import Path; "
    )
    reading += "print(find_settings(Path.cwd()).variants.base)"
    done = run([sys.executable, "-I", "-S", "-c", reading], folder=ROOT, apart=True)
    assert (done.printed, done.errors) == ("torch 2.13, python 3.11, cpu\n", "")
