# fmt: off

# ==== frame 0
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    assert_size_stride(primals_0, (2, 4), (4, 1), 'input')
    assert_size_stride(primals_1, (4, 4), (4, 1), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        primals_0 = copy_if_misaligned(primals_0)
        primals_1 = copy_if_misaligned(primals_1)
        buf0 = empty_strided_cuda((2, 4), (4, 1), torch.float32)
        # aten.mm
        extern_kernels.mm(primals_0, primals_1, out=buf0)
        buf4 = empty_strided_cuda((2, 4), (4, 1), torch.float32)
        # aten.tanh
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_tanh_0.run(buf0, buf4, 8, stream=raw_stream0)
        buf2 = empty_strided_cuda((2, 4), (4, 1), torch.float32)
        # aten.tanh, aten.mm
        extern_kernels.mm(buf4, primals_1, out=buf2)
        buf3 = buf4; del buf4  # reuse
        # aten.sin
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_sin_0.run(buf2, buf3, 8, stream=raw_stream0)
    assert dtypes == {'float32 cuda:0': [primals_0, primals_1]}
    return (
        buf3,
        buf0,
        buf2,
        reinterpret_tensor(primals_1, (4, 4), (1, 4), 0),
        reinterpret_tensor(primals_0, (4, 2), (1, 4), 0),
    )

# ==== capture 0
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    assert_size_stride(arg_0, (), (), 'input')
    assert_size_stride(arg_1, (2, 4), (4, 1), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        arg_0 = copy_if_misaligned(arg_0)
        arg_1 = copy_if_misaligned(arg_1)
        buf7 = empty_strided_cuda((2, 4), (4, 1), torch.float32)
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_0.run(arg_0, arg_1, buf7, 8, stream=raw_stream0)
        del arg_0, arg_1
        assert_size_stride(arg_2, (4, 4), (1, 4), 'input')
        arg_2 = copy_if_misaligned(arg_2)
        buf8 = empty_strided_cuda((2, 4), (4, 1), torch.float32)
        extern_kernels.mm(buf7, arg_2, out=buf8)
        assert_size_stride(arg_3, (2, 4), (4, 1), 'input')
        arg_3 = copy_if_misaligned(arg_3)
        buf9 = buf8; del buf8  # reuse
        buf10 = empty_strided_cuda((2, 4), (4, 1), torch.float32)
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_1.run(buf9, arg_3, buf10, 8, stream=raw_stream0)
        del arg_3
        buf4 = empty_strided_cuda((2, 4), (4, 1), torch.float32)
        extern_kernels.mm(buf9, arg_2, out=buf4)
        del arg_2
        buf11 = empty_strided_cuda((4, 4), (4, 1), torch.float32)
        extern_kernels.mm(reinterpret_tensor(buf10, (4, 2), (1, 4), 0), buf7, out=buf11)
        del buf7, buf10
        assert_size_stride(arg_4, (4, 2), (1, 4), 'input')
        arg_4 = copy_if_misaligned(arg_4)
        buf6 = empty_strided_cuda((4, 4), (4, 1), torch.float32)
        # aten.addmm
        extern_kernels.addmm(buf11, arg_4, buf9, alpha=1, beta=1, out=buf6)
        del buf9, buf11, arg_4
    assert dtypes == {
        'float32 cuda:0': [arg_0, arg_1, arg_3],
        'storage of float32 cuda:0': [arg_2, arg_4, unused(2)],
        'float32 cpu': [unused(4)],
    }
    assert args == [arg_0, arg_3, arg_1, arg_2, arg_4, unused(6)]
    return (buf6, buf4, )
