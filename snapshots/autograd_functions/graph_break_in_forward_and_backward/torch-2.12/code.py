# fmt: off

# ==== frame 0
def call(args):
    assert_size_stride(primals_0, (4, ), (1, ))
    buf0 = empty_strided_cpu((4, ), (1, ), torch.float32)
    cpp_fused_mul_0(primals_0, buf0)
    del primals_0
    assert dtypes == {'float32 cpu': [primals_0]}
    return (buf0, )

# ==== frame 2
def call(args):
    assert_size_stride(arg_0, (4, ), (1, ))
    buf0 = empty_strided_cpu((4, ), (1, ), torch.float32)
    cpp_fused_sin_0(arg_0, buf0)
    del arg_0
    assert dtypes == {'float32 cpu': [arg_0]}
    return (buf0, )

# ==== frame 3
def call(args):
    assert_size_stride(primals_0, (4, ), (1, ))
    assert_size_stride(primals_1, (4, ), (1, ))
    buf0 = empty_strided_cpu((4, ), (1, ), torch.float32)
    cpp_fused_mul_0(primals_0, primals_1, buf0)
    assert dtypes == {'float32 cpu': [primals_0, primals_1]}
    return (buf0, primals_0, primals_1, )

# ==== capture 0
def call(args):
    s94 = arg_0
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_2, (4, ), (1, ))
    buf0 = empty_strided_cpu((4, ), (1, ), torch.float32)
    assert_size_stride(arg_3, (4, ), (1, ))
    buf1 = empty_strided_cpu((4, ), (1, ), torch.float32)
    cpp_fused_0(arg_1, arg_2, arg_3, buf0, buf1)
    del arg_1, arg_2, arg_3
    assert dtypes == {'float32 cpu': [arg_1, ..., arg_3, unused(3)]}
    assert args == [arg_1, arg_3, arg_2, unused(3), arg_0]
    return (buf0, s94, buf1, )

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
    assert_size_stride(arg_0, (4, ), (1, ))
    assert_size_stride(arg_1, (4, ), (1, ))
    buf0 = empty_strided_cpu((4, ), (1, ), torch.float32)
    cpp_fused_add_mul_0(arg_0, arg_1, buf0)
    del arg_0, arg_1
    assert dtypes == {'float32 cpu': [arg_0, arg_1, unused(1)]}
    assert args == [arg_1, unused(1), arg_0, unused(1)]
    return (buf0, )
