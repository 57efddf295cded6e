# fmt: off

# ==== capture 0
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    s22 = arg_0_size[1]
    assert_size_stride(arg_1, (), (), 'input')
    assert_size_stride(arg_2, (s35, s22), (s22, 1), 'input')
    assert_size_stride(arg_3, (s35, s22), (s22, 1), 'input')
    assert_size_stride(arg_0, (s35, s22), (s22, 1), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        arg_1 = copy_if_misaligned(arg_1)
        arg_2 = copy_if_misaligned(arg_2)
        arg_3 = copy_if_misaligned(arg_3)
        arg_0 = copy_if_misaligned(arg_0)
        buf0 = empty_strided_cuda((s35, s22), (s22, 1), torch.float32)
        buf1 = empty_strided_cuda((s35, s22), (s22, 1), torch.float32)
        triton_poi_fused_0_xnumel = s22*s35
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_0.run(
            arg_1,
            arg_2,
            arg_3,
            arg_0,
            buf0,
            buf1,
            triton_poi_fused_0_xnumel,
            stream=raw_stream0,
        )
        del arg_0, arg_1, arg_2, arg_3
    assert dtypes == {'float32 cuda:0': [arg_0, ..., arg_3], 'float32 cpu': [unused(2)]}
    assert args == [arg_1, arg_0, arg_3, arg_2, unused(4)]
    return (buf0, buf1, )
