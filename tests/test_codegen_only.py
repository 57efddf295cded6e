"""Code that is made without running kernels is the same code as the goldens that came with kernels, in any environment.

Convolutions are where it is hardest: what is compiled next depends on the strides that the kernels leave behind.
"""

from __future__ import annotations

from pathlib import Path

from snapgrad.catalogue import load, select
from snapgrad.goldens.compare import compare
from snapgrad.goldens.environment import here
from snapgrad.goldens.overlays import Goldens
from snapgrad.runner.pool import Pool
from snapgrad.settings import find_settings
from snapgrad.verdict import Verdict

ROOT = Path(__file__).parent.parent
VARIANTS = find_settings(ROOT).variants


def test_without_kernels_the_code_is_the_same() -> None:
    cases = select(load(ROOT / "cases"), ["reordering", "dynamic_shapes", "compile_api/step_with_growing_batches-*"])
    with Pool(codegen_only=True) as pool:
        pool.submit(cases)
        for case, result in pool.finished(cases):
            assert result.verdict is Verdict.PASSED, result.problem
            assert not result.kernels_run
            goldens = Goldens(ROOT / "snapshots" / case.theme / case.name, here(), VARIANTS).read()
            assert compare(goldens, result.documents) == [], case.id
