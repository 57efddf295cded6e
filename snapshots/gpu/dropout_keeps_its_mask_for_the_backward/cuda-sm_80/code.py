# fmt: off

# ==== frame 0
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf0 = empty_strided_cuda((1, ), (1, ), torch.int64)
        aten.randint.low_out(-9223372036854775808, 9223372036854775807, [1], out=buf0)
        assert_size_stride(primals_0, (64, 64), (64, 1), 'input')
        primals_0 = copy_if_misaligned(primals_0)
        buf1 = empty_strided_cuda((64, 64), (64, 1), torch.bool)
        buf2 = empty_strided_cuda((64, 64), (64, 1), torch.float32)
        # aten.native_dropout
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_native_dropout_0.run(buf0, primals_0, buf1, buf2, 0, 4096, stream=raw_stream0)
        del buf0, primals_0
    assert dtypes == {'float32 cuda:0': [primals_0]}
    return (buf2, buf1, )

# ==== frame 0, 2
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    assert_size_stride(tangents_0, (64, 64), (64, 1), 'input')
    assert_size_stride(saved_0, (64, 64), (64, 1), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        tangents_0 = copy_if_misaligned(tangents_0)
        buf0 = empty_strided_cuda((64, 64), (64, 1), torch.float32)
        # aten.native_dropout_backward
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_native_dropout_backward_0.run(tangents_0, saved_0, buf0, 4096, stream=raw_stream0)
        del tangents_0, saved_0
    assert dtypes == {'float32 cuda:0': [tangents_0], 'bool cuda:0': [saved_0]}
    assert args == [saved_0, tangents_0]
    return (buf0, )
