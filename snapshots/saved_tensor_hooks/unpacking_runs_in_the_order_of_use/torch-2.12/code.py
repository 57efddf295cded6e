# fmt: off

# ==== capture 0
def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    s22 = arg_0_size[1]
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_2, (s35, s22), (s22, 1))
    assert_size_stride(arg_3, (s35, s22), (s22, 1))
    buf0 = empty_strided_cpu((s35, s22), (s22, 1), torch.float32)
    cpp_fused_0(arg_1, arg_2, arg_3, buf0, s22, s35)
    del arg_1, arg_2, arg_3
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_3]}
    assert args == [arg_1, arg_0, unused(2), arg_2, arg_3]
    return (buf0, )
