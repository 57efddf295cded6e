# fmt: off

# ==== capture 0
def call(args):
    assert_size_stride_grouped((arg_0, arg_1), ((), (1, 3)), ((), (3, 1)), 'input')
    buf0 = empty_strided_cpu((1, 3), (3, 1), torch.float32)
    assert_size_stride(arg_2, (1, 4), (4, 1), 'input')
    buf1 = empty_strided_cpu((3, 4), (4, 1), torch.float32)
    cpp_fused_0(arg_0, arg_1, arg_2, buf0, buf1)
    del arg_0, arg_1, arg_2
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_2, unused(2)]}
    assert args == [arg_0, ..., arg_2, unused(2)]
    return (buf1, reinterpret_tensor(buf0, (3, ), (1, ), 0), )

# ==== capture 1
def call(args):
    assert_size_stride_grouped((arg_0, arg_1), ((), (2, 3)), ((), (3, 1)), 'input')
    buf0 = empty_strided_cpu((1, 3), (3, 1), torch.float32)
    buf1 = empty_strided_cpu((2, 3), (3, 1), torch.float32)
    assert_size_stride(arg_2, (2, 4), (4, 1), 'input')
    cpp_fused_0(arg_0, arg_1, buf0, buf1)
    del arg_0, arg_1
    buf2 = empty_strided_cpu((3, 4), (4, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf1, (3, 2), (1, 3), 0), arg_2, out=buf2)
    del arg_2
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_2, unused(5)]}
    assert args == [arg_0, ..., arg_2, unused(6)]
    return (buf2, reinterpret_tensor(buf0, (3, ), (1, ), 0), )

# ==== capture 1, 2
def call(args):
    s35 = arg_3
    assert_size_stride_grouped((arg_0, arg_1), ((), (s35, 3)), ((), (3, 1)), 'input')
    buf0 = empty_strided_cpu((1, 3), (3, 1), torch.float32)
    buf1 = empty_strided_cpu((s35, 3), (3, 1), torch.float32)
    assert_size_stride(arg_2, (s35, 4), (4, 1), 'input')
    cpp_fused_0(arg_0, arg_1, buf0, buf1, s35)
    del arg_0, arg_1
    buf2 = empty_strided_cpu((3, 4), (4, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf1, (3, s35), (1, 3), 0), arg_2, out=buf2)
    del arg_2
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_2, unused(3)]}
    assert args == [arg_0, ..., arg_2, unused(2), arg_3, unused(2)]
    return (buf2, reinterpret_tensor(buf0, (3, ), (1, ), 0), )
