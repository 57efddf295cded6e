"""Inductor's output code: how it is split, what of it stays, what counts."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable

import pytest
from code_texts import CPP, TRITON

from snapgrad.normalize import without_comments
from snapgrad.normalize.code import split
from snapgrad.normalize.code.facts import bytes_allocated, extern_calls, kernels
from snapgrad.normalize.rules import normalize
from snapgrad.normalize.unreadable import Unreadable

CPP_WRAPPER = """\
def call(args):
    s69 = arg_0
    arg_1_size = arg_1.size()
    s20 = arg_1_size[0]
    assert_size_stride(arg_1, (s20, 4), (4, 1), 'input')
    assert_size_stride(arg_2, (), (), 'input')
    buf0 = empty_strided_cpu((s20, 4), (4, 1), torch.float32)
    cpp_fused_relu_0(arg_1, arg_2, buf0, s20)
    del arg_1, arg_2
    buf1 = empty_strided_cpu((4, 4), (4, 1), torch.float32)
    # aten.t, aten.mm
    extern_kernels.mm(reinterpret_tensor(buf0, (4, s20), (1, 4), 0), arg_3, out=buf1)
    del buf0, arg_3
    buf2 = torch.ops.aten.sort.stable(buf1, stable=True)
    buf3 = buf2[1]
    assert_size_stride(buf3, (4, 4), (4, 1), 'torch.ops.aten.sort.stable')
    buf4 = empty_strided_cpu((2, 3), (6, 2), torch.int64)
    buf5 = buf4; del buf4  # reuse
    assert dtypes == {'float32 cpu': [arg_2]}
    assert args == [arg_2, arg_1, arg_3, arg_0, unused(2)]
    return (buf1, buf3, buf5, s69, )
"""

CPP_KERNEL = """\
// cpp_pybinding: ['const float*', 'const float*', 'float*', 'const int64_t']
extern "C"  void  kernel(const float* in_ptr0,
                       const float* in_ptr1,
                       float* out_ptr0,
                       const int64_t ks0)
{
    {
        #pragma GCC ivdep
        for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(4L*ks0); x0+=static_cast<int64_t>(8L))
        {
            auto tmp0 = in_ptr0[static_cast<int64_t>(x0)];
            auto tmp1 = in_ptr1[static_cast<int64_t>(0L)];
            auto tmp2 = static_cast<float>(0.5);
            auto tmp3 = tmp0 <= tmp2;
            auto tmp4 = tmp3 ? tmp2 : tmp1;
            out_ptr0[static_cast<int64_t>(x0)] = tmp4;
        }
    }
    {
        auto tmp0 = in_ptr1[static_cast<int64_t>(0L)];
        out_ptr0[static_cast<int64_t>(0L)] = tmp0;
    }
}
"""

TRITON_WRAPPER = """\
def partition_0(args):
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf0 = empty_strided_cuda((16, ), (1, ), torch.float32)
        stream0 = get_raw_stream(0)
        triton_poi_fused_add_relu_0.run(arg_0, buf0, 16, stream=stream0)
        del arg_0
    return (buf0, )

def call(args):
    partition0_args = [saved_0,]
    del saved_0
    (buf0,) = self.partitions[0](partition0_args)
    del partition0_args
    buf1 = buf0 + tangents_0
    assert dtypes == {'float32 cpu': [unused(1)]}
    assert args == [unused(1), tangents_0, saved_0]
    return (buf1, )

partitions = [partition_0,]
"""

TRITON_KERNEL = """\
# aten.relu, aten.add
device_str='cuda'

@triton_heuristics.pointwise(
    size_hints={'x': 16},
    filename=__file__,
    triton_meta={
        'signature': {'in_ptr0': '*fp32', 'out_ptr0': '*fp32', 'xnumel': 'i32', 'XBLOCK': 'constexpr'},
        'constants': {},
        'configs': [{(0,): [['tt.divisibility', 16]]}],
    },
    inductor_meta={
        'grid_type': 'Grid1D',
        'kernel_name': 'triton_poi_fused_add_relu_0',
        'mutated_arg_names': [],
        'num_load': 2,
    },
    min_elem_per_thread=0,
)
@triton.jit
def triton_poi_fused_add_relu_0(in_ptr0, out_ptr0, xnumel, XBLOCK : tl.constexpr):
    xnumel = 16
    xoffset = tl.program_id(0) * XBLOCK
    xindex = xoffset + tl.arange(0, XBLOCK)[:]
    xmask = xindex < xnumel
    x0 = xindex
    tmp0 = tl.load(in_ptr0 + (x0), xmask)
    tmp1 = tl.load(in_ptr0 + (4 + x0), xmask)
    tmp2 = tmp0 + tmp1
    tl.store(out_ptr0 + (x0), tmp2, xmask)
