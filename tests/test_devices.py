"""Naming a device, choosing the cases that have it, and what a run on the CPU must not notice of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from project import Project

from snapgrad.capturing import nvml
from snapgrad.capturing.pins import environment
from snapgrad.case import Case, variants
from snapgrad.catalogue import load
from snapgrad.devices import kind_of, on_device, resolved
from snapgrad.errors import Problem
from snapgrad.runner.pool import Pool
from snapgrad.verdict import Verdict


def body(device: str) -> Iterator[str]:
    """A body."""
    yield device


def fixed() -> None:
    """A body that cannot be told."""


def cases(**options: Any) -> list[Case]:
    return variants(body, {}, options)


@pytest.mark.parametrize(("name", "kind"), [("cpu", "cpu"), ("cuda-sm_80", "cuda"), ("cuda-sm_100", "cuda")])
def test_a_device_says_what_the_body_is_told(name: str, kind: str) -> None:
    assert (resolved(name), kind_of(name)) == (name, kind)


@pytest.mark.parametrize("name", ["gpu", "cuda:0", "cuda-sm_70", ""])
def test_an_unknown_device_is_named_with_those_there_are(name: str) -> None:
    with pytest.raises(Problem, match=rf"--device {name}: allowed are cpu, cuda, cuda-sm_80, cuda-sm_90, cuda-sm_100"):
        resolved(name)


def test_cuda_is_the_gpu_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nvml, "architecture_here", lambda: "sm_90")
    assert resolved("cuda") == "cuda-sm_90"
    monkeypatch.setattr(nvml, "architecture_here", lambda: None)
    with pytest.raises(Problem, match=r"no GPU is seen here; without one, name the architecture: cuda-sm_80, "):
        resolved("cuda")


def test_a_gpu_that_is_not_listed_may_be_typed_back_where_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """As pytest-xdist does: a worker is given the option as its parent has resolved it."""
    monkeypatch.setattr(nvml, "architecture_here", lambda: "sm_86")
    assert resolved(resolved("cuda")) == "cuda-sm_86"
    with pytest.raises(Problem, match="--snapgrad-device cuda-sm_89: allowed are cpu, cuda, "):
        resolved("cuda-sm_89", "--snapgrad-device")


def test_hidden_gpus_are_not_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "")
    assert nvml.architecture_here() is None


def test_a_run_takes_the_cases_that_have_the_device() -> None:
    both, only = cases(devices=("cpu", "cuda")), cases(devices=["cuda"])
    assert on_device(both + only, "cpu") == both
    assert on_device(both + only, "cuda-sm_90") == both + only
    with pytest.raises(Problem, match=r"none of the 1 cases runs on cpu; devices= of a case says where it does"):
        on_device(only, "cpu")


def test_a_case_on_cuda_must_be_told_where_it_runs() -> None:
    with pytest.raises(
        Problem, match=r"option devices names cuda, but the function has no parameter `device`; add one"
    ):
        variants(fixed, {}, {"devices": ("cpu", "cuda")})
    with pytest.raises(Problem, match=r"`device` is an argument of it; devices= says where it runs"):
        variants(body, {"device": ["cpu"]}, {})


def test_only_a_run_on_the_cpu_hides_the_gpus(tmp_path: Path) -> None:
    assert environment(tmp_path)["CUDA_VISIBLE_DEVICES"] == ""
    assert "CUDA_VISIBLE_DEVICES" not in environment(tmp_path, "cuda-sm_90")


PLAIN = """
    import sys

    import torch

    from snapgrad import case, fact

    @case(artifacts=("facts",), devices=("cpu", "cuda"))
    def small(device):
        \"\"\"A case that has both.\"\"\"
        weight = torch.ones(2, 2, device=device, requires_grad=True)
        weight.sin().sum().backward()
        fact("of a GPU", sorted(name for name in sys.modules if name.startswith(("snapgrad.capturing.host_cuda", "snapgrad.capturing.gpu", "snapgrad.capturing.target"))))
        fact("device", device)
        yield weight.grad

    @case(devices=("cuda",))
    def elsewhere(device):
        \"\"\"A case that has not.\"\"\"
"""


def test_a_run_on_the_cpu_loads_nothing_of_it(project: Project) -> None:
    (case,) = on_device(load(project.write("cases/plain.py", PLAIN).parent), "cpu")
    with Pool(codegen_only=True) as pool:
        pool.submit([case])
        result = pool.result(case)
    assert result.verdict is Verdict.PASSED, result.problem
    assert json.loads(result.documents["facts.json"])["recorded"] == {"of a GPU": [], "device": "cpu"}


def test_the_parent_loads_nothing_of_it(python: Callable[[str], str]) -> None:
    printed = python(
        "import sys, snapgrad.session, snapgrad.pytest_plugin, snapgrad.runner.pool, snapgrad.capturing.pins;"
        "of_gpu = ('torch', 'triton', 'snapgrad.capturing.host_cuda', 'snapgrad.capturing.gpu', 'snapgrad.capturing.target');"
        "print([m for m in sys.modules if m.startswith(of_gpu)])"
    )
    assert printed == "[]\n"
