# fmt: off

# ==== capture 0
def call(args):
    s35 = arg_3
    s22 = arg_4
    arg_1_size = arg_1.size()
    s39 = arg_1_size[0]
    assert_size_stride_grouped((arg_2, arg_0), ((), (s35, s22)), ((), (s22, 1)), 'input')
    buf0 = empty_strided_cpu((s35, s22), (s22, 1), torch.float32)
    assert_size_stride(arg_1, (s39, ), (1, ), 'input')
    cpp_fused_0(arg_2, arg_0, arg_1, buf0, s22, s35, s39)
    del arg_1, arg_2, arg_0
    assert dtypes == {'int64 cpu': [arg_1], 'float32 cpu': [arg_2, arg_0, unused(3)]}
    assert args == [arg_2, arg_0, arg_1, unused(1), arg_3, unused(1), arg_4, unused(1)]
    return (buf0, )
