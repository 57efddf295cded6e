# fmt: off

# ==== capture 0
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    s20 = arg_0
    assert_size_stride(arg_1, (s20, 3), (3, 1), 'input')
    assert_size_stride(arg_2, (), (), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        arg_1 = copy_if_misaligned(arg_1)
        arg_2 = copy_if_misaligned(arg_2)
        buf7 = empty_strided_cuda((s20, 3), (3, 1), torch.float32)
        buf1 = empty_strided_cuda((1, 3), (3, 1), torch.float32)
        raw_stream0 = get_raw_stream(0)
        triton_red_fused_0.run(arg_1, arg_2, buf7, buf1, 3, s20, stream=raw_stream0)
        del arg_1, arg_2
        assert_size_stride(arg_3, (s20, 8), (8, 1), 'input')
        arg_3 = copy_if_misaligned(arg_3)
        buf2 = empty_strided_cuda((3, 8), (8, 1), torch.float32)
        extern_kernels.mm(reinterpret_tensor(buf7, (3, s20), (1, 3), 0), arg_3, out=buf2)
        del arg_3
        assert_size_stride(arg_4, (8, 3), (1, 8), 'input')
        arg_4 = copy_if_misaligned(arg_4)
        buf8 = empty_strided_cuda((s20, 8), (8, 1), torch.float32)
        extern_kernels.mm(buf7, reinterpret_tensor(arg_4, (3, 8), (8, 1), 0), out=buf8)
        del buf7, arg_4
        assert_size_stride(arg_5, (s20, 8), (8, 1), 'input')
        arg_5 = copy_if_misaligned(arg_5)
        buf4 = empty_strided_cuda((1, 8), (8, 1), torch.float32)
        buf9 = empty_strided_cuda((s20, 8), (8, 1), torch.float32)
        raw_stream0 = get_raw_stream(0)
        triton_red_fused_1.run(arg_5, buf8, buf4, buf9, 8, s20, stream=raw_stream0)
        del buf8, arg_5
        assert_size_stride(arg_6, (s20, 5), (5, 1), 'input')
        arg_6 = copy_if_misaligned(arg_6)
        buf6 = empty_strided_cuda((8, 5), (5, 1), torch.float32)
        extern_kernels.mm(reinterpret_tensor(buf9, (8, s20), (1, 8), 0), arg_6, out=buf6)
        del buf9, arg_6
    assert dtypes == {
        'float32 cuda:0': [arg_1, arg_2, arg_6, unused(3)],
        'storage of float32 cuda:0': [arg_3, ..., arg_5, unused(1)],
        'float32 cpu': [unused(15)],
    }
    assert args == [arg_2, arg_1, arg_3, arg_4, unused(1), arg_5, arg_6, unused(17), arg_0, unused(10)]
    return (
        buf2,
        buf6,
        reinterpret_tensor(buf4, (8, ), (1, ), 0),
        reinterpret_tensor(buf1, (3, ), (1, ), 0),
    )
