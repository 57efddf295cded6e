"""Which goldens a drift is measured against."""

from __future__ import annotations

from pathlib import Path

import pytest

from snapgrad.case import Case, Options
from snapgrad.drift.interpreter import Interpreter
from snapgrad.drift.looking_up import goldens_for
from snapgrad.settings import find_settings

SETTINGS = """[tool.snapgrad]
base = "torch 2.13, python 3.11, cpu"
environments = ["torch 2.15", "cuda-sm_90", "torch 2.15, cuda-sm_90"]
"""
CASE = Case("theme", "it", "It.", "it", "theme", "theme.py", Options())


@pytest.mark.parametrize(
    ("device", "overlays", "expected"),
    [
        ("cpu", False, "base"),
        ("cpu", True, "torch-2.15"),
        ("cuda-sm_90", False, "cuda-sm_90"),
        ("cuda-sm_90", True, "torch-2.15,cuda-sm_90"),
    ],
)
def test_the_base_on_the_device_or_the_environment_itself(
    tmp_path: Path, device: str, overlays: bool, expected: str
) -> None:
    (tmp_path / "pyproject.toml").write_text(SETTINGS)
    for folder in ("", "torch-2.15", "cuda-sm_90", "torch-2.15,cuda-sm_90"):
        file = tmp_path / "snapshots/theme/it" / folder / "facts.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"{folder or 'base'}\n")
    settings = find_settings(tmp_path)
    here = Interpreter("python", {"torch": "2.15.0+cpu", "python": "3.11.9"})
    found = goldens_for(here, settings, settings.snapshots, device, overlays=overlays)(CASE)
    assert {file: golden.text for file, golden in found.items()} == {"facts.json": f"{expected}\n"}


def test_without_a_base_all_environments_have_the_same_goldens(tmp_path: Path) -> None:
    file = tmp_path / "snapshots/theme/it/facts.json"
    file.parent.mkdir(parents=True)
    file.write_text("base\n")
    settings = find_settings(tmp_path)
    here = Interpreter("python", {"torch": "2.15.0", "python": "3.13.1"})
    for overlays in (True, False):
        found = goldens_for(here, settings, settings.snapshots, "cpu", overlays=overlays)(CASE)
        assert found["facts.json"].text == "base\n"
