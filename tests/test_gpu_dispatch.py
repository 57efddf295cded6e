"""The host-memory device dispatches every operator as torch's CUDA build does, computes what the CPU computes, and says
what it cannot run.

What CUDA builds do stands in `operators.txt`, which one of them answered; what is asked here is the dispatcher itself.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from textwrap import dedent

import pytest
import torch
from processes import run

from snapgrad.capturing import target
from snapgrad.capturing.host_cuda import native
from snapgrad.capturing.host_cuda.dispatch import TABLE, known_for, read, write
from snapgrad.runner.pool import cache_folder

TORCH = native.folder_of("torch")
pytestmark = pytest.mark.skipif(
    TORCH is not None and target.is_cuda_build(TORCH),
    reason="this torch is a CUDA build; host memory stands for a GPU in CPU-only builds",
)

START = """
from snapgrad.capturing import target
target.gpu_is_here("cuda-sm_90")
import torch
target.take("cuda-sm_90", here=False)
"""


def on_the_device(program: str) -> str:
    """What a program prints in a process that has the host-memory device."""
    environment = os.environ | {
        "TORCH_EXTENSIONS_DIR": str(cache_folder() / "extensions"),
        "CUDA_VISIBLE_DEVICES": "",
        "PYTHONPATH": os.pathsep.join([str(Path(__file__).parents[1]), str(Path(__file__).parents[1] / "benchmarks")]),
        "PYTHONWARNINGS": "ignore",
    }
    done = run([sys.executable, "-c", START + dedent(program)], variables=environment, apart=True)
    assert done.code == 0, done.errors
    return done.printed


DISPATCHED = """
    import json, re
    kinds = {}
    for name in torch._C._dispatch_get_all_op_names():
        table = dict(line.split(": ", 1) for line in torch._C._dispatch_dump_table(name).splitlines() if ": " in line)
        kinds[name] = [re.search(r"\\[([^]]*)\\]$", table[key])[1] if key in table else "" for key in ("CUDA", "AutogradCUDA")]
    print(json.dumps(kinds))
"""


def test_every_operator_with_a_kernel_on_a_gpu_stays_whole() -> None:
    """An operator that a CUDA build has a kernel for is not taken apart by a composite one, above autograd or below."""
    assert torch.__version__.split(".")[1] in {version.split(".")[1] for version in read(TABLE)}
    kinds = json.loads(on_the_device(DISPATCHED))
    expected, note = known_for(torch.__version__)
    assert note == ""
    there = {name for name in expected["kernel"] | expected["none"] if name in kinds}
    assert len(there) > 600
    assert {name: kinds[name] for name in there if kinds[name][0] != "kernel"} == {}
    above = {name for name in expected["kernel"] if kinds[name][1] == "math kernel"}
    assert above == set(), "autograd would see the parts"
    assert kinds["aten::silu_backward"] == ["kernel", "autograd kernel"]
    assert kinds["aten::mish_backward"] == ["kernel", "autograd kernel"]


SAMPLES = """
    import json, warnings
    warnings.simplefilter("ignore")
    import op_traces
    told = {}
    for op in op_traces.op_database()[OFFSET::STEP]:
        for record in op_traces.traces_of(op, "cuda", samples=2, against_cpu=True):
            if record.get("differs") or ("error" in record and not record["cpu error"]):
                told.setdefault(op.formatted_name, record.get("differs") or record["error"])
    print(json.dumps(told))
"""

REFUSED = "cannot be run on the host-memory device: "


def test_samples_of_torchs_operators_are_computed_as_on_the_cpu() -> None:
    """One operator of 12; `benchmarks/op_traces.py` runs all of them. What is not computed is refused in one line."""
    told = json.loads(on_the_device(SAMPLES.replace("OFFSET", "5").replace("STEP", "12")))
    assert {name: line for name, line in told.items() if REFUSED not in line} == {}


CONJUGATES = """
    def gradients(device):
        torch.manual_seed(0)
        x = torch.randn(4, 4, dtype=torch.complex64).to(device).requires_grad_()
        y = (x.conj() * x.mH + x.mT @ x.mH).imag.neg()
        (y * torch.view_as_real(x.conj().resolve_conj())[..., 1]).sum().backward()
        lazy = x.detach().conj()
        return x.grad.cpu(), lazy.cpu(), torch.view_as_complex(lazy.resolve_conj().real.unsqueeze(-1).expand(4, 4, 2).contiguous()).cpu()
    for here, cpu in zip(gradients("cuda"), gradients("cpu")):
        torch.testing.assert_close(here, cpu)
        assert here.resolve_conj().imag.abs().sum() > 0
    shared = torch.zeros(4, 2, device="cuda")
    torch.view_as_complex(shared).add_(1j)
    assert shared.tolist() == [[0.0, 1.0]] * 4, "a view is of the same memory"
    other = torch.empty(0, device="cuda").set_(shared)
    assert other.is_set_to(shared)
    print("same")
