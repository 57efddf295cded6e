# fmt: off

# ==== capture 0
def call(args):
    arg_0_size = arg_0.size()
    s22 = arg_0_size[1]
    assert_size_stride(arg_1, (), (), 'input')
    assert_size_stride(arg_0, (1, s22), (s22, 1), 'input')
    assert_size_stride(arg_2, (1, s22), (s22, 1), 'input')
    assert_size_stride(arg_3, (1, s22), (s22, 1), 'input')
    assert_size_stride(arg_4, (1, s22), (s22, 1), 'input')
    assert_size_stride(arg_5, (1, s22), (s22, 1), 'input')
    buf0 = empty_strided_cpu((1, s22), (s22, 1), torch.float32)
    buf1 = empty_strided_cpu((1, s22), (s22, 1), torch.float32)
    buf2 = empty_strided_cpu((1, s22), (s22, 1), torch.float32)
    buf3 = empty_strided_cpu((1, s22), (s22, 1), torch.float32)
    cpp_fused_0(arg_1, arg_0, arg_2, arg_3, arg_4, arg_5, buf0, buf1, buf2, buf3, s22)
    del arg_0, arg_1, arg_2, arg_3, arg_4, arg_5
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_5, unused(3)]}
    assert args == [arg_1, arg_0, arg_2, unused(1), arg_4, arg_3, arg_5, unused(4)]
    return (buf1, buf0, buf2, buf3, )
