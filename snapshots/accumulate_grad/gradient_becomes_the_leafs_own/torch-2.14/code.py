# fmt: off

# ==== capture 0
def call(args):
    s35 = arg_3
    s22 = arg_4
    assert_size_stride_grouped((arg_0, arg_1, arg_2), ((), (s35, s22), (s35, s22)), ((), (s22, 1), (s22, 1)), 'input')
    buf0 = empty_strided_cpu((s35, s22), (s22, 1), torch.float32)
    cpp_fused_0(arg_0, arg_1, arg_2, buf0, s22, s35)
    del arg_0, arg_1, arg_2
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_2, unused(2)]}
    assert args == [arg_0, ..., arg_2, arg_3, unused(1), arg_4, unused(1)]
    return (buf0, )