"""


def normalized(text: str) -> list[tuple[str, str, str]]:
    """Name, kind and canonical text of every part."""
    return [(part.name, part.kind, normalize(part.text, part.kind)) for part in split(text)]


def counted(text: str) -> list[tuple[str, str]]:
    """What of the output code counts in a comparison."""
    return [(part.name, without_comments(normalize(part.text, part.kind), part.kind)) for part in split(text)]


def test_cpp() -> None:
    assert normalized(CPP) == [("call", "wrapper", CPP_WRAPPER), ("cpp_fused_relu_0", "cpp", CPP_KERNEL)]


def test_triton() -> None:
    assert normalized(TRITON) == [
        ("call", "wrapper", TRITON_WRAPPER),
        ("triton_poi_fused_add_relu_0", "triton", TRITON_KERNEL),
    ]


@pytest.mark.parametrize("text", [CPP, TRITON])
def test_normalized_again_the_same(text: str) -> None:
    for _, kind, once in normalized(text):
        assert normalize(once, kind) == once
        if kind != "cpp":
            ast.parse(once)


@pytest.mark.parametrize(
    "noise",
    [
        lambda text: text.replace("['6_inference']", "['7_inference']"),
        lambda text: text.replace("import torch\n", "import torch\nimport math\n"),
        lambda text: text.replace("aten = torch.ops.aten\n", "inductor_ops = torch.ops.inductor\n"),
        lambda text: text.replace("/tmp/torchinductor_me/uu/", "/var/other/"),
        lambda text: text.replace("[relu_3]", "[relu_9]").replace("[mm_3]", "[mm_9]"),
        lambda text: text.replace("91D1D116", "00000000").replace("cc=90", "cc=80"),
        lambda text: text.replace("times=10", "times=20"),
        lambda text: text.replace("fused_relu_3", "fused_relu_5").replace("add_relu_7", "add_relu_1"),
        lambda text: re.sub(r"\bbuf(\d+)", lambda name: f"buf{int(name[1]) * 3 + 2}", text),
        lambda text: re.sub(r"\btmp(\d)\b", lambda name: f"tmp{int(name[1]) + 20}", text),
        lambda text: text.replace("\n", "\r\n"),
    ],
)
@pytest.mark.parametrize("text", [CPP, TRITON])
def test_noise_is_silent(text: str, noise: Callable[[str], str]) -> None:
    assert counted(noise(text)) == counted(text)


CHANGES = [
    ("        args.clear()\n        s69", "        s69"),
    ("(s20, 4), (4, 1), torch.float32", "(s20, 4), (4, 1), torch.float16"),
    ("(s20, 4), (4, 1), torch.float32", "(s20, 8), (4, 1), torch.float32"),
    ("(s20, 4), (4, 1), torch.float32", "(s20, 4), (1, 4), torch.float32"),
    ("cpp_fused_relu_3(arg1_1, arg0_1,", "cpp_fused_relu_3(arg0_1, arg1_1,"),
    ("arg0_1, arg1_1, arg2_1, arg3_1", "arg1_1, arg0_1, arg2_1, arg3_1"),
    ("arg3_1, arg4_1, arg5_1 = args", "arg3_1, arg4_1 = args"),
    ("s20 = arg1_1_size[0]", "s20 = arg1_1_size[1]"),
    ("s69 = arg3_1", "s69 = arg4_1"),
    ("extern_kernels.mm(", "extern_kernels.bmm("),
    ("(4, s20), (1, 4), 0)", "(4, s20), (1, 4), 1)"),
    ("out=buf10", "out=buf0"),
    ("stable=True", "stable=False"),
    ("buf11[1]", "buf11[0]"),
    ("buf14 = buf13; del buf13  # reuse", "buf14 = empty_strided_cpu((2, 3), (6, 2), torch.int64)"),
    ("        del buf0\n", ""),
    ("assert_size_stride(arg0_1, (), (), 'input')\n", "\n"),
    ("return (buf10, buf12,", "return (buf12, buf10,"),
    ("['const float*',", "['const double*',"),
    ("const float* in_ptr0", "const double* in_ptr0"),
    ("static_cast<float>(0.5)", "static_cast<float>(0.25)"),
    ("x0<static_cast<int64_t>(4L*ks0)", "x0<static_cast<int64_t>(8L*ks0)"),
    ("x0+=static_cast<int64_t>(8L)", "x0+=static_cast<int64_t>(16L)"),
    ("tmp0 <= tmp1", "tmp0 < tmp1"),
    ("tmp5 ? tmp1 : tmp3", "tmp5 ? tmp3 : tmp1"),
    ("#pragma GCC ivdep\n", "\n"),
    ("'x': 16", "'x': 32"),
    ("'in_ptr0': '*fp32'", "'in_ptr0': '*bf16'"),
    ("'grid_type': 'Grid1D'", "'grid_type': 'Grid2D'"),
    ("'tt.divisibility', 16", "'tt.divisibility', 8"),
    ("'constants': {}", "'constants': {'xnumel': 1}"),
    ("min_elem_per_thread=0", "min_elem_per_thread=1"),
    ("device_str='cuda'", "device_str='xpu'"),
    ("triton_heuristics.pointwise", "triton_heuristics.reduction"),
    ("tmp0 + tmp3", "tmp3 + tmp0"),
    ("tmp0 + tmp3", "tmp0 * tmp3"),
    ("(4 + x0)", "(8 + x0)"),
    ("buf3, 16, stream=stream0", "buf3, 32, stream=stream0"),
    ("_DeviceGuard(0)", "_DeviceGuard(1)"),
    ("primals_2, tangents_1, relu_4 = args", "tangents_1, primals_2, relu_4 = args"),
    ("partitions=[partition_0,]", "partitions=[partition_1,]"),
    ("self.partitions[0]", "self.partitions[1]"),
    ("    def call(self, args):\n        primals_2", "    def call(self, args):\n        pass\n        primals_2"),
]


@pytest.mark.parametrize(("old", "new"), CHANGES)
def test_real_change_shows(old: str, new: str) -> None:
    text = CPP if old in CPP else TRITON
    assert text.count(old) >= 1
    assert counted(text.replace(old, new, 1)) != counted(text)


def test_arguments_that_are_not_cleared_stay_unpacked() -> None:
    text = "def call(args):\n    arg0_1, = args\n    return (arg0_1, )\n"
    assert normalize(text, "wrapper") == text.replace("arg0_1", "arg_0")


def test_use_after_clear_shows() -> None:
    lines = CPP.splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if line.endswith("= args\n"))
    lines[at], lines[at + 1] = lines[at + 1], lines[at]
    assert counted("".join(lines)) != counted(CPP)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "line 1: no `def call(`"),
        ("x = 1\n", "line 1: no `def call(`"),
        (CPP[: CPP.index("tmp6")], "line 1: no `def call(`"),
        (CPP[: CPP.index("arg2_1, out")], "line 69: `call` ends without `return`"),
        (CPP.replace("out=buf10)", "out=buf10"), "a bracket is not closed"),
        (CPP.replace("out=buf10)", "out=buf10))"), "a bracket is closed that was not opened"),
        (CPP.replace("''')", ""), "line 13: the source of kernel cpp_fused_relu_3 does not end"),
    ],
)
def test_unreadable(text: str, message: str) -> None:
    with pytest.raises(Unreadable, match=re.escape(message)):
        split(text)


def test_kernels_of_one_name_are_told_apart() -> None:
    kernel = CPP[CPP.index("cpp_fused_relu_3 =") : CPP.index("''')") + 5]
    text = CPP.replace(kernel, kernel + kernel.replace("relu_3", "relu_4").replace("0.5", "0.25"))
    one, two = split(text)[1:]
    assert (one.name, two.name) == ("cpp_fused_relu_0", "cpp_fused_relu_1")
    assert "0.5" in one.text
    assert "0.25" in two.text


def test_symbols_keep_their_names() -> None:
    text = "def partition_0(args):\n    arg3_1, s77 = args\n    args.clear()\n    return (arg3_1, s77, )\n"
    made = "def partition_0(args):\n    assert args == [arg_0, s77]\n    return (arg_0, s77, )\n"
    assert normalize(text, "wrapper") == made


def test_deletions_of_two_blocks_stay_apart() -> None:
    text = "def call(args):\n    with guard:\n        x = f(y)\n        del x\n    del y\n    return ()\n"
    assert normalize(text, "wrapper") == text


def test_temporaries_of_an_outer_block_are_seen_in_the_inner() -> None:
    text = "{\n    auto tmp4 = a;\n    {\n        auto tmp9 = tmp4;\n    }\n    auto tmp9 = tmp4;\n}\n"
    assert normalize(text, "cpp") == (
        "{\n    auto tmp0 = a;\n    {\n        auto tmp1 = tmp0;\n    }\n    auto tmp1 = tmp0;\n}\n"
    )


def test_facts() -> None:
    assert kernels(CPP) == [("cpp_fused_relu_0", "relu")]
    assert kernels(TRITON) == [("triton_poi_fused_add_relu_0", "aten.relu, aten.add")]
    assert extern_calls(CPP) == {"extern_kernels.mm": 1, "torch.ops.aten.sort.stable": 1}
    assert extern_calls(TRITON) == {}
    assert bytes_allocated(CPP) == (4 * 4 * 4 + 8 * (1 + 6 + 2 * 2), ["16*s20"])
    assert bytes_allocated(TRITON) == (64, [])


def test_bytes_of_an_empty_and_a_symbolic_buffer() -> None:
    text = "def call(args):\n    a = empty_strided_cpu((0, 4), (1, 1), torch.{0})\n    b = empty_strided_cpu((3*s0, 2), (2, 1), torch.{0})\n    return (a, b)\n"
    assert bytes_allocated(text.format("complex64")) == (0, ["16*(3*s0)"])
    assert bytes_allocated(text.format("bool")) == (0, ["2*(3*s0)"])
    assert bytes_allocated(text.format("float8_e4m3fn")) == (0, ["2*(3*s0)"])
