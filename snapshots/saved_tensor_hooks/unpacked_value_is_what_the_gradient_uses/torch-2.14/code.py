# fmt: off

# ==== capture 0
def call(args):
    s35 = arg_0
    assert_size_stride_grouped((arg_1, arg_2), ((), (s35, )), ((), (1, )), 'input')
    buf0 = empty_strided_cpu((s35, ), (1, ), torch.float32)
    cpp_fused_0(arg_1, arg_2, buf0, s35)
    del arg_1, arg_2
    assert dtypes == {'float32 cpu': [arg_1, arg_2, unused(1)]}
    assert args == [arg_1, unused(1), arg_0, arg_2]
    return (buf0, )
