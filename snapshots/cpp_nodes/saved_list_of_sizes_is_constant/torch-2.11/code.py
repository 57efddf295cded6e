# fmt: off

# ==== capture 0
def call(args):
    assert_size_stride(arg_0, (), ())
    assert_size_stride(arg_1, (2, ), (1, ))
    assert_size_stride(arg_2, (3, 2), (2, 1))
    buf0 = empty_strided_cpu((3, 2), (2, 1), torch.float32)
    cpp_fused_0(arg_0, arg_1, buf0)
    del arg_0, arg_1
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_2, unused(5)]}
    assert args == [arg_0, ..., arg_2, unused(6)]
    return (buf0, )

# ==== capture 1
def call(args):
    assert_size_stride(arg_0, (), ())
    assert_size_stride(arg_1, (6, ), (1, ))
    assert_size_stride(arg_2, (4, 6), (6, 1))
    buf0 = empty_strided_cpu((4, 6), (6, 1), torch.float32)
    cpp_fused_0(arg_0, arg_1, buf0)
    del arg_0, arg_1
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_2, unused(5)]}
    assert args == [arg_0, ..., arg_2, unused(6)]
    return (buf0, )

# ==== capture 2
def call(args):
    assert_size_stride(arg_0, (), ())
    assert_size_stride(arg_1, (5, ), (1, ))
    assert_size_stride(arg_2, (7, 5), (5, 1))
    buf0 = empty_strided_cpu((7, 5), (5, 1), torch.float32)
    cpp_fused_0(arg_0, arg_1, buf0)
    del arg_0, arg_1
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_2, unused(5)]}
    assert args == [arg_0, ..., arg_2, unused(6)]
    return (buf0, )
