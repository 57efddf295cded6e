# fmt: off

# ==== capture 0
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    s68 = arg_0
    arg_1_size = arg_1.size()
    s35 = arg_1_size[0]
    assert_size_stride(arg_2, (), (), 'input')
    assert_size_stride(arg_1, (s35, ), (1, ), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        arg_2 = copy_if_misaligned(arg_2)
        arg_1 = copy_if_misaligned(arg_1)
        buf0 = empty_strided_cuda((s35, ), (1, ), torch.float32)
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_0.run(arg_2, arg_1, buf0, s35, stream=raw_stream0)
        del arg_1, arg_2
    assert dtypes == {'float32 cuda:0': [arg_1, arg_2, unused(1)], 'float32 cpu': [unused(1)]}
    assert args == [arg_2, arg_1, unused(3), arg_0]
    return (buf0, s68, )

# ==== capture 0, 2
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    s61 = arg_0
    assert_size_stride(arg_1, (s61, ), (1, ), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        arg_1 = copy_if_misaligned(arg_1)
        buf0 = empty_strided_cuda((s61, ), (1, ), torch.float32)
        # aten.cos
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_cos_0.run(arg_1, buf0, s61, stream=raw_stream0)
        del arg_1
    assert dtypes == {'float32 cuda:0': [arg_1]}
    return (buf0, )

# ==== capture 0, 3
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    s84 = arg_0
    assert_size_stride(arg_1, (s84, ), (1, ), 'input')
    assert_size_stride(arg_2, (s84, ), (1, ), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        arg_1 = copy_if_misaligned(arg_1)
        arg_2 = copy_if_misaligned(arg_2)
        buf0 = empty_strided_cuda((s84, ), (1, ), torch.float32)
        # aten.mul
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_mul_0.run(arg_1, arg_2, buf0, s84, stream=raw_stream0)
        del arg_1, arg_2
    assert dtypes == {'float32 cuda:0': [arg_1, arg_2]}
    return (buf0, )

# ==== capture 0, 4
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    s23 = arg_0
    assert_size_stride(arg_1, (s23, ), (1, ), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        arg_1 = copy_if_misaligned(arg_1)
        buf0 = empty_strided_cuda((s23, ), (1, ), torch.float32)
        # aten.copy
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_copy_0.run(arg_1, buf0, s23, stream=raw_stream0)
        del arg_1
    assert dtypes == {'float32 cuda:0': [arg_1, unused(1)]}
    assert args == [unused(1), arg_1, arg_0, unused(1)]
    return (buf0, )
