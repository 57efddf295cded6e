"""Inductor's output code, shortened, as raw text: one for C++ and one for Triton."""

from __future__ import annotations

_HEADER = """\
# AOT ID: ['6_inference']
from ctypes import c_void_p, c_long, c_int
import torch
from torch import device, empty_strided
from torch._inductor.async_compile import AsyncCompile

aten = torch.ops.aten
assert_size_stride = torch._C._dynamo.guards.assert_size_stride
empty_strided_cpu = torch._C._dynamo.guards._empty_strided_cpu
async_compile = AsyncCompile()

"""

_WAIT = """\

async_compile.wait(globals())
del async_compile

class Runner:
    def __init__(self, partitions):
        self.partitions = partitions

    def recursively_apply_fns(self, fns):
        new_callables = []
        for fn, c in zip(fns, self.partitions):
            new_callables.append(fn(c))
        self.partitions = new_callables

"""

_TAIL = """\

runner = Runner(partitions=[])
call = runner.call
recursively_apply_fns = runner.recursively_apply_fns


def get_args():
    from torch._dynamo.testing import rand_strided
    arg0_1 = rand_strided((), (), device='cpu', dtype=torch.float32)
    return [arg0_1]


def benchmark_compiled_module(args, times=10, repeat=10):
    from torch._inductor.utils import print_performance
    fn = lambda: call(list(args))
    return print_performance(fn, times=times, repeat=repeat, device='cpu')


if __name__ == "__main__":
    from torch._inductor.wrapper_benchmark import compiled_module_main
    args = get_args()
    compiled_module_main('None', lambda times, repeat: benchmark_compiled_module(args, times=times, repeat=repeat))
"""

CPP = (
    _HEADER
    + """
cpp_fused_relu_3 = async_compile.cpp_pybinding(['const float*', 'const float*', 'float*', 'const int64_t'], r'''
#include <torch/csrc/inductor/cpp_prefix.h>
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
            auto tmp3 = in_ptr1[static_cast<int64_t>(0L)];
            auto tmp1 = static_cast<float>(0.5);
            auto tmp5 = tmp0 <= tmp1;
            auto tmp6 = tmp5 ? tmp1 : tmp3;
            out_ptr0[static_cast<int64_t>(x0)] = tmp6;
        }
    }
    {
        auto tmp2 = in_ptr1[static_cast<int64_t>(0L)];
        out_ptr0[static_cast<int64_t>(0L)] = tmp2;
    }
}
''')

"""
    + _WAIT
    + """\
    def call(self, args):
        arg0_1, arg1_1, arg2_1, arg3_1, arg4_1, arg5_1 = args
        args.clear()
        s69 = arg3_1
        s57 = arg4_1
        s95 = s57
        arg1_1_size = arg1_1.size()
        s20 = arg1_1_size[0]
        assert_size_stride(arg1_1, (s20, 4), (4, 1), 'input')
        assert_size_stride(arg0_1, (), (), 'input')
        buf0 = empty_strided_cpu((s20, 4), (4, 1), torch.float32)
        cpp_fused_relu_3(arg1_1, arg0_1, buf0, s20)
        del arg0_1
        del arg1_1
        buf10 = empty_strided_cpu((4, 4), (4, 1), torch.float32)
        # Topologically Sorted Source Nodes: [mm_3], Original ATen: [aten.t, aten.mm]
        extern_kernels.mm(reinterpret_tensor(buf0, (4, s20), (1, 4), 0), arg2_1, out=buf10)
        del arg2_1
        del buf0
        buf11 = torch.ops.aten.sort.stable(buf10, stable=True)
        buf12 = buf11[1]
        assert_size_stride(buf12, (4, 4), (4, 1), 'torch.ops.aten.sort.stable')
        buf13 = empty_strided_cpu((2, 3), (6, 2), torch.int64)
        buf14 = buf13; del buf13  # reuse
        return (buf10, buf12, buf14, s69, )
"""
    + _TAIL
)

