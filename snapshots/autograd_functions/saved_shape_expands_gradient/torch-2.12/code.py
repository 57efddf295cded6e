# fmt: off

# ==== capture 0
def call(args):
    s19 = arg_0
    s23 = arg_1
    assert_size_stride(arg_2, (), ())
    assert_size_stride(arg_3, (s23, ), (1, ))
    buf0 = empty_strided_cpu((s19, s23), (max(1, s23), 1), torch.float32)
    cpp_fused_0(arg_2, arg_3, buf0, s19, s23)
    del arg_2, arg_3
    assert dtypes == {'float32 cpu': [arg_2, arg_3, unused(1)]}
    assert args == [arg_2, arg_3, unused(1), arg_0, arg_1]
    return (buf0, )
