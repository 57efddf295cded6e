# fmt: off

# ==== frame 0
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    assert_size_stride(primals_0, (32, 100), (100, 1), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        primals_0 = copy_if_misaligned(primals_0)
        buf0 = empty_strided_cuda((32, 100), (100, 1), torch.float32)
        # aten.mul, aten.amax, aten.sub, aten.abs, aten.ne, aten.eq, aten.all, aten._softmax
        raw_stream0 = get_raw_stream(0)
        triton_per_fused__softmax_abs_all_amax_eq_mul_ne_sub_0.run(
            primals_0,
            buf0,
            32,
            100,
            stream=raw_stream0,
        )
        del primals_0
    assert dtypes == {'float32 cuda:0': [primals_0]}
    return (buf0, buf0, )

# ==== frame 0, 2
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    assert_size_stride(tangents_0, (32, 100), (100, 1), 'input')
    assert_size_stride(saved_0, (32, 100), (100, 1), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        tangents_0 = copy_if_misaligned(tangents_0)
        buf0 = empty_strided_cuda((32, 100), (100, 1), torch.float32)
        # aten._softmax_backward_data, aten.mul
        raw_stream0 = get_raw_stream(0)
        triton_per_fused__softmax_backward_data_mul_0.run(
            tangents_0,
            saved_0,
            buf0,
            32,
            100,
            stream=raw_stream0,
        )
        del tangents_0, saved_0
    assert dtypes == {'float32 cuda:0': [tangents_0, saved_0]}
    assert args == [saved_0, tangents_0]
    return (buf0, )
