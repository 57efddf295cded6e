"""Cases that are for GPUs: those that need a real one are told, not run, and hand-written kernels are computed without one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from project import Project

from snapgrad.capturing import nvml
from snapgrad.case import Case, variants
from snapgrad.catalogue import load
from snapgrad.devices import left_out
from snapgrad.errors import Problem

CASES = Path(__file__).parent.parent / "cases"


def body(device: str) -> Iterator[str]:
    """A body."""
    yield device


def cases(**options: object) -> list[Case]:
    return variants(body, {}, options)


def test_a_case_that_needs_a_gpu_is_left_out_where_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    any_machine, needing = cases(devices=["cuda"]), cases(devices=["cuda"], needs_gpu="clocks are its own")
    reason = {"test_gpu_cases/body": "needs a GPU: clocks are its own"}
    monkeypatch.setattr(nvml, "architecture_here", lambda: None)
    assert left_out(any_machine, "cuda-sm_90") == {}
    assert left_out(needing, "cuda-sm_90") == reason
    monkeypatch.setattr(nvml, "architecture_here", lambda: "sm_90")
    assert left_out(needing, "cuda-sm_90") == {}
    assert left_out(needing, "cuda-sm_80") == reason


@pytest.mark.parametrize("needs_gpu", ["", " ", True, 3])
def test_it_must_say_why(needs_gpu: object) -> None:
    with pytest.raises(Problem, match=r"option needs_gpu is .*; allowed is a text that says why, or None"):
        cases(devices=["cuda"], needs_gpu=needs_gpu)


def test_it_cannot_run_on_the_cpu_as_well() -> None:
    with pytest.raises(Problem, match=r"needs_gpu= goes with devices=\('cuda',\), not with \('cpu', 'cuda'\)"):
        cases(devices=["cpu", "cuda"], needs_gpu="clocks are its own")


def test_the_catalogue_has_gpu_cases_of_every_kind() -> None:
    every = load(CASES)
    both = [case for case in every if set(case.options.devices) == {"cpu", "cuda"}]
    gpu_only = [case for case in every if tuple(case.options.devices) == ("cuda",)]
    lowered = [case for case in every if {"ttir", "ptx"} <= set(case.options.artifacts)]
    assert len(both) >= 25
    assert len({case.theme for case in both}) >= 10
    assert len(gpu_only) >= 15
    assert len(lowered) >= 5
    assert any(case.options.needs_gpu for case in gpu_only)


NEEDING = """
    from snapgrad import case

    @case(devices=("cuda",), needs_gpu="clocks are its own")
    def timed(device):
        \"\"\"A case that is not to be run.\"\"\"
        raise AssertionError("it was run")
"""
KERNELS = """
    import torch
    import triton
    import triton.language as tl
    from snapgrad import case

    @triton.jit
    def tripled(x, out, n, BLOCK: tl.constexpr):
        at = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
        tl.store(out + at, 3 * tl.load(x + at, mask=at < n), mask=at < n)

    class Triple(torch.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            out = torch.empty_like(x)
            tripled[(1,)](x, out, x.numel(), BLOCK=8)
            return out

        @staticmethod
        def backward(ctx, gradient):
            out = torch.empty_like(gradient)
            tripled[(1,)](gradient.contiguous(), out, gradient.numel(), BLOCK=8)
            return out

    def gradients(device):
        x = torch.tensor([1.0, 2.0, 5.0]).to(device).requires_grad_()
        Triple.apply(x).square().sum().backward()
        assert x.grad.tolist() == [18.0, 36.0, 90.0], x.grad
        yield x.grad
"""


def test_it_is_told_and_not_run(project: Project) -> None:
    project.write("cases/clocks.py", NEEDING)
    done = project.snapgrad("run", "--device", "cuda-sm_90")
    assert done.code == 2
    done.has(
        "not run         clocks/timed (needs a GPU: clocks are its own)",
        "snapgrad: none of the 1 cases can run on cuda-sm_90 here, as there is no such GPU",
    )
    drifted = project.snapgrad("drift", "--device", "cuda-sm_90")
    assert drifted.code == 2, "nothing was compared, which is not clean"
    drifted.has("snapgrad: none of the 1 cases can run on cuda-sm_90 here")
    project.snapgrad("list").has("(needs a GPU: clocks are its own)")
    project.write("tests/test_cases.py", "def test_case(snapgrad_case):\n    snapgrad_case.check()\n")
    done = project.pytest("--snapgrad-device", "cuda-sm_90", "-rs")
    assert done.code == 0
    done.has("1 skipped", "needs a GPU: clocks are its own")


def test_a_hand_written_kernel_is_computed_by_the_interpreter(project: Project) -> None:
    project.write(
        "tests/test_kernels.py",
        KERNELS + "\n    def test_gradients(snapgrad):\n"
        "        snapgrad.check(gradients, captures=1, float64=False, devices=('cuda',), artifacts=('facts', 'ttir'))\n",
    )
    done = project.pytest("--snapgrad-device", "cuda-sm_90", "--snapshot-update")
    assert done.code == 0, done.printed
    texts = project.files("tests/__goldens__")
    assert any("tripled_0" in text and "SquareBackward" not in text for text in texts.values())
    assert any("tt.func public @tripled(" in text and "3.000000e+00" in text for text in texts.values())
