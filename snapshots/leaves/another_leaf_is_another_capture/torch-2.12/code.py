# fmt: off

# ==== capture 0
def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_0, (s35, ), (1, ))
    assert_size_stride(arg_2, (s35, ), (1, ))
    buf0 = empty_strided_cpu((s35, ), (1, ), torch.float32)
    buf1 = empty_strided_cpu((s35, ), (1, ), torch.float32)
    cpp_fused_0(arg_1, arg_0, arg_2, buf0, buf1, s35)
    del arg_0, arg_1, arg_2
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_2, unused(3)]}
    assert args == [arg_1, arg_0, unused(1), arg_2, unused(5)]
    return (buf0, buf1, )

# ==== capture 1
def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_0, (s35, ), (1, ))
    assert_size_stride(arg_2, (s35, ), (1, ))
    buf0 = empty_strided_cpu((s35, ), (1, ), torch.float32)
    buf1 = empty_strided_cpu((s35, ), (1, ), torch.float32)
    cpp_fused_0(arg_1, arg_0, arg_2, buf0, buf1, s35)
    del arg_0, arg_1, arg_2
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_2, unused(3)]}
    assert args == [arg_1, arg_0, unused(2), arg_2, unused(4)]
    return (buf0, buf1, )
