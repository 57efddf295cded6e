# fmt: off

# ==== frame 0
def call(args):
    s77 = primals_0
    assert_size_stride(primals_1, (s77, 3), (3, 1))
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf0 = empty_strided_cuda((s77, 3), (3, 1), torch.float32)
        # aten.sin
        triton_poi_fused_sin_0_xnumel = 3*s77
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_sin_0.run(primals_1, buf0, triton_poi_fused_sin_0_xnumel, stream=raw_stream0)
    assert dtypes == {'float32 cuda:0': [primals_1]}
    return (buf0, primals_1, s77, )

# ==== frame 0, 2
def call(args):
    s77 = primals_0
    assert_size_stride(primals_1, (s77, 3), (3, 1))
    assert_size_stride(tangents_0, (s77, 3), (3, 1))
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf0 = empty_strided_cuda((s77, 3), (3, 1), torch.float32)
        # aten.sin, aten.cos, aten.mul
        triton_poi_fused_cos_mul_sin_0_xnumel = 3*s77
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_cos_mul_sin_0.run(
            tangents_0,
            primals_1,
            buf0,
            triton_poi_fused_cos_mul_sin_0_xnumel,
            stream=raw_stream0,
        )
        del primals_1, tangents_0
    assert dtypes == {'float32 cuda:0': [primals_1, tangents_0]}
    return (None, buf0, )

# ==== capture 0
def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    s22 = arg_0_size[1]
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_0, (s35, s22), (s22, 1))
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf0 = empty_strided_cuda((s35, s22), (s22, 1), torch.float32)
        triton_poi_fused_0_xnumel = s22*s35
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_0.run(arg_1, arg_0, buf0, triton_poi_fused_0_xnumel, stream=raw_stream0)
        del arg_0, arg_1
    assert dtypes == {'float32 cuda:0': [arg_0, arg_1], 'float32 cpu': [unused(2)]}
    assert args == [arg_1, arg_0, unused(5)]
    return (buf0, )
