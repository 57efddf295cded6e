# fmt: off

# ==== capture 0
def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    s22 = arg_0_size[1]
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_0, (s35, s22), (s22, 1))
    assert_size_stride(arg_2, (s22, ), (1, ))
    assert_size_stride(arg_3, (s35, s22), (s22, 1))
    buf0 = empty_strided_cpu((s35, s22), (s22, 1), torch.float32)
    buf1 = empty_strided_cpu((s35, s22), (s22, 1), torch.float32)
    buf2 = empty_strided_cpu((s22, ), (1, ), torch.float32)
    cpp_fused_0(arg_0, arg_1, buf0, buf1, buf2, s22, s35)
    del arg_0, arg_1
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_3, unused(2)]}
    assert args == [arg_1, arg_0, arg_2, arg_3, unused(4)]
    return (buf2, buf1, )
