# fmt: off

# ==== frame 0
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    assert_size_stride(primals_0, (4, ), (1, ), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        primals_0 = copy_if_misaligned(primals_0)
        buf0 = empty_strided_cuda((4, ), (1, ), torch.float32)
        # aten.mul, aten.add
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_add_mul_0.run(primals_0, buf0, 4, stream=raw_stream0)
    assert dtypes == {'float32 cuda:0': [primals_0]}
    return (buf0, primals_0, )

# ==== capture 0
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    assert_size_stride(arg_0, (), (), 'input')
    assert_size_stride(arg_1, (4, ), (1, ), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        arg_0 = copy_if_misaligned(arg_0)
        arg_1 = copy_if_misaligned(arg_1)
        buf0 = empty_strided_cuda((4, ), (1, ), torch.float32)
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_0.run(arg_0, arg_1, buf0, 4, stream=raw_stream0)
        del arg_0, arg_1
    assert dtypes == {'float32 cuda:0': [arg_0, arg_1], 'float32 cpu': [unused(2)]}
    assert args == [arg_0, arg_1, unused(2)]
    return (buf0, )
