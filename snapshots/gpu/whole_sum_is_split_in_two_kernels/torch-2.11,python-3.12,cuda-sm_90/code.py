# fmt: off

# ==== frame 0
def call(args):
    assert_size_stride(primals_0, (512, 512), (512, 1))
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf0 = empty_strided_cuda((32, ), (1, ), torch.float32)
        # aten.mul, aten.sum
        raw_stream0 = get_raw_stream(0)
        triton_red_fused_mul_sum_0.run(primals_0, buf0, 32, 8192, stream=raw_stream0)
        buf1 = empty_strided_cuda((), (), torch.float32)
        # aten.mul, aten.sum
        raw_stream0 = get_raw_stream(0)
        triton_per_fused_mul_sum_0.run(buf0, buf1, 1, 32, stream=raw_stream0)
        del buf0
    assert dtypes == {'float32 cuda:0': [primals_0]}
    return (buf1, primals_0, )

# ==== frame 0, 2
def call(args):
    assert_size_stride(primals_0, (512, 512), (512, 1))
    assert_size_stride(tangents_0, (), ())
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf0 = empty_strided_cuda((512, 512), (512, 1), torch.float32)
        # aten.expand, aten.mul, aten.add
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_add_expand_mul_0.run(tangents_0, primals_0, buf0, 262144, stream=raw_stream0)
        del primals_0, tangents_0
    assert dtypes == {'float32 cuda:0': [primals_0, tangents_0]}
    return (buf0, )
