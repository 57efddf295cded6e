"""Small texts of every kind for the tests of names, and the goldens of this repository, once there are some."""

from __future__ import annotations

from pathlib import Path

from snapgrad.artifacts.kinds import KINDS
from snapgrad.goldens.settling import ABSENT
from snapgrad.normalize.kinds import Kind

SNAPSHOTS = Path(__file__).parent.parent / "snapshots"
KIND_OF = {file: kind for file, kind in KINDS.items() if kind is not None}

GRAPH = """\
# ==== backward
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0, size_1])
    validate_outputs_1 = validate_outputs([sum_backward0[0]], [(options_0, [size_2, size_3], False, 6)])
    call_hook_0 = call_hook(validate_outputs_1[0], hook_0, hook_type='pre_hook')

    # AddmmBackward0
    addmm_backward0 = AddmmBackward0(
        [call_hook_0],
        [True, True, False],
        1,
        0.5,
        input_1,
        0,
        [size_4, size_5],
    )
    add = torch.ops.aten.add.Tensor(addmm_backward0[0], addmm_backward0[1], alpha=2)
    mul_1 = add * addmm_backward0[2] - self.getitem_3
    empty = torch.empty([4, 8], dtype=torch.float32, device='cuda:0')

    # AccumulateGrad
    call_accumulate_grad(input_2, None, mul_1, False)
    call_accumulate_grad(input_3, None, add, True)
    return [empty, mul_1, add]
"""

BYTECODE = """\
# ==== frame 0
def forward(self, inputs, sizes, hooks):
    inputs_ref_0 = inputs[3]
    inputs_ref_1 = inputs[4]
    tmp_0 = sizes[0]
    graph_out_0 = compiled_graph_0(inputs, torch._dynamo.utils.call_size(tmp_0, 1), tmp_0, sizes[1])
    inputs_ref_1.grad = graph_out_0[1]
    inputs_ref_0.grad = graph_out_0[0]
    hooks[2](graph_out_0[2], mode='x')
    counter['calls'] = counter['calls'] + 1
    tmp_1 = graph_out_0[3]
    return resume_0([], [tmp_1], tmp_0)

# ==== frame 1
def step(x, flag):
    tmp_0 = m._parameters
    graph_out_0 = compiled_graph_1(tmp_0['weight'], x)
    del tmp_0
    return resume_1(graph_out_0[1], graph_out_0[0])
"""

WRAPPER = """\
# ==== forward
def call(args):
    s20 = arg_0
    assert_size_stride(arg_1, (s20, 4), (4, 1), 'input')
    buf0 = empty_strided_cpu((s20, 4), (4, 1), torch.float32)
    buf1 = empty_strided_cuda((1, 4), (4, 1), torch.bfloat16)
    # Original ATen: [aten.relu]
    cpp_fused_relu_0(arg_1, buf0, buf1, s20)
    del arg_1
    extern_kernels.mm(reinterpret_tensor(buf0, (4, s20), (1, 4), 0), arg_2, out=buf1)
    extern_kernels.addmm(arg_3, buf1, arg_2, alpha=1, beta=1, out=buf0)
    buf3 = buf1; del buf1  # reuse
    stream0 = get_raw_stream(0)
    triton_poi_fused_add_0.run(buf3, buf0, 16, grid=grid(16), stream=stream0)
    assert args == [arg_1, arg_0, arg_2, unused(3), arg_3]
    return (buf3, reinterpret_tensor(buf0, (4, ), (1, ), 0), s20 + 2)
"""

CPP = """\
// ==== forward: cpp_fused_relu_0
extern "C"  void  kernel(const float* in_ptr0,
                       float* out_ptr0,
                       const int64_t ks0)
{
    #pragma GCC ivdep
    for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(4L*ks0); x0+=static_cast<int64_t>(8L))
    {
        {
            auto tmp0 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(8));
            auto tmp1 = static_cast<float>(0.5);
            auto tmp2 = at::vec::Vectorized<float>(tmp1);
            auto tmp3 = tmp0 * tmp2 - tmp0;
            tmp3.store(out_ptr0 + static_cast<int64_t>(x0));
        }
    }
    float tmp_acc0 = 0;
    for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(7L); x0+=static_cast<int64_t>(1L))
    {
        auto tmp0 = in_ptr0[static_cast<int64_t>(x0)];
        auto tmp1 = std::exp(tmp0);
        tmp_acc0 = tmp_acc0 + tmp1;
    }
    out_ptr0[static_cast<int64_t>(0L)] = tmp_acc0;
}
"""

