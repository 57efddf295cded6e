# fmt: off

# ==== capture 0
def call(args):
    s35 = arg_2
    assert_size_stride_grouped((arg_1, arg_0), ((), (s35, )), ((), (1, )), 'input')
    buf0 = empty_strided_cpu((s35, ), (1, ), torch.float32)
    cpp_fused_0(arg_1, arg_0, buf0, s35)
    del arg_1, arg_0
    assert dtypes == {'float32 cpu': [arg_1, arg_0, unused(1)]}
    assert args == [arg_1, arg_0, arg_2, unused(3)]
    return (buf0, )

# ==== capture 0, 2
def call(args):
    s35 = arg_2
    assert_size_stride_grouped((arg_1, arg_0), ((), (s35, )), ((), (1, )), 'input')
    buf0 = empty_strided_cpu((s35, ), (1, ), torch.float32)
    cpp_fused_0(arg_1, arg_0, buf0, s35)
    del arg_1, arg_0
    assert dtypes == {'float32 cpu': [arg_1, arg_0, unused(1)]}
    assert args == [arg_1, arg_0, arg_2, unused(3)]
    return (buf0, )

# ==== capture 0, 3
def call(args):
    s35 = arg_2
    assert_size_stride_grouped((arg_1, arg_0), ((), (s35, )), ((), (1, )), 'input')
    buf0 = empty_strided_cpu((s35, ), (1, ), torch.float32)
    cpp_fused_0(arg_1, arg_0, buf0, s35)
    del arg_1, arg_0
    assert dtypes == {'float32 cpu': [arg_1, arg_0, unused(1)]}
    assert args == [arg_1, arg_0, arg_2, unused(3)]
    return (buf0, )

# ==== capture 1
def call(args):
    s35 = arg_2
    assert_size_stride_grouped((arg_1, arg_0), ((), (s35, )), ((), (1, )), 'input')
    buf0 = empty_strided_cpu((s35, ), (1, ), torch.float32)
    cpp_fused_0(arg_1, arg_0, buf0, s35)
    del arg_1, arg_0
    assert dtypes == {'float32 cpu': [arg_1, arg_0, unused(1)]}
    assert args == [arg_1, arg_0, arg_2, unused(3)]
    return (buf0, )
