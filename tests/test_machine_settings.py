"""What torch takes from the machine without a word does not reach the texts: variables, an optional package."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest
from project import Project

from snapgrad.capturing.pins import environment, ignored, without_settings

CASES = """
    import torch

    from snapgrad import case, fact


    @case(captures=1, artifacts=["graph", "code", "facts"])
    def contraction():
        "A product of three, in the order in which they are written; what torch takes from the variable CI."
        fact("stricter in CI", torch._functorch.config.error_on_custom_op_aliasing)
        a, b, c = (torch.randn(*shape, requires_grad=True) for shape in ((2, 30), (30, 4), (4, 50)))
        torch.einsum("ij,jk,kl->il", a, b, c).sum().backward()
        yield from (a.grad, b.grad, c.grad)


    @case(compile=True, artifacts=["graph", "code", "facts"])
    def layers():
        "Enough of Inductor that a setting would show: a convolution, a softmax, a product, a reduction."
        model = torch.nn.Sequential(torch.nn.Conv1d(4, 4, 3), torch.nn.Softmax(-1), torch.nn.Linear(6, 30))
        model(torch.randn(2, 4, 8)).cumsum(-1).tanh().sum().backward()
        yield from (p.grad for p in model.parameters())


    @case(captures=0, yields=False, compile=True, via="off", config={"inductor.freezing": True}, artifacts=["code", "facts"])
    def frozen_weights():
        "Weights of half precision, which oneDNN would pack where the processor can use them."
        model = torch.nn.Linear(64, 64, dtype=torch.bfloat16).eval()
        with torch.no_grad():
            model(torch.randn(64, 64, dtype=torch.bfloat16))
"""

OPT_EINSUM = """
    def contract_path(equation, *operands, optimize):
        return [(1, 2), (0, 1)], None


    def get_symbol(number):
        return chr(97 + number)
