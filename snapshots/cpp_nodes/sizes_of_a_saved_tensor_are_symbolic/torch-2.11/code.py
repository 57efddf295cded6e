# fmt: off

# ==== capture 0
def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    arg_1_size = arg_1.size()
    s39 = arg_1_size[0]
    assert_size_stride(arg_2, (), ())
    assert_size_stride(arg_0, (s35, ), (1, ))
    assert_size_stride(arg_1, (s39, s35), (s35, 1))
    buf0 = empty_strided_cpu((s39, s35), (s35, 1), torch.float32)
    cpp_fused_0(arg_2, arg_0, buf0, s39, s35)
    del arg_0, arg_2
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_2, unused(2)]}
    assert args == [arg_2, arg_0, arg_1, unused(5)]
    return (buf0, )
