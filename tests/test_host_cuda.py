"""GPU code without a GPU: what a case on cuda gives on this machine, and what cannot be had is told in a line.

Needs a CPU-only torch, triton and g++, as the README asks for.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from project import Project

from snapgrad.capturing import target
from snapgrad.capturing.host_cuda import native
from snapgrad.capturing.host_cuda.properties import GPUS, capability, properties
from snapgrad.errors import Problem

TORCH = native.folder_of("torch")
with_cpu_only_torch = pytest.mark.skipif(
    TORCH is not None and target.is_cuda_build(TORCH),
    reason="this torch is a CUDA build; host memory stands for a GPU in CPU-only builds",
)

CASES = """
    import torch

    from snapgrad import case, fact

    @case(captures=1, compile=True, devices=("cpu", "cuda"))
    def block(device):
        \"\"\"Compiled forward and backward, in a graph of their own and in a captured one.\"\"\"
        model = torch.nn.Sequential(torch.nn.Linear(8, 8), torch.nn.ReLU(), torch.nn.Linear(8, 8)).to(device)
        loss = torch.softmax(model(torch.randn(4, 8).to(device)), -1).pow(2).sum()
        loss.backward()
        return [p.grad for p in model.parameters()]

    @case(captures=1, devices=("cuda",))
    def hook(device):
        \"\"\"A hook on a tensor of the GPU; where tensors are, and what they are.\"\"\"
        weight = torch.randn(4, 4, device=device).requires_grad_()
        weight.register_hook(lambda grad: grad * 2)
        half = weight.bfloat16() @ weight.bfloat16()
        half.float().sin().sum().backward()
        fact("device", [str(weight.device), str(weight.grad.device), type(weight.detach()).__name__])
        fact("item", weight[0, 0].item() == weight.cpu()[0, 0].item())
        yield weight.grad

    @case(devices=("cuda",), via="off", config={"inductor.triton.cudagraphs": True})
    def replayed(device):
        \"\"\"A step that a GPU records as a CUDA graph; without kernels there is nothing to record.\"\"\"
        weight = torch.randn(8, 8).to(device).requires_grad_()
        for _ in range(2):
            torch.compiler.cudagraph_mark_step_begin()
            torch.compile(lambda x: torch.relu(x @ weight).sum())(torch.randn(4, 8).to(device)).backward()
        yield weight.grad

    @case(captures=1, devices=("cuda",), dynamic=False)
    def wrong(device):
        \"\"\"A backward that gives the compiled run another gradient than the eager one.\"\"\"

        class Doubled(torch.autograd.Function):
            @staticmethod
            def forward(ctx, x):
                return x.clone()

            @staticmethod
            def backward(ctx, grad):
                return grad * (2 if torch.compiler.is_compiling() else 1)

        weight = torch.ones(4, device=device, requires_grad=True)
        Doubled.apply(weight).sum().backward()
        yield weight.grad
"""


CHECKED = """
    def body(device):
        yield None

    def test_on_the_gpu(snapgrad):
        snapgrad.check(body, devices=("cuda",))

    def test_of_the_gpu(snapgrad):
        snapgrad.check(body, devices=["cuda"])

    def test_on_the_cpu(snapgrad):
        snapgrad.check(body)
