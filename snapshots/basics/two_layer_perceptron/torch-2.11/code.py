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
    buf0 = empty_strided_cpu((s20, 3), (3, 1), torch.float32)
    buf1 = empty_strided_cpu((1, 3), (3, 1), torch.float32)
    cpp_fused_0(arg_2, arg_1, buf0, buf1, s20)
    del arg_1, arg_2
    buf2 = empty_strided_cpu((3, 8), (8, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf0, (3, s20), (1, 3), 0), arg_3, out=buf2)
    del arg_3
    buf3 = empty_strided_cpu((s20, 8), (8, 1), torch.float32)
    extern_kernels.mm(buf0, reinterpret_tensor(arg_4, (3, 8), (8, 1), 0), out=buf3)
    del arg_4, buf0
    buf4 = empty_strided_cpu((1, 8), (8, 1), torch.float32)
    buf5 = buf3; del buf3  # reuse
    cpp_fused_1(buf5, arg_5, buf4, s20)
    del arg_5
    buf6 = empty_strided_cpu((8, 5), (5, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf5, (8, s20), (1, 8), 0), arg_6, out=buf6)
    del arg_6
    assert dtypes == {'float32 cpu': [arg_1, ..., arg_10, unused(15)]}
    assert args == [arg_1, ..., arg_10, unused(14), arg_0, unused(10)]
    return (
        buf2,
        buf6,
        reinterpret_tensor(buf4, (8, ), (1, ), 0),
        reinterpret_tensor(buf1, (3, ), (1, ), 0),
    )
