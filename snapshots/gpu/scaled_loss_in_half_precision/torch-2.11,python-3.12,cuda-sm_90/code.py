# fmt: off

# ==== capture 0
def call(args):
    s69 = arg_0
    arg_1_size = arg_1.size()
    s39 = arg_1_size[0]
    assert_size_stride(arg_2, (), ())
    assert_size_stride(arg_3, (), ())
    assert_size_stride(arg_1, (s39, 8), (8, 1))
    assert_size_stride(arg_4, (8, 8), (8, 1))
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf0 = empty_strided_cuda((s39, 8), (8, 1), torch.float16)
        triton_poi_fused_0_xnumel = 8*s39
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_0.run(arg_2, arg_3, buf0, s69, triton_poi_fused_0_xnumel, stream=raw_stream0)
        del arg_2, arg_3
        buf1 = empty_strided_cuda((8, 8), (8, 1), torch.float16)
        extern_kernels.mm(reinterpret_tensor(buf0, (8, s39), (1, 8), 0), arg_1, out=buf1)
        del arg_1, buf0
        buf2 = empty_strided_cuda((8, 8), (8, 1), torch.float32)
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_1.run(buf1, buf2, 64, stream=raw_stream0)
        del buf1
    assert dtypes == {
        'float16 cuda:0': [arg_1],
        'float32 cuda:0': [arg_2, ..., arg_4],
        'float32 cpu': [unused(10)],
    }
    assert args == [arg_2, arg_3, arg_1, arg_4, arg_0, unused(15)]
    return (buf2, )
