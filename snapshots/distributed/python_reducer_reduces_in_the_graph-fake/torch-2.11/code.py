# fmt: off

# ==== frame 0
def call(args):
    assert_size_stride(primals_0, (4, 3), (3, 1))
    assert_size_stride(primals_2, (4, ), (1, ))
    assert_size_stride(primals_1, (5, 3), (3, 1))
    assert_size_stride(primals_4, (2, 4), (4, 1))
    assert_size_stride(primals_3, (2, ), (1, ))
    buf0 = empty_strided_cpu((5, 4), (4, 1), torch.float32)
    # aten.t, aten.addmm
    extern_kernels.addmm(
        primals_2,
        primals_1,
        reinterpret_tensor(primals_0, (3, 4), (1, 3), 0),
        alpha=1,
        beta=1,
        out=buf0,
    )
    del primals_0, primals_2
    buf1 = buf0; del buf0  # reuse
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
    assert dtypes == {'float32 cpu': [primals_0, ..., primals_3]}
    return (buf2, primals_1, primals_4, buf1, )

# ==== capture 0
def call(args):
    s69 = arg_0
    arg_1_size = arg_1.size()
    s35 = arg_1_size[0]
    assert_size_stride(arg_2, (), ())
    assert_size_stride(arg_1, (s35, 2), (2, 1))
    assert_size_stride(arg_6, (s35, 3), (3, 1))
    assert_size_stride(arg_4, (2, 4), (4, 1))
    assert_size_stride(arg_7, (s35, 4), (4, 1))
    assert_size_stride(arg_8, (2, ), (1, ))
    assert_size_stride(arg_9, (4, ), (1, ))
    assert_size_stride(arg_10, (4, 3), (3, 1))
    buf0 = empty_strided_cpu((s35, 2), (2, 1), torch.float32)
    cpp_fused_0(arg_2, arg_1, buf0, s35, s69)
    del arg_1, arg_2
    buf6 = empty_strided_cpu((2, 4), (4, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf0, (2, s35), (1, 2), 0), arg_7, out=buf6)
    buf5 = empty_strided_cpu((1, 2), (2, 1), torch.float32)
    cpp_fused_1(buf0, buf5, s35)
    buf10 = empty_strided_cpu((s35, 4), (4, 1), torch.float32)
    extern_kernels.mm(buf0, arg_4, out=buf10)
    del arg_4, buf0
    buf11 = reinterpret_tensor(buf10, (s35, 4), (4, 1), 0); del buf10  # reuse
    cpp_fused_2(buf11, arg_7, s35)
    del arg_7
    buf13 = empty_strided_cpu((4, 3), (3, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf11, (4, s35), (1, 4), 0), arg_6, out=buf13)
    del arg_6
    buf12 = empty_strided_cpu((1, 4), (4, 1), torch.float32)
    cpp_fused_3(buf11, buf12, s35)
    del buf11
    buf21 = torch.ops.aten.flatten.using_ints(buf6)
    buf22 = buf21
    assert_size_stride(buf22, (8, ), (1, ), 'torch.ops.aten.flatten.using_ints')
    assert_alignment(buf22, 16, 'torch.ops.aten.flatten.using_ints')
    buf23 = torch.ops.aten.flatten.using_ints(reinterpret_tensor(buf5, (2, ), (1, ), 0))
    buf24 = buf23
    assert_size_stride(buf24, (2, ), (1, ), 'torch.ops.aten.flatten.using_ints')
    assert_alignment(buf24, 16, 'torch.ops.aten.flatten.using_ints')
    buf14 = torch.ops.aten.flatten.using_ints(buf13)
    buf15 = buf14
    assert_size_stride(buf15, (12, ), (1, ), 'torch.ops.aten.flatten.using_ints')
    assert_alignment(buf15, 16, 'torch.ops.aten.flatten.using_ints')
    buf16 = torch.ops.aten.flatten.using_ints(reinterpret_tensor(buf12, (4, ), (1, ), 0))
    buf17 = buf16
    assert_size_stride(buf17, (4, ), (1, ), 'torch.ops.aten.flatten.using_ints')
    assert_alignment(buf17, 16, 'torch.ops.aten.flatten.using_ints')
    buf4 = empty_strided_cpu((26, ), (1, ), torch.float32)
    buf25 = reinterpret_tensor(buf4, (8, ), (1, ), 0)  # alias
    buf26 = reinterpret_tensor(buf4, (2, ), (1, ), 8)  # alias
    buf18 = reinterpret_tensor(buf4, (12, ), (1, ), 10)  # alias
    buf19 = reinterpret_tensor(buf4, (4, ), (1, ), 22)  # alias
    buf20 = empty_strided_cpu((26, ), (1, ), torch.float32)
    cpp_fused_4(buf22, buf24, buf15, buf17, buf4, buf25, buf26, buf18, buf19, buf20)
    del buf6, buf5, buf13, buf12, buf21, buf22, buf23, buf24, buf14, buf15, buf16, buf17, buf4, buf25, buf26, buf18, buf19
    torch.ops._c10d_functional.all_reduce_.default(buf20, 'sum', '0')
    torch.ops._c10d_functional.wait_tensor.default(buf20)
    assert dtypes == {'float32 cpu': [arg_1, ..., arg_10, unused(4)]}
    assert args == [arg_2, arg_1, arg_6, ..., arg_10, arg_0, unused(5)]
    return (
        reinterpret_tensor(buf20, (2, 4), (4, 1), 0),
        reinterpret_tensor(buf20, (2, ), (1, ), 8),
        reinterpret_tensor(buf20, (4, ), (1, ), 22),
        reinterpret_tensor(buf20, (4, 3), (3, 1), 10),
    )
