# fmt: off

# ==== capture 0
def call(args):
    s18 = arg_0
    assert_size_stride(arg_1, (), (), 'input')
    assert_size_stride(arg_2, (1, s18), (s18, 1), 'input')
    assert_size_stride(arg_3, (1, s18), (s18, 1), 'input')
    assert_size_stride(arg_4, (1, s18), (s18, 1), 'input')
    buf0 = empty_strided_cpu((1, s18), (s18, 1), torch.float32)
    cpp_fused_0(arg_1, arg_2, arg_3, arg_4, buf0, s18)
    del arg_1, arg_2, arg_3, arg_4
    assert dtypes == {'float32 cpu': [arg_1, ..., arg_4]}
    assert args == [arg_1, ..., arg_4, arg_0]
    return (buf0, )
