# fmt: off

# ==== frame 0
def call(args):
    assert_size_stride(primals_0, (2, 4), (4, 1), 'input')
    assert_size_stride(primals_1, (4, 4), (4, 1), 'input')
    buf0 = empty_strided_cpu((2, 4), (4, 1), torch.float32)
    # aten.mm
    extern_kernels.mm(primals_0, primals_1, out=buf0)
    buf1 = empty_strided_cpu((2, 4), (4, 1), torch.float32)
    cpp_fused_tanh_0(buf0, buf1)
    buf2 = empty_strided_cpu((2, 4), (4, 1), torch.float32)
    # aten.tanh, aten.mm
    extern_kernels.mm(buf1, primals_1, out=buf2)
    buf3 = buf1; del buf1  # reuse
    cpp_fused_sin_0(buf2, buf3)
    assert dtypes == {'float32 cpu': [primals_0, primals_1]}
    return (
        buf3,
        buf0,
        buf2,
        reinterpret_tensor(primals_1, (4, 4), (1, 4), 0),
        reinterpret_tensor(primals_0, (4, 2), (1, 4), 0),
    )

# ==== capture 0
def call(args):
    assert_size_stride(arg_0, (), (), 'input')
    assert_size_stride(arg_1, (2, 4), (4, 1), 'input')
    buf0 = empty_strided_cpu((2, 4), (4, 1), torch.float32)
    assert_size_stride(arg_2, (4, 4), (1, 4), 'input')
    cpp_fused_0(arg_0, arg_1, buf0)
    del arg_0, arg_1
    buf1 = empty_strided_cpu((2, 4), (4, 1), torch.float32)
    extern_kernels.mm(buf0, arg_2, out=buf1)
    assert_size_stride(arg_3, (2, 4), (4, 1), 'input')
    buf2 = empty_strided_cpu((2, 4), (4, 1), torch.float32)
    buf3 = buf1; del buf1  # reuse
    cpp_fused_1(buf3, arg_3, buf2)
    del arg_3
    buf4 = empty_strided_cpu((2, 4), (4, 1), torch.float32)
    extern_kernels.mm(buf3, arg_2, out=buf4)
    del arg_2
    buf5 = empty_strided_cpu((4, 4), (4, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf2, (4, 2), (1, 4), 0), buf0, out=buf5)
    del buf0, buf2
    assert_size_stride(arg_4, (4, 2), (1, 4), 'input')
    buf6 = empty_strided_cpu((4, 4), (4, 1), torch.float32)
    # aten.addmm
    extern_kernels.addmm(buf5, arg_4, buf3, alpha=1, beta=1, out=buf6)
    del arg_4
    assert dtypes == {
        'float32 cpu': [arg_0, arg_1, arg_3, unused(4)],
        'storage of float32 cpu': [arg_2, arg_4, unused(2)],
    }
    assert args == [arg_0, arg_3, arg_1, arg_2, arg_4, unused(6)]
    return (buf6, buf4, )
