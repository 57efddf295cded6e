# fmt: off

# ==== capture 0
def call(args):
    s20 = arg_0
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_2, (s20, 3), (3, 1))
    assert_size_stride(arg_3, (s20, 8), (8, 1))
    assert_size_stride(arg_4, (8, 3), (1, 8))
    assert_size_stride(arg_7, (3, 8), (8, 1))
    assert_size_stride(arg_5, (s20, 8), (8, 1))
    assert_size_stride(arg_6, (s20, 5), (5, 1))
    assert_size_stride(arg_8, (8, 5), (5, 1))
    assert_size_stride(arg_9, (8, ), (1, ))
    assert_size_stride(arg_10, (3, ), (1, ))
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf7 = empty_strided_cuda((s20, 3), (3, 1), torch.float32)
        buf1 = empty_strided_cuda((1, 3), (3, 1), torch.float32)
        raw_stream0 = get_raw_stream(0)
        triton_red_fused_0.run(arg_2, arg_1, buf7, buf1, 3, s20, stream=raw_stream0)
        del arg_1, arg_2
        buf2 = empty_strided_cuda((3, 8), (8, 1), torch.float32)
        extern_kernels.mm(reinterpret_tensor(buf7, (3, s20), (1, 3), 0), arg_3, out=buf2)
        del arg_3
        buf8 = empty_strided_cuda((s20, 8), (8, 1), torch.float32)
        extern_kernels.mm(buf7, reinterpret_tensor(arg_4, (3, 8), (8, 1), 0), out=buf8)
        del arg_4, buf7
        buf4 = empty_strided_cuda((1, 8), (8, 1), torch.float32)
        buf9 = empty_strided_cuda((s20, 8), (8, 1), torch.float32)
        raw_stream0 = get_raw_stream(0)
        triton_red_fused_1.run(arg_5, buf8, buf4, buf9, 8, s20, stream=raw_stream0)
        del arg_5, buf8
        buf6 = empty_strided_cuda((8, 5), (5, 1), torch.float32)
        extern_kernels.mm(reinterpret_tensor(buf9, (8, s20), (1, 8), 0), arg_6, out=buf6)
        del arg_6, buf9
    assert dtypes == {'float32 cuda:0': [arg_1, ..., arg_10], 'float32 cpu': [unused(15)]}
    assert args == [arg_1, ..., arg_10, unused(14), arg_0, unused(10)]
    return (
        buf2,
        buf6,
        reinterpret_tensor(buf4, (8, ), (1, ), 0),
        reinterpret_tensor(buf1, (3, ), (1, ), 0),
    )
