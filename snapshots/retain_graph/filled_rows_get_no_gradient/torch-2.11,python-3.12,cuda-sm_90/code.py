# fmt: off

# ==== capture 0
def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    s22 = arg_0_size[1]
    arg_1_size = arg_1.size()
    s39 = arg_1_size[0]
    assert_size_stride(arg_2, (), ())
    assert_size_stride(arg_0, (s35, s22), (s22, 1))
    assert_size_stride(arg_1, (s39, ), (1, ))
    assert_size_stride(arg_3, (s35, s22), (s22, 1))
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf0 = empty_strided_cuda((s35, s22), (s22, 1), torch.float32)
        triton_poi_fused_0_xnumel = s22*s35
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_0.run(arg_2, arg_0, buf0, triton_poi_fused_0_xnumel, stream=raw_stream0)
        del arg_0, arg_2
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_1.run(arg_1, buf0, s35, s22, s39, s22, stream=raw_stream0)
        del arg_1
    assert dtypes == {
        'float32 cuda:0': [arg_0, arg_2, arg_3],
        'int64 cuda:0': [arg_1],
        'float32 cpu': [unused(2)],
    }
    assert args == [arg_2, arg_0, arg_1, arg_3, unused(4)]
    return (buf0, )
