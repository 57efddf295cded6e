# fmt: off

# ==== frame 0
def call(args):
    assert_size_stride(primals_0, (4, 6), (6, 1), 'input')
    assert_size_stride(primals_1, (6, 6), (6, 1), 'input')
    buf0 = empty_strided_cpu((4, 6), (6, 1), torch.float32)
    # aten.t, aten.mm
    extern_kernels.mm(primals_0, reinterpret_tensor(primals_1, (6, 6), (1, 6), 0), out=buf0)
    del primals_1
    assert_size_stride(primals_2, (6, 6), (6, 1), 'input')
    buf1 = empty_strided_cpu((4, 6), (6, 1), torch.float32)
    # aten.t, aten.mm
    extern_kernels.mm(buf0, reinterpret_tensor(primals_2, (6, 6), (1, 6), 0), out=buf1)
    assert dtypes == {'float32 cpu': [primals_0, ..., primals_2]}
    assert args == [primals_1, primals_0, primals_2]
    return (buf1, primals_0, primals_2, buf0, )

# ==== capture 0
def call(args):
    assert_size_stride(arg_0, (), (), 'input')
    buf0 = empty_strided_cpu((4, 6), (6, 1), torch.float32)
    assert_size_stride(arg_1, (4, 6), (6, 1), 'input')
    cpp_fused_0(arg_0, buf0)
    del arg_0
    buf1 = empty_strided_cpu((6, 6), (6, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf0, (6, 4), (1, 6), 0), arg_1, out=buf1)
    del arg_1
    assert_size_stride(arg_2, (6, 6), (6, 1), 'input')
    buf2 = empty_strided_cpu((4, 6), (6, 1), torch.float32)
    extern_kernels.mm(buf0, arg_2, out=buf2)
    del buf0, arg_2
    assert_size_stride(arg_3, (4, 6), (6, 1), 'input')
    buf3 = empty_strided_cpu((6, 6), (6, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf2, (6, 4), (1, 6), 0), arg_3, out=buf3)
    del buf2, arg_3
    buf4 = buf1; del buf1  # reuse
    buf5 = buf3; del buf3  # reuse
    cpp_fused_1(buf4, buf5)
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_3, unused(5)]}
    assert args == [arg_0, arg_3, arg_2, arg_1, unused(5)]
    return (buf4, buf5, )