TRITON = """\
# ==== forward: triton_poi_fused_add_0
@triton_heuristics.pointwise(
    size_hints={'x': 16},
    triton_meta={'signature': {'in_ptr0': '*fp32', 'out_ptr0': '*fp32', 'xnumel': 'i32', 'XBLOCK': 'constexpr'}},
    inductor_meta={'mutated_arg_names': [], 'num_load': 2},
)
@triton.jit
def triton_poi_fused_add_0(in_ptr0, out_ptr0, xnumel, XBLOCK : tl.constexpr):
    xnumel = 16
    xoffset = tl.program_id(0) * XBLOCK
    xindex = xoffset + tl.arange(0, XBLOCK)[:]
    xmask = xindex < xnumel
    x0 = xindex
    tmp0 = tl.load(in_ptr0 + (x0), xmask)
    tmp1 = tl.load(in_ptr0 + (4 + x0), xmask, eviction_policy='evict_last')
    tmp2 = tmp0 + tmp1
    tmp3 = tl.full([1], 0.5, tl.float32)
    tmp4 = triton_helpers.maximum(tmp3, tmp2)
    tl.store(out_ptr0 + (x0), tmp4, xmask)
"""

TTIR = """\
// ==== forward: triton_red_fused_0 (XBLOCK=2, num_warps=2, num_stages=1)
module {
  tt.func public @triton_red_fused_0(%in_ptr0: !tt.ptr<f32> {tt.divisibility = 16 : i32}, %r0_numel: i32) {
    %c0_i32 = arith.constant 0 : i32
    %c2_i32 = arith.constant 2 : i32
    %$k0 = arith.constant dense<0.000000e+00> : tensor<2x2xf32>
    %$v0 = tt.get_program_id x : i32
    %$v1 = arith.muli %$v0, %c2_i32 : i32
    %$v2 = tt.splat %$v1 : i32 -> tensor<2x1xi32>
    %$w0 = scf.for %r0_offset = %c0_i32 to %r0_numel step %c2_i32 iter_args(%$w1 = %$k0) -> (tensor<2x2xf32>) {
      %$v3 = tt.load %$v2, %$k0 evictionPolicy = evict_first : tensor<2x2x!tt.ptr<f32>>
      %$v4 = arith.addf %$w1, %$v3 : tensor<2x2xf32>
      scf.yield %$v4 : tensor<2x2xf32>
    }
    %$v5 = "tt.reduce"(%$w0) <{axis = 1 : i32}> ({
    ^bb0(%$arg4: f32, %$arg5: f32):
      %$v3 = arith.addf %$arg4, %$arg5 : f32
      tt.reduce.return %$v3 : f32
    }) : (tensor<2x2xf32>) -> tensor<2xf32>
    tt.store %in_ptr0, %$v5 : tensor<2x!tt.ptr<f32>>
    tt.return
  }
}
"""

PTX = """\
// ==== forward: triton_poi_fused_0 (XBLOCK=8, num_warps=1, num_stages=1)
.version 8.7
.target sm_90a
.visible .entry triton_poi_fused_0(
    .param .u64 .ptr .global .align 1 triton_poi_fused_0_param_0,
    .param .u32 triton_poi_fused_0_param_1
)
.reqntid 32
{
    .reg .pred %p<4>;
    .reg .b32 %r<9>;
    .reg .b64 %rd<4>;
    ld.param.b64 %rd1, [triton_poi_fused_0_param_0];
    mov.u32 %r2, %ctaid.x;
    shl.b32 %r3, %r2, 3;
    mov.u32 %r5, %tid.x;
    or.b32 %r7, %r3, %r5;
    setp.lt.s32 %p2, %r7, %r3;
$L__BB0_2:
    mad.wide.s32 %rd2, %r7, 4, %rd1;
    @%p2 st.global.b32 [ %rd2 + 0 ], { %r7 };
    @!%p2 bra $L__BB0_2;
    mul.f32 %r8, %r7, 0f3F000000;
    ret;
}
"""

SAMPLES: dict[Kind, str] = {
    "graph": GRAPH,
    "bytecode": BYTECODE,
    "wrapper": WRAPPER,
    "cpp": CPP,
    "triton": TRITON,
    "ttir": TTIR,
    "ptx": PTX,
}


def texts() -> list[tuple[str, Kind, str]]:
    """(label, kind, text) of the samples and of every golden in the repository."""
    found: list[tuple[str, Kind, str]] = [(f"sample-{kind}", kind, text) for kind, text in SAMPLES.items()]
    for path in sorted(SNAPSHOTS.rglob("*.*")):
        text = path.read_text(encoding="utf-8") if path.name in KIND_OF else ABSENT
        if text != ABSENT:
            found.append((str(path.relative_to(SNAPSHOTS)), KIND_OF[path.name], text))
    return found
