# fmt: off

# ==== frame 0
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    assert_size_stride(primals_0, (512, 512), (512, 1), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        primals_0 = copy_if_misaligned(primals_0)
        buf1 = empty_strided_cuda((), (), torch.float32)
        # aten.mul, aten.sum
        raw_stream0 = get_raw_stream(0)
        triton_red_fused_mul_sum_0.run(primals_0, buf1, 1, 262144, stream=raw_stream0)
    assert dtypes == {'float32 cuda:0': [primals_0]}
    return (buf1, primals_0, )

# ==== frame 0, 2
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    assert_size_stride(tangents_0, (), (), 'input')
    assert_size_stride(primals_0, (512, 512), (512, 1), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        tangents_0 = copy_if_misaligned(tangents_0)
        buf0 = empty_strided_cuda((512, 512), (512, 1), torch.float32)
        # aten.expand, aten.mul, aten.add
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_add_expand_mul_0.run(tangents_0, primals_0, buf0, 262144, stream=raw_stream0)
        del tangents_0, primals_0
    assert dtypes == {'float32 cuda:0': [tangents_0, primals_0]}
    assert args == [primals_0, tangents_0]
    return (buf0, )
