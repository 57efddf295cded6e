# fmt: off

# ==== frame 0
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    assert_size_stride(primals_0, (4, 5000), (5000, 1), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        primals_0 = copy_if_misaligned(primals_0)
        buf0 = empty_strided_cuda((4, ), (1, ), torch.float32)
        buf1 = buf0; del buf0  # reuse
        # aten.logsumexp
        raw_stream0 = get_raw_stream(0)
        triton_red_fused_logsumexp_0.run(buf1, primals_0, 4, 5000, stream=raw_stream0)
    assert dtypes == {'float32 cuda:0': [primals_0]}
    return (buf1, primals_0, buf1, )

# ==== frame 0, 2
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    assert_size_stride(tangents_0, (4, ), (1, ), 'input')
    assert_size_stride(primals_0, (4, 5000), (5000, 1), 'input')
    assert_size_stride(saved_0, (4, ), (1, ), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        tangents_0 = copy_if_misaligned(tangents_0)
        buf0 = empty_strided_cuda((4, 5000), (5000, 1), torch.float32)
        # aten.unsqueeze, aten.sub, aten.exp, aten.mul
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_exp_mul_sub_unsqueeze_0.run(
            tangents_0,
            primals_0,
            saved_0,
            buf0,
            20000,
            stream=raw_stream0,
        )
        del tangents_0, primals_0, saved_0
    assert dtypes == {'float32 cuda:0': [tangents_0, ..., saved_0]}
    assert args == [primals_0, saved_0, tangents_0]
    return (buf0, )
