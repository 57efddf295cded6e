# fmt: off

# ==== capture 0
def call(args):
    s62 = arg_0
    s48 = arg_1
    s70 = arg_2
    s35 = arg_3
    s95 = arg_4
    s49 = arg_5
    s89 = arg_6
    s37 = arg_7
    s73 = arg_8
    s41 = arg_9
    arg_10_size = arg_10.size()
    s39 = arg_10_size[0]
    s24 = arg_10_size[1]
    arg_11_size = arg_13.size()
    s56 = arg_11_size[1]
    assert_size_stride(arg_11, (), ())
    assert_size_stride(arg_12, (), ())
    assert_size_stride(arg_10, (s39, s24), (s24, 1))
    assert_size_stride(arg_13, (s39, s56), (s56, 1))
    assert_size_stride(arg_14, (5, 3), (3, 1))
    assert_size_stride(arg_15, (5, ), (1, ))
    buf0 = empty_strided_cpu((s39, s24), (s24, 1), torch.float32)
    cpp_fused_0(arg_10, arg_11, arg_12, buf0, s24, s39)
    del arg_10, arg_11, arg_12
    assert dtypes == {'float32 cpu': [arg_10, ..., arg_11, arg_14, arg_15, unused(2)], 'int64 cpu': [arg_12]}
    assert args == [arg_11, arg_12, arg_10, arg_13, arg_14, arg_15, unused(4), arg_0, ..., arg_9]
    return (buf0, s62, s48, s70, s35, s95, s49, s89, s37, s73, s41, )

# ==== capture 0, 2
def call(args):
    s0 = arg_0
    assert_size_stride(arg_2, (s0, 3), (3, 1))
    assert_size_stride(arg_1, (s0, 5), (5, 1))
    assert_size_stride(arg_3, (5, ), (1, ))
    assert_size_stride(arg_4, (5, 3), (3, 1))
    buf0 = empty_strided_cpu((1, 5), (5, 1), torch.float32)
    cpp_fused_sum_0(arg_1, buf0, s0)
    buf1 = empty_strided_cpu((5, 3), (3, 1), torch.float32)
    # aten.t, aten.mm
    extern_kernels.mm(reinterpret_tensor(arg_1, (5, s0), (1, 5), 0), arg_2, out=buf1)
    del arg_2, arg_1
    assert dtypes == {'float32 cpu': [arg_2, ..., arg_4]}
    assert args == [arg_0, ..., arg_1, unused(9), arg_3, unused(2), arg_4]
    return (reinterpret_tensor(buf0, (5, ), (1, ), 0), buf1, )
