# fmt: off

# ==== capture 0
def call(args):
    s69 = arg_0
    s68 = arg_1
    s63 = arg_2
    s84 = arg_3
    s57 = arg_4
    s40 = arg_5
    arg_6_size = arg_7.size()
    s35 = arg_6_size[0]
    s22 = arg_6_size[1]
    assert_size_stride(arg_6, (), ())
    assert_size_stride(arg_7, (s35, s22), (s22, 1))
    assert dtypes == {'float32 cpu': [arg_7, arg_6]}
    assert args == [arg_6, arg_7, arg_0, ..., arg_5]
    return (s63, s84, s57, s40, reinterpret_tensor(arg_6, (s69, s68), (0, 0), 0), )

# ==== capture 0, 2
def call(args):
    s38 = arg_0
    s23 = arg_1
    assert_size_stride(arg_3, (s38, s23), (s23, 1))
    assert_size_stride(arg_2, (s38, s23), (0, 0))
    buf0 = empty_strided_cpu((s38, s23), (s23, 1), torch.float32)
    cpp_fused_mul_0(arg_2, arg_3, buf0, s23, s38)
    del arg_3, arg_2
    assert dtypes == {'float32 cpu': [arg_3, arg_2]}
    assert args == [arg_0, unused(1), arg_3, arg_2, unused(1), arg_1]
    return (buf0, )

# ==== capture 0, 3
def call(args):
    s2 = arg_0
    arg_1_size = arg_1.size()
    s18 = arg_1_size[1]
    assert_size_stride(arg_1, (s2, s18), (s18, 1))
    assert_size_stride(arg_2, (s2, s18), (s18, 1))
    assert_size_stride(arg_3, (s2, s18), (s18, 1))
    buf0 = empty_strided_cpu((s2, s18), (s18, 1), torch.float32)
    cpp_fused_cos_mul_0(arg_2, arg_1, buf0, s18, s2)
    del arg_1, arg_2
    assert dtypes == {'float32 cpu': [arg_1, ..., arg_3]}
    assert args == [unused(2), arg_1, arg_2, arg_0, unused(1), arg_3]
    return (buf0, )
