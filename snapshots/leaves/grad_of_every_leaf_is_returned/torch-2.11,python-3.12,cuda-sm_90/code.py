# fmt: off

# ==== capture 0
def call(args):
    s18 = arg_0
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_2, (1, s18), (s18, 1))
    assert_size_stride(arg_3, (1, s18), (s18, 1))
    assert_size_stride(arg_4, (1, s18), (s18, 1))
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf0 = empty_strided_cuda((1, s18), (s18, 1), torch.float32)
        buf1 = empty_strided_cuda((1, s18), (s18, 1), torch.float32)
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_0.run(arg_1, arg_2, arg_3, arg_4, buf0, buf1, s18, stream=raw_stream0)
        del arg_1, arg_2, arg_3, arg_4
    assert dtypes == {'float32 cuda:0': [arg_1, ..., arg_4]}
    assert args == [arg_1, ..., arg_4, arg_0]
    return (buf0, buf1, )
