"""The short version of `benchmarks/kill.py`."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))

from kill import kill_test


def test_killed_updates_leave_whole_goldens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    tally = kill_test(updates=8, seed=1)
    assert tally.looked_at == 160
    assert tally.midway > 0, "no update was killed midway, so nothing was tested"
    assert tally.torn == 0
    assert tally.unhealed == 0
