# fmt: off

# ==== capture 0
def call(args):
    s22 = arg_3
    assert_size_stride_grouped((arg_1, arg_0, arg_2), ((), (1, s22), (1, s22)), ((), (s22, 1), (s22, 1)), 'input')
    buf0 = empty_strided_cpu((1, s22), (s22, 1), torch.float32)
    cpp_fused_0(arg_1, arg_0, arg_2, buf0, s22)
    del arg_1, arg_0, arg_2
    assert dtypes == {'float32 cpu': [arg_1, ..., arg_2, unused(2)]}
    assert args == [arg_1, arg_0, unused(1), arg_2, arg_3, unused(2)]
    return (buf0, )
