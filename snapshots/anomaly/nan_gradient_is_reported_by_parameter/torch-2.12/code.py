# fmt: off

# ==== capture 0
def call(args):
    arg_0_size = arg_0.size()
    s39 = arg_0_size[0]
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_2, (), ())
    assert_size_stride(arg_0, (s39, ), (1, ))
    buf0 = empty_strided_cpu((s39, ), (1, ), torch.float32)
    assert_size_stride(arg_3, (), ())
    assert_size_stride(arg_4, (s39, ), (1, ))
    buf1 = empty_strided_cpu((s39, ), (1, ), torch.float32)
    buf2 = empty_strided_cpu((s39, ), (1, ), torch.float32)
    cpp_fused_0(arg_1, arg_2, arg_0, arg_3, arg_4, buf0, buf1, buf2, s39)
    del arg_0, arg_1, arg_2, arg_3, arg_4
    assert dtypes == {'float32 cpu': [arg_0, arg_1, arg_4, unused(4)], 'int64 cpu': [arg_2, arg_3]}
    assert args == [arg_1, arg_2, arg_0, unused(2), arg_3, arg_4, unused(3)]
    return (buf0, buf2, buf1, )
