# fmt: off

# ==== capture 0
def call(args):
    s22 = arg_3
    s20 = arg_4
    assert_size_stride_grouped((arg_1, arg_2), ((), (1, s22, s20, s20)), ((), (s22*s20*s20, s20*s20, s20, 1)), 'input')
    buf0 = empty_strided_cpu((1, s22, s20, s20), (s22*s20*s20, s20*s20, s20, 1), torch.float32)
    cpp_fused_0(arg_1, arg_2, buf0, s20, s22)
    del arg_1, arg_2
    assert dtypes == {'float32 cpu': [arg_1, arg_2, unused(4)]}
    assert args == [arg_1, unused(1), arg_2, unused(1), arg_3, unused(1), arg_4, unused(1)]
    return (buf0, )
