# fmt: off

# ==== capture 0
def call(args):
    s69 = arg_0
    s68 = arg_1
    s63 = arg_2
    s84 = arg_3
    s57 = arg_4
    s40 = arg_5
    s62 = arg_6
    s48 = arg_7
    s35 = arg_8
    s13 = arg_9
    s95 = arg_10
    s49 = arg_11
    s89 = arg_12
    s37 = arg_13
    assert dtypes == {'float32 cpu': [arg_14, unused(2)]}
    assert args == [arg_14, unused(2), arg_0, ..., arg_13]
    return (s63, s84, s57, s40, s62, s48, s35, s13, s95, s49, s89, s37, reinterpret_tensor(arg_14, (s69, s68), (0, 0), 0), )

# ==== capture 0, 2
def call(args):
    s38 = arg_0
    s23 = arg_1
    assert_size_stride(arg_2, (s38, s23), (0, 0))
    assert_size_stride(arg_3, (s38, s23), (s23, 1))
    buf0 = empty_strided_cpu((s38, s23), (s23, 1), torch.float32)
    cpp_fused_tanh_backward_0(arg_2, arg_3, buf0, s23, s38)
    del arg_2, arg_3
    assert dtypes == {'float32 cpu': [arg_2, arg_3]}
    assert args == [arg_0, unused(1), arg_3, arg_2, unused(1), arg_1]
    return (buf0, )

# ==== capture 0, 3
def call(args):
    arg_0_size = arg_0.size()
    s10 = arg_0_size[0]
    assert_size_stride(arg_1, (s10, 2), (2, 1))
    buf0 = empty_strided_cpu((1, 2), (2, 1), torch.float32)
    assert_size_stride(arg_0, (s10, 3), (3, 1))
    cpp_fused_sum_0(arg_1, buf0, s10)
    buf1 = empty_strided_cpu((2, 3), (3, 1), torch.float32)
    # aten.t, aten.mm
    extern_kernels.mm(reinterpret_tensor(arg_1, (2, s10), (1, 2), 0), arg_0, out=buf1)
    del arg_0, arg_1
    assert dtypes == {'float32 cpu': [arg_0, arg_1, unused(2)]}
    assert args == [unused(1), arg_0, arg_1, unused(13)]
    return (reinterpret_tensor(buf0, (2, ), (1, ), 0), buf1, )
