# fmt: off

# ==== capture 0
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    assert_size_stride(arg_0, (s35, 5), (5, 1), 'input')
    assert_size_stride(arg_1, (), (), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        arg_0 = copy_if_misaligned(arg_0)
        arg_1 = copy_if_misaligned(arg_1)
        buf0 = empty_strided_cuda((1, 5), (5, 1), torch.float32)
        buf3 = empty_strided_cuda((s35, 5), (5, 1), torch.float32)
        raw_stream0 = get_raw_stream(0)
        triton_red_fused_0.run(arg_0, arg_1, buf0, buf3, 5, s35, stream=raw_stream0)
        del arg_0, arg_1
        assert_size_stride(arg_2, (s35, 3), (3, 1), 'input')
        arg_2 = copy_if_misaligned(arg_2)
        buf2 = empty_strided_cuda((5, 3), (3, 1), torch.float32)
        extern_kernels.mm(reinterpret_tensor(buf3, (5, s35), (1, 5), 0), arg_2, out=buf2)
        del buf3, arg_2
    assert dtypes == {'float32 cuda:0': [arg_0, ..., arg_2, unused(2)], 'float32 cpu': [unused(9)]}
    assert args == [arg_1, arg_0, arg_2, unused(16)]
    return (buf2, reinterpret_tensor(buf0, (5, ), (1, ), 0), )
