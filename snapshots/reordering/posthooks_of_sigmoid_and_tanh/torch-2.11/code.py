# fmt: off

# ==== capture 0
def call(args):
    arg_0_size = arg_0.size()
    s22 = arg_0_size[1]
    s20 = arg_0_size[2]
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_0, (1, s22, s20, s20), (s22*s20*s20, s20*s20, s20, 1))
    assert_size_stride(arg_2, (1, s22, s20, s20), (s22*s20*s20, s20*s20, s20, 1))
    assert_size_stride(arg_3, (1, s22, s20, s20), (s22*s20*s20, s20*s20, s20, 1))
    buf0 = empty_strided_cpu((1, s22, s20, s20), (s22*s20*s20, s20*s20, s20, 1), torch.float32)
    cpp_fused_0(arg_1, arg_2, buf0, s20, s22)
    del arg_1, arg_2
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_3, unused(2)]}
    assert args == [arg_1, arg_0, arg_2, arg_3, unused(4)]
    return (buf0, )
