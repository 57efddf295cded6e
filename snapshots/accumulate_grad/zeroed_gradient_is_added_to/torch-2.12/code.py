# fmt: off

# ==== capture 0
def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_0, (s35, 2), (2, 1))
    buf0 = empty_strided_cpu((1, 2), (2, 1), torch.float32)
    buf1 = empty_strided_cpu((s35, 2), (2, 1), torch.float32)
    assert_size_stride(arg_2, (s35, 3), (3, 1))
    cpp_fused_0(arg_1, arg_0, buf0, buf1, s35)
    del arg_0, arg_1
    buf2 = empty_strided_cpu((2, 3), (3, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf1, (2, s35), (1, 2), 0), arg_2, out=buf2)
    del arg_2
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_2, unused(11)]}
    assert args == [arg_1, arg_0, arg_2, unused(16)]
    return (buf2, reinterpret_tensor(buf0, (2, ), (1, ), 0), )

# ==== capture 1
def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_0, (s35, 2), (2, 1))
    assert_size_stride(arg_2, (2, ), (1, ))
    buf0 = empty_strided_cpu((1, 2), (2, 1), torch.float32)
    buf1 = reinterpret_tensor(buf0, (2, ), (1, ), 0); del buf0  # reuse
    buf2 = empty_strided_cpu((s35, 2), (2, 1), torch.float32)
    assert_size_stride(arg_3, (2, 3), (3, 1))
    assert_size_stride(arg_4, (s35, 3), (3, 1))
    cpp_fused_copy__0(buf1, arg_1, arg_0, arg_2, arg_2, buf2, s35)
    del arg_0, arg_1, buf1
    buf3 = empty_strided_cpu((2, 3), (3, 1), torch.float32)
    # aten.addmm
    extern_kernels.addmm(
        arg_3,
        reinterpret_tensor(buf2, (2, s35), (1, 2), 0),
        arg_4,
        alpha=1,
        beta=1,
        out=buf3,
    )
    del buf2, arg_4
    cpp_fused_copy__1(buf3, arg_3)
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_4, unused(11)]}
    assert args == [arg_1, arg_0, arg_4, unused(1), arg_3, unused(1), arg_2, unused(14)]
    return (arg_3, arg_2, )
