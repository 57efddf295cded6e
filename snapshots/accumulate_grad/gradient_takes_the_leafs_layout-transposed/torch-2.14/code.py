# fmt: off

# ==== capture 0
def call(args):
    s35 = arg_2
    s22 = arg_3
    assert_size_stride_grouped((arg_0, arg_1), ((), (s35, s22)), ((), (s22, 1)), 'input')
    buf0 = empty_strided_cpu((s35, s22), (1, s35), torch.float32)
    cpp_fused_0(arg_0, arg_1, buf0, s35, s22)
    del arg_0, arg_1
    assert dtypes == {'float32 cpu': [arg_0, arg_1, unused(3)]}
    assert args == [arg_0, arg_1, unused(1), arg_2, unused(1), arg_3, unused(1)]
    return (buf0, )