"""


def test_lazy_conjugates_and_negatives_and_views_are_those_of_the_cpu() -> None:
    assert on_the_device(CONJUGATES) == "same\n"


def ended(line: str) -> str:
    return on_the_device(
        f"""
        def image(*size):
            return torch.randn(*size, device="cuda").requires_grad_()
        try:
            {line}
            print("ran")
        except BaseException as error:
            print(type(error).__name__, error)
        """
    )


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("torch.nn.functional.scaled_dot_product_attention(*[image(1, 2, 4, 8)] * 3)", "a GPU chooses among its attention kernels"),
        ("torch.nn.LSTM(4, 4).cuda()(image(3, 2, 4))", "a recurrent layer cannot be run on the host-memory device: on a GPU it is one op of cuDNN's"),
        ("torch.nn.LSTMCell(4, 4).cuda()(image(3, 4))", "aten::_thnn_fused_lstm_cell cannot be run"),
        ("torch.histogram(image(8).detach(), 4)", "aten::histogram.bin_ct cannot be run on the host-memory device: a GPU has no kernel for it either"),
        ("image(3, 3).to_sparse()", "sparse, nested and quantized ones are for a GPU"),
        ("image(3, 3).detach().to_sparse_csr()", "sparse, nested and quantized ones are for a GPU"),
    ],
)  # fmt: skip
def test_what_cannot_be_run_is_told_in_one_line(line: str, told: str) -> None:
    printed = ended(line)
    assert printed.count("\n") == 1 and printed.startswith("NotImplementedError "), printed
    assert told in printed and "ASSERT" not in printed


@pytest.mark.parametrize(
    "line",
    [
        "torch.nn.Conv1d(4, 4, 3, groups=4).cuda()(image(2, 4, 9)).sum().backward()",
        "torch.nn.Conv3d(4, 4, 3, groups=4).cuda()(image(2, 4, 5, 5, 5)).sum().backward()",
        "torch.nn.RMSNorm(8).cuda()(image(2, 8)).sum().backward()",
        "torch.nn.functional.ctc_loss(image(9, 2, 5).log_softmax(2), torch.ones(2, 3).long().cuda(), (9, 9), (3, 2)).backward()",
    ],
)
def test_what_once_asked_for_a_gpus_kernel_runs(line: str) -> None:
    assert ended(line) == "ran\n"


def test_batch_norm_in_training_is_cudnns_as_on_a_gpu() -> None:
    printed = on_the_device(
        """
        def trained(device):
            torch.manual_seed(0)
            norm, x = torch.nn.BatchNorm2d(3).to(device), torch.randn(2, 3, 4, 4).to(device).requires_grad_()
            y = norm(x)
            y.pow(3).sum().backward()
            return y.grad_fn.name(), [t.detach().cpu() for t in (y, x.grad, norm.weight.grad, norm.bias.grad, norm.running_var)]
        (node, here), (_, cpu) = trained("cuda"), trained("cpu")
        torch.testing.assert_close(here, cpu)
        print(node)
        """
    )
    assert printed == "CudnnBatchNormBackward0\n"


def test_a_torch_whose_list_is_unknown_says_so_in_one_line() -> None:
    operators, note = known_for("2.99.0+cpu")
    assert note.startswith("torch 2.99.0+cpu: which operators its CUDA build has kernels for is not known")
    assert "\n" not in note and operators == read(TABLE)[max(read(TABLE), key=lambda v: int(v.split(".")[1]))]


def test_the_table_is_sorted_and_as_it_is_written() -> None:
    """The one line of a table that is easily made by hand is what an editor would leave."""
    assert write(read(TABLE)) == TABLE.read_text(encoding="utf-8")
    made = write(
        {
            "2.11": {"kernel": {"aten::b"}, "none": {"aten::c"}},
            "2.12": {"kernel": {"aten::b", "aten::a"}, "none": set()},
        }
    )
    assert made.splitlines()[3:] == ["kernel aten::a 2.12", "kernel aten::b 2.11 2.12", "none aten::c 2.11"]


def test_cudnn_can_be_switched_off_for_a_while() -> None:
    program = """
        with torch.backends.cudnn.flags(enabled=False):
            inside = torch.backends.cudnn.enabled
        print(inside, torch.backends.cudnn.enabled)
    """
    assert on_the_device(program) == "False True\n"
