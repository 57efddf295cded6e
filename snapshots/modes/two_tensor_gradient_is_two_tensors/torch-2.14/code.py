# fmt: off

# ==== frame 0
def call(args):
    assert_size_stride_grouped(
        (primals_0, primals_1, primals_2),
        ((3, 2), (3, 2), (3, 2)),
        ((2, 1), (2, 1), (2, 1)),
        'input',
    )
    buf0 = empty_strided_cpu((3, 2), (2, 1), torch.float32)
    buf1 = empty_strided_cpu((3, 2), (2, 1), torch.float32)
    cpp_fused_mul_sin_0(primals_0, primals_1, primals_2, buf0, buf1)
    assert dtypes == {'float32 cpu': [primals_0, ..., primals_2]}
    return (buf0, buf1, primals_0, primals_1, primals_2, )

# ==== capture 0
def call(args):
    assert_size_stride_grouped(
        (arg_0, arg_1, arg_2, arg_3, arg_4),
        ((), (3, 2), (3, 2), (), (3, 2)),
        ((), (2, 1), (2, 1), (), (2, 1)),
        'input',
    )
    buf0 = empty_strided_cpu((3, 2), (2, 1), torch.float32)
    buf1 = empty_strided_cpu((3, 2), (2, 1), torch.float32)
    cpp_fused_0(arg_0, arg_1, arg_2, arg_3, arg_4, buf0, buf1)
    del arg_0, arg_1, arg_2, arg_3, arg_4
    assert dtypes == {
        'float32 cpu': [arg_0, arg_1, arg_3, unused(4)],
        'storage of float32 cpu': [arg_2, arg_4, unused(2)],
    }
    assert args == [arg_0, arg_3, arg_1, unused(2), arg_2, arg_4, unused(4)]
    return (buf0, buf1, )
