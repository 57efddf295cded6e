# fmt: off

# ==== capture 0
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    s18 = arg_0
    assert_size_stride(arg_1, (), (), 'input')
    assert_size_stride(arg_2, (1, s18), (s18, 1), 'input')
    assert_size_stride(arg_3, (1, s18), (s18, 1), 'input')
    assert_size_stride(arg_4, (1, s18), (s18, 1), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        arg_1 = copy_if_misaligned(arg_1)
        arg_2 = copy_if_misaligned(arg_2)
        arg_3 = copy_if_misaligned(arg_3)
        arg_4 = copy_if_misaligned(arg_4)
        buf0 = empty_strided_cuda((1, s18), (s18, 1), torch.float32)
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_0.run(arg_1, arg_2, arg_3, arg_4, buf0, s18, stream=raw_stream0)
        del arg_1, arg_2, arg_3, arg_4
    assert dtypes == {'float32 cuda:0': [arg_1, ..., arg_4]}
    assert args == [arg_1, ..., arg_4, arg_0]
    return (buf0, )
