# fmt: off

# ==== capture 0
def call(args):
    s69 = arg_0
    s94 = arg_1
    s68 = arg_2
    s63 = arg_3
    assert dtypes == {'float32 cpu': [arg_4, unused(2)]}
    assert args == [arg_4, unused(2), arg_0, ..., arg_3]
    return (reinterpret_tensor(arg_4, (s69, ), (0, ), 0), s94, s68, s63, )

# ==== capture 0, 2
def call(args):
    s23 = arg_0
    assert_size_stride(arg_1, (s23, ), (1, ))
    assert_size_stride(arg_2, (s23, ), (1, ))
    buf0 = empty_strided_cpu((s23, ), (1, ), torch.float32)
    cpp_fused_cos_mul_0(arg_1, arg_2, buf0, s23)
    del arg_1, arg_2
    assert dtypes == {'float32 cpu': [arg_1, arg_2]}
    assert args == [unused(1), arg_1, unused(1), arg_2, arg_0]
    return (buf0, )
