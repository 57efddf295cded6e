"""What must hold when several versions of torch and Python share a machine."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from snapgrad.runner.warm import keep_extensions_apart


def test_extensions_of_two_versions_are_never_in_one_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    found = []
    for version in ("2.13.0+cpu", "2.15.0"):
        monkeypatch.setenv("TORCH_EXTENSIONS_DIR", str(tmp_path))
        found.append(keep_extensions_apart(version))
        assert keep_extensions_apart(version) == found[-1], "a process inherits the folder of the one that started it"
    tag = sys.implementation.cache_tag
    assert found == [tmp_path / f"torch-2.13.0+cpu-{tag}", tmp_path / f"torch-2.15.0-{tag}"]
