# fmt: off

# ==== frame 0
def call(args):
    assert_size_stride(primals_0, (4, ), (1, ), 'input')
    assert_size_stride(primals_1, (5, 3), (3, 1), 'input')
    assert_size_stride(primals_2, (4, 3), (3, 1), 'input')
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
    assert_size_stride(primals_3, (2, ), (1, ), 'input')
    assert_size_stride(primals_4, (2, 4), (4, 1), 'input')
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
    assert_size_stride(arg_1, (), (), 'input')
    assert_size_stride(arg_2, (5, 2), (2, 1), 'input')
    buf0 = empty_strided_cpu((5, 2), (2, 1), torch.float32)
    buf1 = empty_strided_cpu((1, 2), (2, 1), torch.float32)
    cpp_fused_0(arg_1, arg_2, buf0, buf1, s69)
    del arg_1, arg_2
    buf2 = torch.ops.aten.flatten.using_ints(reinterpret_tensor(buf1, (2, ), (1, ), 0))
    buf3 = buf2
    assert_size_stride(buf3, (2, ), (1, ), 'torch.ops.aten.flatten.using_ints')
    assert_alignment(buf3, 16, 'torch.ops.aten.flatten.using_ints')
    buf4 = empty_strided_cpu((26, ), (1, ), torch.float32)
    buf5 = reinterpret_tensor(buf4, (2, ), (1, ), 8)  # alias
    assert_size_stride(arg_3, (5, 4), (4, 1), 'input')
    cpp_fused_1(buf3, buf5)
    del buf1, buf2, buf3
    buf6 = empty_strided_cpu((2, 4), (4, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf0, (2, 5), (1, 2), 0), arg_3, out=buf6)
    buf7 = torch.ops.aten.flatten.using_ints(buf6)
    buf8 = buf7
    assert_size_stride(buf8, (8, ), (1, ), 'torch.ops.aten.flatten.using_ints')
    assert_alignment(buf8, 16, 'torch.ops.aten.flatten.using_ints')
    buf9 = reinterpret_tensor(buf4, (8, ), (1, ), 0)  # alias
    assert_size_stride(arg_4, (2, 4), (4, 1), 'input')
    cpp_fused_2(buf8, buf9)
    del buf6, buf7, buf8
    buf10 = empty_strided_cpu((5, 4), (4, 1), torch.float32)
    extern_kernels.mm(buf0, arg_4, out=buf10)
    del buf0, arg_4
    buf11 = buf10; del buf10  # reuse
    buf12 = empty_strided_cpu((1, 4), (4, 1), torch.float32)
    assert_size_stride(arg_5, (5, 3), (3, 1), 'input')
    cpp_fused_3(buf11, arg_3, buf12)
    del arg_3
    buf13 = empty_strided_cpu((4, 3), (3, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf11, (4, 5), (1, 4), 0), arg_5, out=buf13)
    del buf11, arg_5
    buf14 = torch.ops.aten.flatten.using_ints(buf13)
    buf15 = buf14
    assert_size_stride(buf15, (12, ), (1, ), 'torch.ops.aten.flatten.using_ints')
    assert_alignment(buf15, 16, 'torch.ops.aten.flatten.using_ints')
    buf16 = torch.ops.aten.flatten.using_ints(reinterpret_tensor(buf12, (4, ), (1, ), 0))
    buf17 = buf16
    assert_size_stride(buf17, (4, ), (1, ), 'torch.ops.aten.flatten.using_ints')
    assert_alignment(buf17, 16, 'torch.ops.aten.flatten.using_ints')
    buf18 = reinterpret_tensor(buf4, (12, ), (1, ), 10)  # alias
    buf19 = reinterpret_tensor(buf4, (4, ), (1, ), 22)  # alias
    buf20 = empty_strided_cpu((26, ), (1, ), torch.float32)
    cpp_fused_4(buf15, buf17, buf4, buf18, buf19, buf20)
    del buf4, buf5, buf9, buf12, buf13, buf14, buf15, buf16, buf17, buf18, buf19
    torch.ops._c10d_functional.all_reduce_.default(buf20, 'sum', '0')
    torch.ops._c10d_functional.wait_tensor.default(buf20)
    assert dtypes == {'float32 cpu': [arg_1, ..., arg_5, unused(9)]}
    assert args == [arg_1, arg_2, arg_5, arg_4, arg_3, unused(3), arg_0, unused(6)]
    return (
        reinterpret_tensor(buf20, (2, 4), (4, 1), 0),
        reinterpret_tensor(buf20, (2, ), (1, ), 8),
        reinterpret_tensor(buf20, (4, ), (1, ), 22),
        reinterpret_tensor(buf20, (4, 3), (3, 1), 10),
    )
