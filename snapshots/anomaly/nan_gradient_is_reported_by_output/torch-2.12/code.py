# fmt: off

# ==== capture 0
def call(args):
    arg_0_size = arg_0.size()
    s39 = arg_0_size[0]
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_2, (), ())
    buf0 = empty_strided_cpu((s39, ), (1, ), torch.float32)
    assert_size_stride(arg_3, (), ())
    assert_size_stride(arg_0, (s39, ), (1, ))
    buf1 = empty_strided_cpu((s39, ), (1, ), torch.float32)
    cpp_fused_0(arg_1, arg_2, arg_3, arg_0, buf0, buf1, s39)
    del arg_0, arg_1, arg_2, arg_3
    assert dtypes == {'float32 cpu': [arg_0, arg_1, unused(1)], 'int64 cpu': [arg_2, arg_3]}
    assert args == [arg_1, arg_3, arg_0, arg_2, unused(2)]
    return (buf0, buf1, )
