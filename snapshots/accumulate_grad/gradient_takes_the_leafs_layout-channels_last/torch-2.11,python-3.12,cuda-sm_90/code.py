# fmt: off

# ==== capture 0
def call(args):
    s13 = arg_0
    arg_1_size = arg_1.size()
    s22 = arg_1_size[1]
    s20 = arg_1_size[2]
    assert_size_stride(arg_2, (), ())
    assert_size_stride(arg_1, (s13, s22, s20, s20), (s22*s20*s20, s20*s20, s20, 1))
    assert_size_stride(arg_3, (s13, s22, s20, s20), (s22*s20*s20, 1, s20*s22, s22))
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf0 = empty_strided_cuda((s13, s22, s20, s20), (s22*s20*s20, 1, s20*s22, s22), torch.float32)
        triton_poi_fused_0_ynumel = s13*s22
        triton_poi_fused_0_xnumel = s20*s20
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_0.run(
            arg_2,
            arg_1,
            buf0,
            s20,
            s22,
            triton_poi_fused_0_ynumel,
            triton_poi_fused_0_xnumel,
            stream=raw_stream0,
        )
        del arg_1, arg_2
    assert dtypes == {'float32 cuda:0': [arg_1, ..., arg_3], 'float32 cpu': [unused(2)]}
    assert args == [arg_2, arg_1, arg_3, unused(4), arg_0]
    return (buf0, )
