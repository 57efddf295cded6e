# fmt: off

# ==== capture 0
def call(args):
    s35 = arg_0
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_2, (), ())
    assert_size_stride(arg_3, (s35, s35), (s35, 1))
    assert_size_stride(arg_4, (), ())
    assert_size_stride(arg_5, (s35, s35), (s35, 1))
    buf0 = empty_strided_cpu((s35, s35), (s35, 1), torch.float32)
    cpp_fused_0(arg_1, arg_2, arg_4, arg_3, buf0, s35)
    del arg_1, arg_2, arg_3, arg_4
    buf1 = empty_strided_cpu((s35, s35), (s35, 1), torch.float32)
    extern_kernels.mm(buf0, reinterpret_tensor(arg_5, (s35, s35), (1, s35), 0), out=buf1)
    buf2 = empty_strided_cpu((s35, s35), (s35, 1), torch.float32)
    # aten.addmm
    extern_kernels.addmm(
        buf1,
        reinterpret_tensor(arg_5, (s35, s35), (1, s35), 0),
        buf0,
        alpha=1,
        beta=1,
        out=buf2,
    )
    del arg_5
    assert dtypes == {'float32 cpu': [arg_1, ..., arg_5]}
    assert args == [arg_1, ..., arg_5, unused(6), arg_0]
    return (buf2, )

# ==== capture 1
def call(args):
    s35 = arg_0
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_2, (), ())
    assert_size_stride(arg_3, (s35, s35), (s35, 1))
    assert_size_stride(arg_4, (), ())
    assert_size_stride(arg_5, (s35, s35), (s35, 1))
    assert_size_stride(arg_6, (s35, s35), (s35, 1))
    buf0 = empty_strided_cpu((s35, s35), (s35, 1), torch.float32)
    cpp_fused_0(arg_1, arg_2, arg_4, arg_3, buf0, s35)
    del arg_1, arg_2, arg_3, arg_4
    buf1 = empty_strided_cpu((s35, s35), (s35, 1), torch.float32)
    extern_kernels.mm(buf0, reinterpret_tensor(arg_5, (s35, s35), (1, s35), 0), out=buf1)
    buf2 = empty_strided_cpu((s35, s35), (s35, 1), torch.float32)
    # aten.addmm
    extern_kernels.addmm(
        buf1,
        reinterpret_tensor(arg_5, (s35, s35), (1, s35), 0),
        buf0,
        alpha=1,
        beta=1,
        out=buf2,
    )
    del arg_5, buf0, buf1
    buf3 = buf2; del buf2  # reuse
    cpp_fused_copy__0(buf3, arg_6, arg_6, s35)
    assert dtypes == {'float32 cpu': [arg_1, ..., arg_6]}
    assert args == [arg_1, ..., arg_6, unused(6), arg_0]
    return (arg_6, )
