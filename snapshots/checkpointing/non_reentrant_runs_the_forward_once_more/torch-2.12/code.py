# fmt: off

# ==== capture 0
def call(args):
    s57 = arg_0
    s40 = arg_1
    s62 = arg_2
    s48 = arg_3
    s70 = arg_4
    s13 = arg_5
    s95 = arg_6
    s89 = arg_7
    s37 = arg_8
    s73 = arg_9
    s41 = arg_10
    s18 = arg_11
    s46 = arg_12
    s20 = arg_13
    s4 = arg_14
    arg_15_size = arg_15.size()
    s35 = arg_15_size[0]
    assert_size_stride(arg_16, (), ())
    assert_size_stride(arg_15, (s35, s35), (s35, 1))
    buf0 = empty_strided_cpu((s35, s35), (s35, 1), torch.float32)
    cpp_fused_0(arg_16, arg_15, buf0, s35)
    del arg_15, arg_16
    assert dtypes == {'float32 cpu': [arg_15, arg_16, unused(4)]}
    assert args == [arg_16, arg_15, unused(5), arg_0, ..., arg_14]
    return (s57, s40, s62, s48, s70, s13, s95, s89, s37, s73, s41, s18, s46, s20, s4, buf0, )

# ==== capture 0, 2
def call(args):
    arg_0_size = arg_0.size()
    s14 = arg_0_size[0]
    assert_size_stride(arg_1, (s14, s14), (s14, 1))
    assert_size_stride(arg_0, (s14, s14), (s14, 1))
    buf0 = empty_strided_cpu((s14, s14), (s14, 1), torch.float32)
    cpp_fused_tanh_backward_0(arg_1, arg_0, buf0, s14)
    del arg_0, arg_1
    assert dtypes == {'float32 cpu': [arg_0, arg_1]}
    assert args == [unused(1), arg_0, arg_1, unused(2)]
    return (buf0, )

# ==== capture 0, 3
def call(args):
    assert_size_stride(arg_0, (3, 3), (3, 1))
    buf0 = empty_strided_cpu((1, 3), (3, 1), torch.float32)
    assert_size_stride(arg_1, (4, 3), (1, 4))
    cpp_fused_sum_0(arg_0, buf0)
    buf1 = empty_strided_cpu((3, 4), (4, 1), torch.float32)
    # aten.t, aten.mm
    extern_kernels.mm(arg_0, reinterpret_tensor(arg_1, (3, 4), (4, 1), 0), out=buf1)
    del arg_1
    assert_size_stride(arg_2, (3, 4), (4, 1))
    buf2 = empty_strided_cpu((3, 4), (4, 1), torch.float32)
    # aten.t, aten.mm
    extern_kernels.mm(reinterpret_tensor(arg_0, (3, 3), (1, 3), 0), arg_2, out=buf2)
    del arg_0, arg_2
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_2, unused(3)]}
    assert args == [arg_2, arg_1, arg_0, unused(18)]
    return (reinterpret_tensor(buf0, (3, ), (1, ), 0), buf1, buf2, )
