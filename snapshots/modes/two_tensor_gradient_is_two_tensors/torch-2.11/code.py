# fmt: off

# ==== frame 0
def call(args):
    assert_size_stride(primals_0, (3, 2), (2, 1))
    assert_size_stride(primals_1, (3, 2), (2, 1))
    assert_size_stride(primals_2, (3, 2), (2, 1))
    buf0 = empty_strided_cpu((3, 2), (2, 1), torch.float32)
    buf1 = empty_strided_cpu((3, 2), (2, 1), torch.float32)
    cpp_fused_mul_sin_0(primals_0, primals_1, primals_2, buf0, buf1)
    assert dtypes == {'float32 cpu': [primals_0, ..., primals_2]}
    return (buf0, buf1, primals_0, primals_1, primals_2, )

# ==== capture 0
def call(args):
    s35 = arg_5
    s22 = arg_6
    assert_size_stride(arg_0, (), ())
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_2, (s35, s22), (s22, 1))
    assert_size_stride(arg_7, (s35, s22), (s22, 1))
    assert_size_stride(arg_8, (s35, s22), (s22, 1))
    assert_size_stride(arg_3, (s35, s22), (s22, 1))
    assert_size_stride(arg_4, (s35, s22), (s22, 1))
    buf0 = empty_strided_cpu((s35, s22), (s22, 1), torch.float32)
    buf1 = empty_strided_cpu((s35, s22), (s22, 1), torch.float32)
    cpp_fused_0(arg_0, arg_2, arg_3, arg_1, arg_4, buf0, buf1, s22, s35)
    del arg_0, arg_1, arg_2, arg_3, arg_4
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_4, unused(2)]}
    assert args == [arg_0, ..., arg_4, arg_5, arg_6, unused(5)]
    return (buf0, buf1, s35, s22, s22, )
