# fmt: off

# ==== capture 0
def call(args):
    s22 = arg_0
    s20 = arg_3
    s13 = arg_4
    assert_size_stride_grouped((arg_1, arg_2), ((), (s13, s22, s20, s20)), ((), (s22*s20*s20, s20*s20, s20, 1)), 'input')
    buf0 = empty_strided_cpu((s13, s22, s20, s20), (s22*s20*s20, 1, s20*s22, s22), torch.float32)
    cpp_fused_0(arg_1, arg_2, buf0, s13, s22, s20)
    del arg_1, arg_2
    assert dtypes == {'float32 cpu': [arg_1, arg_2, unused(3)]}
    assert args == [arg_1, arg_2, unused(1), arg_0, unused(1), arg_3, unused(1), arg_4]
    return (buf0, )
