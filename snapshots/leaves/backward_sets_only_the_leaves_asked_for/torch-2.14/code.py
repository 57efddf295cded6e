# fmt: off

# ==== capture 0
def call(args):
    s22 = arg_6
    assert_size_stride_grouped(
        (arg_0, arg_1, arg_2, arg_3, arg_4, arg_5),
        ((), (1, s22), (1, s22), (1, s22), (1, s22), (1, s22)),
        ((), (s22, 1), (s22, 1), (s22, 1), (s22, 1), (s22, 1)),
        'input',
    )
    buf0 = empty_strided_cpu((1, s22), (s22, 1), torch.float32)
    buf1 = empty_strided_cpu((1, s22), (s22, 1), torch.float32)
    buf2 = empty_strided_cpu((1, s22), (s22, 1), torch.float32)
    buf3 = empty_strided_cpu((1, s22), (s22, 1), torch.float32)
    cpp_fused_0(arg_0, arg_1, arg_2, arg_3, arg_4, arg_5, buf0, buf1, buf2, buf3, s22)
    del arg_0, arg_1, arg_2, arg_3, arg_4, arg_5
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_5, unused(3)]}
    assert args == [arg_0, ..., arg_2, unused(1), arg_4, arg_3, arg_5, unused(1), arg_6, unused(2)]
    return (buf1, buf0, buf2, buf3, )
