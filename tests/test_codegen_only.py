"""Code that is made without running kernels is the same code as the goldens that came with kernels, in any environment,
and on a machine that could not run them.

Convolutions are where it is hardest: what is compiled next depends on the strides that the kernels leave behind.
"""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path

import pytest
import torch

from snapgrad.capturing.compiler import ensure_kernels_can_be_built
from snapgrad.catalogue import load, select
from snapgrad.errors import Problem
from snapgrad.goldens.compare import compare
from snapgrad.goldens.environment import here
from snapgrad.goldens.overlays import Goldens
from snapgrad.runner.pool import Pool
from snapgrad.settings import find_settings
from snapgrad.verdict import Verdict

ROOT = Path(__file__).parent.parent
VARIANTS = find_settings(ROOT).variants
PATTERNS = [
    "dynamic_shapes",
    "compile_api/step_with_growing_batches-inductor",
    *(f"reordering/{name}" for name in ("accumulation_*", "convolution_*", "four_kinds_*")),
]


def test_without_kernels_and_without_avx2_the_code_is_the_same(tmp_path: Path) -> None:
    """Left alone, torch would write plain C++ for a processor that it does not know."""
    (tmp_path / "sitecustomize.py").write_text("import platform\nplatform.machine = lambda: 'riscv64'\n")
    path = os.pathsep.join([str(tmp_path), *filter(None, [os.environ.get("PYTHONPATH")])])
    cases = select(load(ROOT / "cases"), PATTERNS)
    with Pool(codegen_only=True, variables={"PYTHONPATH": path, "ATEN_CPU_CAPABILITY": "default"}) as pool:
        pool.submit(cases)
        for case, result in pool.finished(cases):
            assert result.verdict is Verdict.PASSED, result.problem
            assert not result.kernels_run
            goldens = Goldens(ROOT / "snapshots" / case.theme / case.name, here(), VARIANTS).read()
            assert compare(goldens, result.documents) == [], case.id


def test_without_avx2_kernels_are_refused_and_the_way_out_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: {"avx2": False})
    with pytest.raises(
        Problem, match=r"has no AVX2, .*; add --codegen-only, which emits the code for AVX2 but runs no"
    ):
        ensure_kernels_can_be_built(tmp_path)


@pytest.mark.parametrize("name", ["two words", "one's", "back\\slash", 'open"'])
@pytest.mark.parametrize("variable", ["SNAPGRAD_CACHE", "TMPDIR"])
def test_a_folder_that_torch_cannot_build_in_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, variable: str
) -> None:
    folder = tmp_path / name
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder if variable == "TMPDIR" else tmp_path))
    with pytest.raises(
        Problem, match=rf"^{re.escape(str(folder))}: no kernel can be built there, .* in {variable}, or"
    ):
        ensure_kernels_can_be_built(folder if variable == "SNAPGRAD_CACHE" else tmp_path)
