"""The short version of `benchmarks/kill.py`."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from processes import run

SCRIPT = Path(__file__).parent.parent / "benchmarks/kill.py"


def test_killed_updates_leave_whole_goldens() -> None:
    command = [sys.executable, str(SCRIPT), "--updates", "8", "--seed", "1"]
    done = run(command)
    assert done.code == 0, done.printed
    told = re.match(
        r"8 updates killed, (\d+) of them between their first and last golden; 160 goldens looked at, 0 torn; 0 updates",
        done.printed,
    )
    assert told, done.printed
    assert int(told[1]) > 0, "no update was killed midway, so nothing was tested"
