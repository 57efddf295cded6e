# fmt: off

# ==== frame 0
def call(args):
    assert_size_stride(primals_0, (3, 4), (4, 1))
    assert_size_stride(primals_2, (3, ), (1, ))
    assert_size_stride(primals_1, (2, 4), (4, 1))
    buf0 = empty_strided_cpu((2, 3), (3, 1), torch.float32)
    # aten.t, aten.addmm
    extern_kernels.addmm(
        primals_2,
        primals_1,
        reinterpret_tensor(primals_0, (4, 3), (1, 4), 0),
        alpha=1,
        beta=1,
        out=buf0,
    )
    del primals_0, primals_2
    buf1 = empty_strided_cpu((), (), torch.float32)
    cpp_fused_sigmoid_sum_0(buf0, buf1)
    assert dtypes == {'float32 cpu': [primals_0, ..., primals_1]}
    return (buf1, primals_1, buf0, )

# ==== capture 0
def call(args):
    assert_size_stride(arg_0, (), ())
    assert_size_stride(arg_2, (2, 4), (4, 1))
    assert_size_stride(arg_1, (2, 3), (3, 1))
    assert_size_stride(arg_3, (3, ), (1, ))
    assert_size_stride(arg_4, (3, 4), (4, 1))
    buf0 = empty_strided_cpu((2, 3), (3, 1), torch.float32)
    buf1 = buf0; del buf0  # reuse
    cpp_fused_0(buf1, arg_1, arg_0)
    del arg_0, arg_1
    buf2 = empty_strided_cpu((3, 4), (4, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf1, (3, 2), (1, 3), 0), arg_2, out=buf2)
    del arg_2
    buf3 = empty_strided_cpu((1, 3), (3, 1), torch.float32)
    cpp_fused_1(buf1, buf3)
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_4]}
    return (reinterpret_tensor(buf3, (3, ), (1, ), 0), buf2, )