"""


@with_cpu_only_torch
def test_gpu_code_is_captured_and_its_gradients_checked(project: Project) -> None:
    """The second capture, without which nothing is accepted, has another cache, hash seed and working folder."""
    project.write("cases/gpu.py", CASES)
    done = project.snapgrad("run", "--device", "cuda-sm_90", "--accept")
    done.has("4 cases: 3 passed, 1 wrong gradients", "the kernels themselves were not run")
    assert done.code == 3
    goldens = project.files("snapshots")
    block = {name.rpartition("/")[2] for name in goldens if "/block/" in name}
    assert block == {"facts.json", "graph.py", "bytecode.py", "code.py", "triton.py"}
    kernels = goldens["gpu/block/triton.py"]
    assert "@triton.jit" in kernels and "tl.store(" in kernels
    assert "cuda:0" not in goldens["gpu/block/bytecode.py"]
    facts = goldens["gpu/hook/facts.json"]
    assert '"cuda:0",\n   "cuda:0",\n   "Tensor"' in facts and '"item": true' in facts

    project.snapgrad("run", "--device", "cuda-sm_90", "gpu/block", "gpu/hook").has("2 cases: 2 passed")


def test_pytest_runs_the_cases_of_the_device(project: Project) -> None:
    project.write("cases/gpu.py", CASES)
    project.write("tests/test_all.py", "def test_case(snapgrad_case):\n    snapgrad_case.check()\n")
    listed = project.pytest("--collect-only", "-q")
    listed.has("test_case[gpu/block]", "1/4 tests collected (3 deselected)")
    listed = project.pytest("--collect-only", "-q", "--snapgrad-device", "cuda-sm_80")
    listed.has("test_case[gpu/hook]", "4 tests collected")
    project.snapgrad("list").has("[cuda]", "[cpu, cuda]")
    project.pytest("--snapgrad-device", "gpu").has("--snapgrad-device gpu: allowed are cpu, cuda, cuda-sm_80")


def test_a_test_on_another_device_is_skipped_and_says_so(project: Project) -> None:
    project.write("test_gpu.py", CHECKED)
    done = project.pytest("-rs", "-k", "gpu and not cpu")
    done.has("2 skipped", "test_on_the_gpu runs on cuda, this run is on cpu")
    done = project.pytest("-rs", "--snapgrad-device", "cuda-sm_90", "-k", "cpu")
    done.has("1 skipped", "test_on_the_cpu runs on cpu, this run is on cuda-sm_90")


@pytest.mark.parametrize("architecture", GPUS)
def test_every_gpu_has_the_properties_that_inductor_asks_for(architecture: str) -> None:
    gpu = properties(architecture)
    assert gpu.major * 10 + gpu.minor == capability(architecture)
    assert gpu.warp_size == 32 and gpu.multi_processor_count > 100 and gpu.total_memory > 1 << 36


def fake_torch(folder: Path, *, cuda_bytes: int) -> None:
    (folder / "torch/lib").mkdir(parents=True)
    for package in ("torch", "triton"):
        (folder / package).mkdir(exist_ok=True)
        (folder / package / "__init__.py").write_text("")
    (folder / "torch/version.py").write_text("__version__ = '0'\n")
    (folder / "torch/lib/libtorch_cuda.so").write_bytes(b"\0" * cuda_bytes)


def test_a_cuda_build_needs_the_gpu_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_torch(tmp_path, cuda_bytes=2 << 20)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(target, "architecture_here", lambda: "sm_80")
    assert target.gpu_is_here("cuda-sm_80")
    with pytest.raises(
        Problem, match=r"--device cuda-sm_90: the GPU here is sm_80, and this torch is a CUDA build; .*CPU-only"
    ):
        target.gpu_is_here("cuda-sm_90")
    monkeypatch.setattr(target, "architecture_here", lambda: None)
    with pytest.raises(Problem, match=r"--device cuda-sm_90: no GPU is seen here, and this torch is a CUDA build"):
        target.gpu_is_here("cuda-sm_90")


def test_host_memory_stands_for_the_gpus_that_it_knows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_torch(tmp_path, cuda_bytes=0)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(target, "architecture_here", lambda: "sm_86")
    with pytest.raises(
        Problem, match=r"--device cuda-sm_86: this torch is a CPU-only build, .* sm_80, sm_90, sm_100 only"
    ):
        target.gpu_is_here("cuda-sm_86")


def test_without_triton_nothing_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    found = native.folder_of
    monkeypatch.setattr(native, "folder_of", lambda name: None if name == "triton" else found(name))
    with pytest.raises(Problem, match=r"triton is not installed, .*; install snapgrad\[triton\]"):
        target.gpu_is_here("cuda-sm_90")


def test_without_a_compiler_or_with_a_broken_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_torch(tmp_path, cuda_bytes=0)
    monkeypatch.setenv("CXX", "no-such-compiler")
    with pytest.raises(Problem, match=r"no C\+\+ compiler: .* built once, by g\+\+, which is not on PATH"):
        native.load(tmp_path / "torch", tmp_path / "built")
    monkeypatch.delenv("CXX")
    with pytest.raises(Problem, match=r"cannot be built with .*g\+\+ for this torch .*fatal error: ATen/ATen.h"):
        native.load(tmp_path / "torch", tmp_path / "built")
    assert list((tmp_path / "built").iterdir()) == []
