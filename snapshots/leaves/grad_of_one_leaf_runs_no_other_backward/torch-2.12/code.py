# fmt: off

# ==== capture 0
def call(args):
    arg_0_size = arg_0.size()
    s22 = arg_0_size[1]
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_0, (1, s22), (s22, 1))
    assert_size_stride(arg_2, (1, s22), (s22, 1))
    buf0 = empty_strided_cpu((1, s22), (s22, 1), torch.float32)
    cpp_fused_0(arg_1, arg_0, arg_2, buf0, s22)
    del arg_0, arg_1, arg_2
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_2, unused(2)]}
    assert args == [arg_1, arg_0, unused(1), arg_2, unused(3)]
    return (buf0, )
