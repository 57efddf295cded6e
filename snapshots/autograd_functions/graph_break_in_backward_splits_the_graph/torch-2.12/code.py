# fmt: off

# ==== capture 0
def call(args):
    s68 = arg_0
    arg_1_size = arg_1.size()
    s35 = arg_1_size[0]
    assert_size_stride(arg_2, (), ())
    assert_size_stride(arg_1, (s35, ), (1, ))
    buf0 = empty_strided_cpu((s35, ), (1, ), torch.float32)
    cpp_fused_0(arg_2, arg_1, buf0, s35)
    del arg_1, arg_2
    assert dtypes == {'float32 cpu': [arg_1, arg_2, unused(2)]}
    assert args == [arg_2, arg_1, unused(3), arg_0]
    return (buf0, s68, )

# ==== capture 0, 2
def call(args):
    s61 = arg_0
    assert_size_stride(arg_1, (s61, ), (1, ))
    buf0 = empty_strided_cpu((s61, ), (1, ), torch.float32)
    cpp_fused_cos_0(arg_1, buf0, s61)
    del arg_1
    assert dtypes == {'float32 cpu': [arg_1]}
    return (buf0, )

# ==== capture 0, 3
def call(args):
    s84 = arg_0
    assert_size_stride(arg_1, (s84, ), (1, ))
    assert_size_stride(arg_2, (s84, ), (1, ))
    buf0 = empty_strided_cpu((s84, ), (1, ), torch.float32)
    cpp_fused_mul_0(arg_1, arg_2, buf0, s84)
    del arg_1, arg_2
    assert dtypes == {'float32 cpu': [arg_1, arg_2]}
    return (buf0, )

# ==== capture 0, 4
def call(args):
    s23 = arg_0
    assert_size_stride(arg_1, (s23, ), (1, ))
    buf0 = empty_strided_cpu((s23, ), (1, ), torch.float32)
    cpp_fused_copy_0(arg_1, buf0, s23)
    del arg_1
    assert dtypes == {'float32 cpu': [arg_1, unused(1)]}
    assert args == [unused(1), arg_1, arg_0, unused(1)]
    return (buf0, )
