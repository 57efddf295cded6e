# fmt: off

# ==== capture 0
def call(args):
    s35 = arg_3
    assert_size_stride_grouped((arg_1, arg_2, arg_0), ((s35, ), (), (s35, )), ((1, ), (), (1, )), 'input')
    cpp_fused_copy__0(arg_1, arg_2, arg_0, arg_1, s35)
    del arg_2, arg_0
    assert dtypes == {'float32 cpu': [arg_1, ..., arg_0, unused(2)]}
    assert args == [arg_2, arg_0, unused(1), arg_1, arg_3, unused(1)]
    return (arg_1, )
