# fmt: off

# ==== capture 0
def call(args):
    s35 = arg_0
    s22 = arg_3
    s13 = arg_4
    assert_size_stride(arg_2, (), (), 'input')
    buf0 = empty_strided_cpu((s13, s35), (s35, 1), torch.float32)
    assert_size_stride(arg_1, (s35, s22), (s22, 1), 'input')
    cpp_fused_0(arg_2, buf0, s13, s35)
    del arg_2
    buf1 = empty_strided_cpu((s13, s22), (s22, 1), torch.float32)
    extern_kernels.mm(buf0, arg_1, out=buf1)
    del arg_1
    assert dtypes == {'float32 cpu': [arg_2, arg_1, unused(3)]}
    assert args == [arg_2, arg_1, unused(1), arg_0, unused(5), arg_3, unused(1), arg_4]
    return (buf1, )

# ==== capture 1
def call(args):
    s35 = arg_0
    s22 = arg_3
    s13 = arg_4
    assert_size_stride(arg_2, (), (), 'input')
    buf0 = empty_strided_cpu((s13, s35), (s35, 1), torch.float32)
    assert_size_stride(arg_1, (s35, s22), (s22, 1), 'input')
    cpp_fused_0(arg_2, buf0, s13, s35)
    del arg_2
    buf1 = empty_strided_cpu((s13, s22), (s22, 1), torch.float32)
    extern_kernels.mm(buf0, arg_1, out=buf1)
    del arg_1
    assert dtypes == {'float32 cpu': [arg_2, arg_1, unused(3)]}
    assert args == [arg_2, arg_1, unused(1), arg_0, unused(5), arg_3, unused(1), arg_4]
    return (buf1, )
