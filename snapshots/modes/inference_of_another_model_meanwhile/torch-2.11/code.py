# fmt: off

# ==== capture 0
def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_0, (s35, 3), (3, 1))
    assert_size_stride(arg_4, (s35, 3), (3, 1))
    assert_size_stride(arg_2, (3, 3), (3, 1))
    assert_size_stride(arg_3, (3, ), (1, ))
    buf0 = empty_strided_cpu((s35, 3), (3, 1), torch.float32)
    cpp_fused_0(arg_1, arg_0, buf0, s35)
    del arg_0, arg_1
    buf1 = empty_strided_cpu((s35, 3), (3, 1), torch.float32)
    extern_kernels.addmm(
        arg_3,
        buf0,
        reinterpret_tensor(arg_2, (3, 3), (1, 3), 0),
        alpha=1,
        beta=1,
        out=buf1,
    )
    del arg_2, arg_3
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_3, unused(4)]}
    assert args == [arg_1, arg_0, arg_4, unused(5), arg_2, arg_3]
    return (buf1, )
