# fmt: off

# ==== frame 0
def call(args):
    assert_size_stride(primals_0, (4, ), (1, ))
    assert_size_stride(primals_1, (2, 4), (4, 1))
    assert_size_stride(primals_2, (2, 4), (4, 1))
    buf0 = empty_strided_cpu((4, ), (1, ), torch.float32)
    buf1 = empty_strided_cpu((2, 4), (4, 1), torch.float32)
    buf2 = empty_strided_cpu((2, 4), (4, 1), torch.float32)
    cpp_fused_exp_mul_0(primals_0, primals_1, primals_2, buf0, buf1, buf2)
    assert dtypes == {'float32 cpu': [primals_0, ..., primals_2]}
    return (buf1, buf2, primals_0, primals_1, primals_2, )

# ==== capture 0
def call(args):
    arg_0_size = arg_0.size()
    s39 = arg_0_size[0]
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_2, (), ())
    assert_size_stride(arg_3, (4, ), (1, ))
    assert_size_stride(arg_0, (s39, 4), (4, 1))
    assert_size_stride(arg_4, (s39, 4), (4, 1))
    buf2 = empty_strided_cpu((1, 4), (4, 1), torch.float32)
    buf3 = empty_strided_cpu((1, 4), (4, 1), torch.float32)
    buf0 = reinterpret_tensor(buf2, (4, ), (1, ), 0); del buf2  # reuse
    buf1 = reinterpret_tensor(buf3, (4, ), (1, ), 0); del buf3  # reuse
    cpp_fused_0(buf0, buf1, arg_1, arg_0, arg_2, arg_4, arg_3, s39)
    del arg_0, arg_1, arg_2, arg_3, arg_4
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_4, unused(3)]}
    assert args == [arg_1, ..., arg_3, arg_0, arg_4, unused(4)]
    return (buf0, buf1, )
