# fmt: off

# ==== capture 0
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    assert_size_stride(arg_1, (s35, ), (1, ), 'input')
    assert_size_stride(arg_2, (), (), 'input')
    assert_size_stride(arg_0, (s35, ), (1, ), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        arg_2 = copy_if_misaligned(arg_2)
        arg_0 = copy_if_misaligned(arg_0)
        # aten.copy_
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_copy__0.run(arg_1, arg_2, arg_0, arg_1, s35, stream=raw_stream0)
        del arg_0
        assert_size_stride(arg_3, (s35, ), (1, ), 'input')
        assert_size_stride(arg_4, (s35, ), (1, ), 'input')
        arg_3 = copy_if_misaligned(arg_3)
        arg_4 = copy_if_misaligned(arg_4)
        buf0 = empty_strided_cuda((s35, ), (1, ), torch.float32)
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_0.run(arg_2, arg_3, arg_4, buf0, s35, stream=raw_stream0)
        del arg_2, arg_3, arg_4
    assert dtypes == {
        'storage of float32 cuda:0': [arg_0, arg_4],
        'float32 cuda:0': [arg_1, ..., arg_3, unused(1)],
        'float32 cpu': [unused(1)],
    }
    assert args == [arg_2, arg_0, arg_3, arg_4, unused(1), arg_1, unused(2)]
    return (arg_1, buf0, )

# ==== capture 1
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    assert_size_stride(arg_1, (s35, ), (1, ), 'input')
    assert_size_stride(arg_2, (), (), 'input')
    assert_size_stride(arg_3, (s35, ), (1, ), 'input')
    assert_size_stride(arg_4, (s35, ), (1, ), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        arg_2 = copy_if_misaligned(arg_2)
        arg_3 = copy_if_misaligned(arg_3)
        arg_4 = copy_if_misaligned(arg_4)
        # aten.copy_
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_copy__0.run(arg_1, arg_2, arg_3, arg_4, arg_1, s35, stream=raw_stream0)
        del arg_3, arg_4
        assert_size_stride(arg_5, (s35, ), (1, ), 'input')
        assert_size_stride(arg_0, (s35, ), (1, ), 'input')
        arg_0 = copy_if_misaligned(arg_0)
        # aten.copy_
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_copy__1.run(arg_5, arg_2, arg_0, arg_5, s35, stream=raw_stream0)
        del arg_0, arg_2
    assert dtypes == {
        'storage of float32 cuda:0': [arg_0, arg_4],
        'float32 cuda:0': [arg_1, ..., arg_3, arg_5, unused(1)],
        'float32 cpu': [unused(1)],
    }
    assert args == [arg_2, arg_0, arg_3, arg_4, unused(1), arg_1, arg_5, unused(2)]
    return (arg_5, arg_1, )