"""

UNUSUAL = {
    "CI": "true",
    "FX_GRAPH_SHOW_STRIDE": "1",
    "NVIDIA_TF32_OVERRIDE": "1",
    "PYTHONOPTIMIZE": "1",
    "PYTORCH_JIT": "0",
    "TENSORIFY_PYTHON_SCALARS": "0",
    "TORCHDYNAMO_AUTO_FUNCTIONALIZED_V2": "0",
    "TORCHDYNAMO_CAPTURE_SCALAR_OUTPUTS": "1",
    "TORCHDYNAMO_DISABLE": "1",
    "TORCHDYNAMO_VERBOSE": "1",
    "TORCHINDUCTOR_ALIGNMENT_ASSERTS": "0",
    "TORCHINDUCTOR_COMPREHENSIVE_PADDING": "0",
    "TORCHINDUCTOR_CPP_DYNAMIC_THREADS": "1",
    "TORCHINDUCTOR_CPP_ENABLE_TILING_HEURISTIC": "0",
    "TORCHINDUCTOR_CPP_MAX_HORIZONTAL_FUSION_SIZE": "1",
    "TORCHINDUCTOR_CPP_MIN_CHUNK_SIZE": "1",
    "TORCHINDUCTOR_CPP_USE_DECOMPOSE_TANH": "1",
    "TORCHINDUCTOR_CPP_WRAPPER": "1",
    "TORCHINDUCTOR_DEBUG_FUSION": "1",
    "TORCHINDUCTOR_EMULATE_PRECISION_CASTS": "1",
    "TORCHINDUCTOR_FREEZING": "1",
    "TORCHINDUCTOR_FX_GRAPH_CACHE": "1",
    "TORCHINDUCTOR_FX_WRAPPER": "1",
    "TORCHINDUCTOR_GRAPH_PARTITION": "0",
    "TORCHINDUCTOR_LAYOUT_OPTIMIZATION": "0",
    "TORCHINDUCTOR_MAX_AUTOTUNE": "1",
    "TORCHINDUCTOR_MEMORY_PLANNING": "1",
    "TORCHINDUCTOR_NAN_ASSERTS": "1",
    "TORCHINDUCTOR_ONLINE_SOFTMAX": "0",
    "TORCHINDUCTOR_PROFILE": "1",
    "TORCHINDUCTOR_SCALAR_ASSERTS": "0",
    "TORCHINDUCTOR_SIZE_ASSERTS": "0",
    "TORCH_COMPILE_DEBUG_EXTEND": "1",
    "TORCH_COMPILE_DISABLE": "1",
    "TORCH_COMPILE_DYNAMIC_SOURCES": ".*",
    "TORCH_COMPILE_FORCE_DISABLE_CACHES": "1",
    "TORCH_DYNAMO_AUTOMATIC_DYNAMIC_SHAPES": "0",
    "TORCH_FAKE_TENSOR_DISPATCH_CACHE": "0",
}

OF_NO_TEXT = re.compile(
    r"(?:CUDA|CUTLASS|ROCM|LEVEL_ZERO|WINDOWS_CUDA)_\w*(?:HOME|PATH|DIR)$|CXX$|CC$|INCLUDE$|LIB$"
    r"|(?:OMP|MKL)_NUM_THREADS$|LOG_\w+$|TORCH_TNT_IN_USE$|TORCH_ROCM_FA_PREFER_CK$|PYTORCH_ROCM_ARCH$|HALIDE_\w+$"
    r"|TORCH_CUDAGRAPH_GC$|TORCH_WARM_POOL$|MAST_\w+$|DUMP_AOTI_MINIFIER$|ROLE_RANK$|CI$"
)
"""Where things are, how much is logged, how fast: nothing that a graph or its code is made of. What torch reads `CI` for
is fixed instead, as cases may read it too."""


def test_the_environment_of_a_machine_changes_no_text(project: Project) -> None:
    project.write("pyproject.toml", "[tool.snapgrad]\n")
    project.write("cases/machine.py", CASES)
    project.write("installed/opt_einsum/__init__.py", OPT_EINSUM)
    done = project.snapgrad("run", "--accept", "--codegen-only")
    done.has("3 cases: 3 passed")
    done = project.snapgrad("run", "--codegen-only", PYTHONPATH=str(project.folder / "installed"), **UNUSUAL)
    done.has(
        "3 cases: 3 passed", "not handed to cases, as what torch makes would follow this machine's environment: FX_GR"
    )
    assert done.code == 0


CONFIGURATIONS = ("_inductor/config.py", "_dynamo/config.py", "_functorch/config.py", "fx/experimental/_config.py")


@pytest.mark.parametrize("file", CONFIGURATIONS)
def test_every_variable_that_torch_s_settings_read_is_known(file: str) -> None:
    """A new torch may bring others: they are kept from cases, or listed here as of no text."""
    spec = importlib.util.find_spec("torch")
    assert spec is not None
    assert spec.origin is not None
    text = (Path(spec.origin).parent / file).read_text(encoding="utf-8")
    read = set(re.findall(r"(?:environ(?:\.get)?[\[(]|getenv\(|env_name_\w+=\[?)\s*\"([A-Z][A-Z0-9_]+)\"", text))
    assert read
    handed = without_settings(dict.fromkeys(read, "1"))
    assert [name for name in sorted(handed) if not OF_NO_TEXT.match(name)] == []


def test_what_a_user_sets_for_other_programs_is_handed_on() -> None:
    theirs = {"PATH": "/bin", "CXX": "clang++", "TORCH_LOGS": "graph", "TORCH_TRACE": "/tmp/t", "TORCH_HOME": "/h"}
    assert without_settings(theirs | {"TORCHDYNAMO_DISABLE": "1"}) == theirs
    assert ignored(theirs) is None
    assert ignored(environment(Path("/cache"))) is None
    told = ignored(theirs | {"TORCHDYNAMO_DISABLE": "1", "TORCHINDUCTOR_MAX_AUTOTUNE": "1"})
    assert told is not None
    assert "environment: TORCHDYNAMO_DISABLE, TORCHINDUCTOR_MAX_AUTOTUNE; " in told
