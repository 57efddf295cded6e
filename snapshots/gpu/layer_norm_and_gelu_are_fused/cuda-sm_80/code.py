# fmt: off

# ==== frame 0
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    assert_size_stride(primals_0, (8, 64), (64, 1), 'input')
    assert_size_stride(primals_1, (64, ), (1, ), 'input')
    assert_size_stride(primals_2, (64, ), (1, ), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        primals_0 = copy_if_misaligned(primals_0)
        buf0 = empty_strided_cuda((8, 1), (1, 1), torch.float32)
        buf1 = empty_strided_cuda((8, 1), (1, 8), torch.float32)
        buf2 = reinterpret_tensor(buf1, (8, 1), (1, 1), 0); del buf1  # reuse
        buf3 = empty_strided_cuda((8, 64), (64, 1), torch.float32)
        buf4 = buf3; del buf3  # reuse
        # aten.native_layer_norm, aten.gelu
        raw_stream0 = get_raw_stream(0)
        triton_per_fused_gelu_native_layer_norm_0.run(
            buf2,
            buf4,
            primals_0,
            primals_1,
            primals_2,
            buf0,
            8,
            64,
            stream=raw_stream0,
        )
    assert dtypes == {'float32 cuda:0': [primals_0, ..., primals_2]}
    assert args == [primals_1, primals_2, primals_0]
    return (buf4, primals_1, primals_2, primals_0, buf0, buf2, )

# ==== capture 0
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    assert_size_stride(arg_0, (8, 64), (64, 1), 'input')
    assert_size_stride(arg_1, (8, 1), (1, 1), 'input')
    assert_size_stride(arg_2, (8, 1), (1, 1), 'input')
    assert_size_stride(arg_3, (64, ), (1, ), 'input')
    assert_size_stride(arg_4, (64, ), (1, ), 'input')
    assert_size_stride(arg_5, (), (), 'input')
    assert_size_stride(arg_6, (8, 64), (64, 1), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        arg_0 = copy_if_misaligned(arg_0)
        arg_1 = copy_if_misaligned(arg_1)
        arg_2 = copy_if_misaligned(arg_2)
        arg_5 = copy_if_misaligned(arg_5)
        arg_6 = copy_if_misaligned(arg_6)
        buf0 = empty_strided_cuda((8, 64), (64, 1), torch.float32)
        buf1 = empty_strided_cuda((8, 64), (64, 1), torch.float32)
        buf2 = buf1; del buf1  # reuse
        raw_stream0 = get_raw_stream(0)
        triton_per_fused_0.run(buf2, arg_0, arg_1, arg_2, arg_3, arg_4, arg_5, arg_6, buf0, 8, 64, stream=raw_stream0)
        del arg_3, arg_4
        buf3 = empty_strided_cuda((64, ), (1, ), torch.float32)
        buf4 = empty_strided_cuda((64, ), (1, ), torch.float32)
        raw_stream0 = get_raw_stream(0)
        triton_per_fused_1.run(arg_5, arg_6, buf0, arg_0, arg_1, arg_2, buf3, buf4, 64, 8, stream=raw_stream0)
        del arg_0, arg_1, arg_2, arg_5, arg_6, buf0
    assert dtypes == {'float32 cuda:0': [arg_0, ..., arg_6], 'float32 cpu': [unused(6)]}
    assert args == [arg_5, arg_6, arg_3, arg_4, arg_0, ..., arg_2, unused(6)]
    return (buf3, buf4, buf2, )
