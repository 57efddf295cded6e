"""GPU code made on this machine, which has no GPU, is as the goldens say: all cases for GPUs alone, and one of each other theme.

The rest: `pytest tests/test_cases.py --snapgrad-device cuda-sm_90`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from snapgrad.artifacts.kinds import files_of
from snapgrad.case import Case
from snapgrad.catalogue import load
from snapgrad.devices import left_out, on_device
from snapgrad.goldens.compare import compare
from snapgrad.goldens.environment import here
from snapgrad.goldens.overlays import Goldens
from snapgrad.runner.pool import Pool
from snapgrad.settings import find_settings
from snapgrad.verdict import Verdict

pytest.importorskip("triton", reason="Triton, of the extra snapgrad[triton], is not installed")

ROOT = Path(__file__).parent.parent
VARIANTS = find_settings(ROOT).variants
DEVICE = "cuda-sm_90"


def chosen() -> list[Case]:
    cases = on_device(load(ROOT / "cases"), DEVICE)
    unable = left_out(cases, DEVICE)
    small = [case for case in cases if not case.options.large and case.id not in unable]
    first_of_theme = {case.theme: case for case in reversed(small)}
    return [case for case in small if "cpu" not in case.options.devices or first_of_theme[case.theme] is case]


def test_gpu_code_is_as_its_goldens() -> None:
    cases = chosen()
    differing: dict[str, list[str]] = {}
    kernels = 0
    with Pool(device=DEVICE) as pool:
        pool.submit(cases)
        for case, result in pool.finished(cases):
            assert result.verdict is Verdict.PASSED, f"{case.id}: {result.problem}"
            folder = ROOT / "snapshots" / case.theme / case.name
            goldens = Goldens(folder, here(DEVICE), VARIANTS).read(files_of(case.options.artifacts))
            changed = [f"{change.file} {change.kind}" for change in compare(goldens, result.documents)]
            differing |= {case.id: changed} if changed else {}
            kernels += "triton.py" in goldens
    assert differing == {}
    assert kernels > len(cases) // 2
