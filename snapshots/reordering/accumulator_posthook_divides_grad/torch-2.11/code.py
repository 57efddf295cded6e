# fmt: off

# ==== frame 0
def call(args):
    assert_size_stride(primals_1, (6, 6), (6, 1))
    assert_size_stride(primals_0, (4, 6), (6, 1))
    assert_size_stride(primals_2, (6, 6), (6, 1))
    buf0 = empty_strided_cpu((4, 6), (6, 1), torch.float32)
    # aten.t, aten.mm
    extern_kernels.mm(primals_0, reinterpret_tensor(primals_1, (6, 6), (1, 6), 0), out=buf0)
    del primals_1
    buf1 = empty_strided_cpu((4, 6), (6, 1), torch.float32)
    # aten.t, aten.mm
    extern_kernels.mm(buf0, reinterpret_tensor(primals_2, (6, 6), (1, 6), 0), out=buf1)
    assert dtypes == {'float32 cpu': [primals_1, ..., primals_2]}
    return (buf1, primals_0, primals_2, buf0, )

# ==== capture 0
def call(args):
    arg_0_size = arg_4.size()
    s35 = arg_0_size[0]
    assert_size_stride(arg_0, (), ())
    assert_size_stride(arg_4, (s35, 6), (6, 1))
    assert_size_stride(arg_2, (6, 6), (6, 1))
    assert_size_stride(arg_1, (s35, 6), (6, 1))
    assert_size_stride(arg_5, (6, 6), (6, 1))
    buf0 = empty_strided_cpu((s35, 6), (6, 1), torch.float32)
    cpp_fused_0(arg_0, buf0, s35)
    del arg_0
    buf1 = empty_strided_cpu((6, 6), (6, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf0, (6, s35), (1, 6), 0), arg_1, out=buf1)
    del arg_1
    buf2 = empty_strided_cpu((s35, 6), (6, 1), torch.float32)
    extern_kernels.mm(buf0, arg_2, out=buf2)
    del arg_2, buf0
    buf3 = empty_strided_cpu((6, 6), (6, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf2, (6, s35), (1, 6), 0), arg_4, out=buf3)
    del arg_4, buf2
    buf4 = buf1; del buf1  # reuse
    buf5 = buf3; del buf3  # reuse
    cpp_fused_1(buf4, buf5)
    assert dtypes == {'float32 cpu': [arg_4, ..., arg_5, unused(3)]}
    assert args == [arg_0, arg_4, arg_2, ..., arg_5, unused(4)]
    return (buf4, buf5, )
