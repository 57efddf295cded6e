# fmt: off

# ==== frame 0
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    assert_size_stride(primals_0, (4, 6), (6, 1), 'input')
    assert_size_stride(primals_1, (6, 6), (6, 1), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        primals_0 = copy_if_misaligned(primals_0)
        buf0 = empty_strided_cuda((4, 6), (6, 1), torch.float32)
        # aten.t, aten.mm
        extern_kernels.mm(primals_0, reinterpret_tensor(primals_1, (6, 6), (1, 6), 0), out=buf0)
        del primals_1
        assert_size_stride(primals_2, (6, 6), (6, 1), 'input')
        buf1 = empty_strided_cuda((4, 6), (6, 1), torch.float32)
        # aten.t, aten.mm
        extern_kernels.mm(buf0, reinterpret_tensor(primals_2, (6, 6), (1, 6), 0), out=buf1)
    assert dtypes == {'float32 cuda:0': [primals_0, ..., primals_2]}
    assert args == [primals_1, primals_0, primals_2]
    return (buf1, primals_0, primals_2, buf0, )

# ==== capture 0
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    assert_size_stride(arg_0, (), (), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        arg_0 = copy_if_misaligned(arg_0)
        buf6 = empty_strided_cuda((4, 6), (6, 1), torch.float32)
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_0.run(arg_0, buf6, 24, stream=raw_stream0)
        del arg_0
        assert_size_stride(arg_1, (4, 6), (6, 1), 'input')
        arg_1 = copy_if_misaligned(arg_1)
        buf7 = empty_strided_cuda((6, 6), (6, 1), torch.float32)
        extern_kernels.mm(reinterpret_tensor(buf6, (6, 4), (1, 6), 0), arg_1, out=buf7)
        del arg_1
        assert_size_stride(arg_2, (6, 6), (6, 1), 'input')
        buf8 = empty_strided_cuda((4, 6), (6, 1), torch.float32)
        extern_kernels.mm(buf6, arg_2, out=buf8)
        del buf6, arg_2
        assert_size_stride(arg_3, (4, 6), (6, 1), 'input')
        arg_3 = copy_if_misaligned(arg_3)
        buf9 = empty_strided_cuda((6, 6), (6, 1), torch.float32)
        extern_kernels.mm(reinterpret_tensor(buf8, (6, 4), (1, 6), 0), arg_3, out=buf9)
        del buf8, arg_3
        buf4 = buf7; del buf7  # reuse
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_1.run(buf4, 36, stream=raw_stream0)
        buf5 = buf9; del buf9  # reuse
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_1.run(buf5, 36, stream=raw_stream0)
    assert dtypes == {'float32 cuda:0': [arg_0, ..., arg_3, unused(1)], 'float32 cpu': [unused(4)]}
    assert args == [arg_0, arg_3, arg_2, arg_1, unused(5)]
    return (buf4, buf5, )
