# fmt: off

# ==== capture 0
def call(args):
    s35 = arg_0
    s40 = arg_1
    s62 = arg_2
    s48 = arg_3
    s63 = arg_7
    assert_size_stride_grouped((arg_5, arg_6), ((), ()), ((), ()), 'input')
    buf0 = empty_strided_cpu((s35, ), (1, ), torch.float32)
    assert_size_stride(arg_4, (s35, ), (1, ), 'input')
    buf1 = empty_strided_cpu((s35, ), (1, ), torch.float32)
    cpp_fused_0(arg_5, arg_6, arg_4, buf0, buf1, s35)
    del arg_5, arg_6, arg_4
    assert dtypes == {'float32 cpu': [arg_5, arg_4, unused(3)], 'int64 cpu': [arg_6]}
    assert args == [arg_5, arg_4, arg_6, unused(2), arg_0, unused(1), arg_1, ..., arg_7]
    return (buf0, buf1, s40, s62, s48, s63, )

# ==== capture 0, 2
def call(args):
    s19 = arg_0
    assert_size_stride(arg_1, (s19, ), (1, ), 'input')
    buf0 = empty_strided_cpu((s19, ), (1, ), torch.float32)
    assert_size_stride(arg_2, (s19, ), (1, ), 'input')
    buf1 = empty_strided_cpu((s19, ), (1, ), torch.float32)
    cpp_fused_copy_0(arg_1, arg_2, buf0, buf1, s19)
    del arg_1, arg_2
    assert dtypes == {'float32 cpu': [arg_1, arg_2, unused(2)]}
    assert args == [arg_0, ..., arg_2, unused(4)]
    return (buf0, buf1, )
