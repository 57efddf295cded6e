# fmt: off

# ==== frame 0
def call(args):
    assert_size_stride_grouped(
        (primals_0, primals_1, primals_2),
        ((4, ), (5, 3), (4, 3)),
        ((1, ), (3, 1), (3, 1)),
        'input',
    )
    buf0 = empty_strided_cpu((5, 4), (4, 1), torch.float32)
    # aten.t, aten.addmm
    extern_kernels.addmm(
        primals_0,
        primals_1,
        reinterpret_tensor(primals_2, (3, 4), (1, 3), 0),
        alpha=1,
        beta=1,
        out=buf0,
    )
    del primals_0, primals_2
    buf1 = buf0; del buf0  # reuse
    assert_size_stride_grouped((primals_3, primals_4), ((2, ), (2, 4)), ((1, ), (4, 1)), 'input')
    cpp_fused_relu_0(buf1)
    buf2 = empty_strided_cpu((5, 2), (2, 1), torch.float32)
    # aten.t, aten.addmm
    extern_kernels.addmm(
        primals_3,
        buf1,
        reinterpret_tensor(primals_4, (4, 2), (1, 4), 0),
        alpha=1,
        beta=1,
        out=buf2,
    )
    del primals_3
    assert dtypes == {'float32 cpu': [primals_0, ..., primals_4]}
    assert args == [primals_2, primals_0, primals_1, primals_4, primals_3]
    return (buf2, primals_1, primals_4, buf1, )

# ==== capture 0
def call(args):
    s69 = arg_0
    assert_size_stride_grouped((arg_1, arg_2), ((), (5, 2)), ((), (2, 1)), 'input')
    buf0 = empty_strided_cpu((5, 2), (2, 1), torch.float32)
    assert_size_stride(arg_3, (5, 4), (4, 1), 'input')
    cpp_fused_0(arg_1, arg_2, buf0, s69)
    del arg_1, arg_2
    buf6 = empty_strided_cpu((2, 4), (4, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf0, (2, 5), (1, 2), 0), arg_3, out=buf6)
    torch.ops._c10d_functional.all_reduce_.default(buf6, 'sum', '0')
    buf20 = empty_strided_cpu((1, 2), (2, 1), torch.float32)
    cpp_fused_1(buf0, buf20)
    torch.ops._c10d_functional.all_reduce_.default(
        reinterpret_tensor(buf20, (2, ), (1, ), 0),
        'sum',
        '0',
    )
    assert_size_stride(arg_4, (2, 4), (4, 1), 'input')
    buf10 = empty_strided_cpu((5, 4), (4, 1), torch.float32)
    extern_kernels.mm(buf0, arg_4, out=buf10)
    del buf0, arg_4
    buf11 = buf10; del buf10  # reuse
    assert_size_stride(arg_5, (5, 3), (3, 1), 'input')
    cpp_fused_2(buf11, arg_3)
    del arg_3
    buf13 = empty_strided_cpu((4, 3), (3, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf11, (4, 5), (1, 4), 0), arg_5, out=buf13)
    del arg_5
    torch.ops._c10d_functional.all_reduce_.default(buf13, 'sum', '0')
    buf21 = empty_strided_cpu((1, 4), (4, 1), torch.float32)
    cpp_fused_3(buf11, buf21)
    del buf11
    torch.ops._c10d_functional.all_reduce_.default(
        reinterpret_tensor(buf21, (4, ), (1, ), 0),
        'sum',
        '0',
    )
    torch.ops._c10d_functional.wait_tensor.default(buf6)
    torch.ops._c10d_functional.wait_tensor.default(reinterpret_tensor(buf20, (2, ), (1, ), 0))
    torch.ops._c10d_functional.wait_tensor.default(buf13)
    torch.ops._c10d_functional.wait_tensor.default(reinterpret_tensor(buf21, (4, ), (1, ), 0))
    assert dtypes == {'float32 cpu': [arg_1, ..., arg_5, unused(9)]}
    assert args == [arg_1, arg_2, arg_5, arg_4, arg_3, unused(3), arg_0, unused(6)]
    return (
        buf6,
        reinterpret_tensor(buf20, (2, ), (1, ), 0),
        reinterpret_tensor(buf21, (4, ), (1, ), 0),
        buf13,
    )