TRITON = (
    _HEADER
    + """
# kernel path: /tmp/torchinductor_me/uu/cuu6a4qy.py
# Topologically Sorted Source Nodes: [relu_3], Original ATen: [aten.relu, aten.add]
# Source node to ATen node mapping:
#   relu_3 => relu
# Graph fragment:
#   %arg0_1 : Tensor "f32[4][1]cuda:0" = PlaceHolder[target=arg0_1]
#   return %relu
triton_poi_fused_add_relu_7 = async_compile.triton('triton_poi_fused_add_relu_7', '''
import triton
import triton.language as tl

from torch._inductor.runtime import triton_helpers, triton_heuristics
triton_helpers.set_driver_to_gpu()

@triton_heuristics.pointwise(
    size_hints={'x': 16},
    filename=__file__,
    triton_meta={'signature': {'in_ptr0': '*fp32', 'out_ptr0': '*fp32', 'xnumel': 'i32', 'XBLOCK': 'constexpr'}, \
'device': DeviceProperties(type='cuda', index=0, multi_processor_count=132, cc=90), 'constants': {}, \
'configs': [{(0,): [['tt.divisibility', 16]]}]},
    inductor_meta={'grid_type': 'Grid1D', 'kernel_name': 'triton_poi_fused_add_relu_7', 'mutated_arg_names': [], \
'num_load': 2, 'backend_hash': '91D1D116'},
    min_elem_per_thread=0
)
@triton.jit
def triton_poi_fused_add_relu_7(in_ptr0, out_ptr0, xnumel, XBLOCK : tl.constexpr):
    xnumel = 16
    xoffset = tl.program_id(0) * XBLOCK
    xindex = xoffset + tl.arange(0, XBLOCK)[:]
    xmask = xindex < xnumel
    x0 = xindex
    tmp0 = tl.load(in_ptr0 + (x0), xmask)
    tmp3 = tl.load(in_ptr0 + (4 + x0), xmask)
    tmp9 = tmp0 + tmp3
    tl.store(out_ptr0 + (x0), tmp9, xmask)
''', device_str='cuda')

def partition_0(args):
    arg0_1, = args
    args.clear()
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf3 = empty_strided_cuda((16, ), (1, ), torch.float32)
        stream0 = get_raw_stream(0)
        triton_poi_fused_add_relu_7.run(arg0_1, buf3, 16, stream=stream0)
        del arg0_1
    return (buf3, )

"""
    + _WAIT
    + """\
    def call(self, args):
        primals_2, tangents_1, relu_4 = args
        args.clear()
        partition0_args = [relu_4,]
        del relu_4
        (buf3,) = self.partitions[0](partition0_args)
        del partition0_args
        buf4 = buf3 + tangents_1
        return (buf4, )
"""
    + _TAIL.replace("partitions=[]", "partitions=[partition_0,]").replace("arg0_1", "primals_2")
)

USERS = '''\
double_3 = async_compile.triton('double', \'\'\'
import triton
import triton.language as tl

@triton_heuristics.user_autotune(
    configs=[],
    inductor_meta={'kernel_name': 'double_3', 'backend_hash': '91D1D116'},
    triton_meta={'signature': {'x_ptr': '*fp32'}, 'device': DeviceProperties(type='cuda', index=0, cc=90)},
    filename=__file__,
    custom_kernel=True,
)
@triton.jit
def double(x_ptr, BLOCK: tl.constexpr):
    """Doubles.

    # not a comment
\tend\x20\x20


    """
    tmp7 = tl.load(x_ptr)  # read
    # Graph fragment:
    #   of the user's own
    double_3 = f(tmp7, 11111111111111111111111111111111111111, 11111111111111111111111111111111111111111, 1111111111111)
    tl.store(x_ptr, double_3)
from triton.language.math import exp as f
from triton.language import load
\'\'\', device_str='cuda')


def call(args):
    arg0_1, = args
    args.clear()
    double_3.run(arg0_1, 1, 1, 1, stream=stream0)
    return (arg0_1, )
'''
"""A hand-written kernel of a user, and what Inductor writes around it."""
