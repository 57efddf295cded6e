# fmt: off

# ==== capture 0
def call(args):
    s13 = arg_0
    arg_1_size = arg_1.size()
    s22 = arg_1_size[1]
    s20 = arg_1_size[2]
    assert_size_stride(arg_2, (), ())
    assert_size_stride(arg_1, (s13, s22, s20, s20), (s22*s20*s20, s20*s20, s20, 1))
    buf0 = empty_strided_cpu((s13, s22, s20, s20), (s22*s20*s20, 1, s20*s22, s22), torch.float32)
    cpp_fused_0(arg_2, arg_1, buf0, s13, s22, s20)
    del arg_1, arg_2
    assert dtypes == {'float32 cpu': [arg_1, arg_2, unused(3)]}
    assert args == [arg_2, arg_1, unused(5), arg_0]
    return (buf0, )
