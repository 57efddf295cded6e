# fmt: off

# ==== capture 0
def call(args):
    s35 = arg_5
    assert_size_stride_grouped(
        (arg_1, arg_2, arg_3, arg_0, arg_4),
        ((), (), (s35, ), (s35, ), (s35, )),
        ((), (), (1, ), (1, ), (1, )),
        'input',
    )
    buf0 = empty_strided_cpu((s35, ), (1, ), torch.float32)
    buf1 = empty_strided_cpu((s35, ), (1, ), torch.float32)
    cpp_fused_0(arg_1, arg_2, arg_3, arg_0, arg_4, buf0, buf1, s35)
    del arg_1, arg_2, arg_3, arg_0, arg_4
    assert dtypes == {'float32 cpu': [arg_1, arg_3, ..., arg_4, unused(1)], 'int64 cpu': [arg_2]}
    assert args == [arg_1, arg_0, arg_2, arg_4, arg_3, arg_5, unused(1)]
    return (buf0, buf1, )
