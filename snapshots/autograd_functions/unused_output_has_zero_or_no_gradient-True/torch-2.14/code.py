# fmt: off

# ==== capture 0
def call(args):
    s35 = arg_2
    assert_size_stride_grouped((arg_0, arg_1), ((), (s35, )), ((), (1, )), 'input')
    buf0 = empty_strided_cpu((s35, ), (1, ), torch.float32)
    cpp_fused_0(arg_0, arg_1, buf0, s35)
    del arg_0, arg_1
    assert dtypes == {'float32 cpu': [arg_0, arg_1, unused(2)]}
    assert args == [arg_0, arg_1, unused(1), arg_2, unused(1)]
    return (buf0, )
