# fmt: off

# ==== frame 0
def call(args):
    assert_size_stride(primals_0, (4, ), (1, ), 'input')
    buf0 = empty_strided_cpu((4, ), (1, ), torch.float32)
    assert_size_stride_grouped((primals_1, primals_2), ((2, 4), (2, 4)), ((4, 1), (4, 1)), 'input')
    buf1 = empty_strided_cpu((2, 4), (4, 1), torch.float32)
    buf2 = empty_strided_cpu((2, 4), (4, 1), torch.float32)
    cpp_fused_exp_mul_0(primals_0, primals_1, primals_2, buf0, buf1, buf2)
    assert dtypes == {'float32 cpu': [primals_0, ..., primals_2]}
    return (buf1, buf2, primals_0, primals_1, primals_2, )

# ==== capture 0
def call(args):
    assert_size_stride_grouped(
        (arg_0, arg_1, arg_2, arg_3, arg_4),
        ((4, ), (), (2, 4), (), (2, 4)),
        ((1, ), (), (4, 1), (), (4, 1)),
        'input',
    )
    buf0 = empty_strided_cpu((4, ), (1, ), torch.float32)
    buf1 = empty_strided_cpu((4, ), (1, ), torch.float32)
    cpp_fused_0(arg_0, arg_1, arg_2, arg_3, arg_4, buf0, buf1)
    del arg_0, arg_1, arg_2, arg_3, arg_4
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_4, unused(4)]}
    assert args == [arg_1, arg_3, arg_0, arg_2, arg_4, unused(4)]
    return (buf0, buf1, )
