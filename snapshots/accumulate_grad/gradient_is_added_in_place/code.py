# fmt: off

# ==== capture 0
def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    assert_size_stride(arg_1, (s35, ), (1, ), 'input')
    assert_size_stride(arg_2, (), (), 'input')
    assert_size_stride(arg_0, (s35, ), (1, ), 'input')
    cpp_fused_copy__0(arg_1, arg_2, arg_0, arg_1, s35)
    del arg_0, arg_2
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_2, unused(2)]}
    assert args == [arg_2, arg_0, unused(1), arg_1, unused(2)]
    return (arg_1, )
