# fmt: off

# ==== capture 0
def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    assert_size_stride(arg_1, (), (), 'input')
    assert_size_stride(arg_0, (s35, 3), (3, 1), 'input')
    buf0 = empty_strided_cpu((s35, 3), (3, 1), torch.float32)
    assert_size_stride(arg_2, (3, ), (1, ), 'input')
    assert_size_stride(arg_3, (3, 3), (3, 1), 'input')
    cpp_fused_0(arg_1, arg_0, buf0, s35)
    del arg_0, arg_1
    buf1 = empty_strided_cpu((s35, 3), (3, 1), torch.float32)
    extern_kernels.addmm(
        arg_2,
        buf0,
        reinterpret_tensor(arg_3, (3, 3), (1, 3), 0),
        alpha=1,
        beta=1,
        out=buf1,
    )
    del arg_2, arg_3
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_3, unused(5)]}
    assert args == [arg_1, arg_0, unused(6), arg_3, arg_2]
    return (buf1, )
