# fmt: off

# ==== capture 0
def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_0, (s35, ), (1, ))
    assert_size_stride(arg_2, (s35, ), (1, ))
    assert_size_stride(arg_3, (s35, ), (1, ))
    assert_size_stride(arg_4, (s35, ), (1, ))
    buf0 = empty_strided_cpu((s35, ), (1, ), torch.float32)
    cpp_fused_0(arg_1, arg_2, arg_3, arg_0, arg_4, buf0, s35)
    del arg_0, arg_1, arg_2, arg_3, arg_4
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_4, unused(1)]}
    assert args == [arg_1, arg_0, arg_2, ..., arg_4, unused(2)]
    return (buf0, )

# ==== capture 1
def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    assert_size_stride(arg_2, (), ())
    assert_size_stride(arg_0, (s35, ), (1, ))
    assert_size_stride(arg_3, (s35, ), (1, ))
    assert_size_stride(arg_4, (s35, ), (1, ))
    assert_size_stride(arg_5, (s35, ), (1, ))
    assert_size_stride(arg_1, (s35, ), (1, ))
    cpp_fused_copy__0(arg_1, arg_2, arg_3, arg_4, arg_0, arg_5, arg_1, s35)
    del arg_0, arg_2, arg_3, arg_4, arg_5
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_1, unused(1)]}
    assert args == [arg_2, arg_0, arg_3, ..., arg_1, unused(2)]
    return (arg_1, )
