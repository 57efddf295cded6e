# fmt: off

# ==== capture 0
def call(args):
    s57 = arg_0
    s40 = arg_1
    s62 = arg_2
    s48 = arg_3
    arg_4_size = arg_4.size()
    s35 = arg_4_size[0]
    assert_size_stride(arg_5, (), ())
    assert_size_stride(arg_4, (s35, ), (1, ))
    assert_size_stride(arg_6, (), ())
    assert_size_stride(arg_7, (s35, ), (1, ))
    assert_size_stride(arg_8, (s35, ), (1, ))
    buf0 = empty_strided_cpu((s35, ), (1, ), torch.float32)
    buf1 = empty_strided_cpu((s35, ), (1, ), torch.float32)
    cpp_fused_0(arg_5, arg_6, arg_4, buf0, buf1, s35)
    del arg_4, arg_5, arg_6
    assert dtypes == {'float32 cpu': [arg_4, arg_5, arg_7, arg_8, unused(1)], 'int64 cpu': [arg_6]}
    assert args == [arg_5, arg_4, arg_6, ..., arg_8, unused(2), arg_0, ..., arg_3]
    return (buf0, buf1, s57, s40, s62, s48, )

# ==== capture 0, 2
def call(args):
    s19 = arg_0
    assert_size_stride(arg_1, (s19, ), (1, ))
    assert_size_stride(arg_2, (s19, ), (1, ))
    assert_size_stride(arg_3, (s19, ), (1, ))
    assert_size_stride(arg_4, (s19, ), (1, ))
    buf0 = empty_strided_cpu((s19, ), (1, ), torch.float32)
    buf1 = empty_strided_cpu((s19, ), (1, ), torch.float32)
    cpp_fused_copy_0(arg_1, arg_2, buf0, buf1, s19)
    del arg_1, arg_2
    assert dtypes == {'float32 cpu': [arg_1, ..., arg_4]}
    assert args == [unused(1), arg_1, arg_2, unused(1), arg_0, arg_3, arg_4]
    return (buf0, buf1, )
