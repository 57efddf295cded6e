# fmt: off

# ==== capture 0
def call(args):
    s35 = arg_5
    assert_size_stride_grouped((arg_1, arg_0, arg_2), ((s35, ), (), (s35, )), ((1, ), (), (1, )), 'input')
    assert_size_stride_grouped((arg_3, arg_4), ((s35, ), (s35, )), ((1, ), (1, )), 'input')
    buf0 = empty_strided_cpu((s35, ), (1, ), torch.float32)
    cpp_fused_copy__0(arg_1, arg_0, arg_2, arg_3, arg_4, arg_1, buf0, s35)
    del arg_0, arg_2, arg_3, arg_4
    assert dtypes == {'float32 cpu': [arg_1, arg_0, arg_3, unused(2)], 'storage of float32 cpu': [arg_2, arg_4]}
    assert args == [arg_0, ..., arg_4, unused(1), arg_1, arg_5, unused(1)]
    return (arg_1, buf0, )

# ==== capture 1
def call(args):
    s35 = arg_6
    assert_size_stride_grouped(
        (arg_1, arg_2, arg_3, arg_4),
        ((s35, ), (), (s35, ), (s35, )),
        ((1, ), (), (1, ), (1, )),
        'input',
    )
    assert_size_stride_grouped((arg_5, arg_0), ((s35, ), (s35, )), ((1, ), (1, )), 'input')
    cpp_fused_copy__0(arg_1, arg_2, arg_3, arg_4, arg_5, arg_0, arg_1, arg_5, s35)
    del arg_2, arg_3, arg_4, arg_0
    assert dtypes == {
        'float32 cpu': [arg_1, ..., arg_3, arg_5, unused(2)],
        'storage of float32 cpu': [arg_4, arg_0],
    }
    assert args == [arg_2, arg_0, arg_3, arg_4, unused(1), arg_1, arg_5, arg_6, unused(1)]
    return (arg_5, arg_1, )
