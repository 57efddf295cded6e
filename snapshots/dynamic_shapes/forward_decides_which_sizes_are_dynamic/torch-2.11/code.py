# fmt: off

# ==== frame 0
def call(args):
    assert_size_stride(primals_0, (8, 5), (5, 1))
    assert_size_stride(primals_2, (8, ), (1, ))
    assert_size_stride(primals_1, (3, 5), (5, 1))
    assert_size_stride(primals_4, (8, 8), (8, 1))
    assert_size_stride(primals_3, (8, ), (1, ))
    assert_size_stride(primals_6, (3, 8), (8, 1))
    assert_size_stride(primals_5, (3, ), (1, ))
    assert_size_stride(primals_7, (3, 3), (3, 1))
    buf0 = empty_strided_cpu((3, 8), (8, 1), torch.float32)
    # aten.t, aten.addmm
    extern_kernels.addmm(
        primals_2,
        primals_1,
        reinterpret_tensor(primals_0, (5, 8), (1, 5), 0),
        alpha=1,
        beta=1,
        out=buf0,
    )
    del primals_0, primals_2
    buf1 = empty_strided_cpu((3, 8), (8, 1), torch.float32)
    # aten.t, aten.addmm
    extern_kernels.addmm(
        primals_3,
        buf0,
        reinterpret_tensor(primals_4, (8, 8), (1, 8), 0),
        alpha=1,
        beta=1,
        out=buf1,
    )
    del primals_3
    buf2 = empty_strided_cpu((3, 3), (3, 1), torch.float32)
    # aten.t, aten.addmm
    extern_kernels.addmm(
        primals_5,
        buf1,
        reinterpret_tensor(primals_6, (8, 3), (1, 8), 0),
        alpha=1,
        beta=1,
        out=buf2,
    )
    del primals_5
    buf3 = empty_strided_cpu((), (), torch.float32)
    buf4 = buf2; del buf2  # reuse
    buf5 = buf3; del buf3  # reuse
    cpp_fused_mse_loss_mse_loss_backward_0(buf4, buf5, primals_7)
    del primals_7
    assert dtypes == {'float32 cpu': [primals_0, ..., primals_7]}
    return (buf5, primals_1, primals_4, primals_6, buf0, buf1, buf4, )

# ==== capture 0
def call(args):
    assert_size_stride(arg_0, (), ())
    assert_size_stride(arg_6, (3, 5), (5, 1))
    assert_size_stride(arg_5, (8, 8), (8, 1))
    assert_size_stride(arg_3, (3, 8), (8, 1))
    assert_size_stride(arg_4, (3, 8), (8, 1))
    assert_size_stride(arg_2, (3, 8), (8, 1))
    assert_size_stride(arg_1, (3, 3), (3, 1))
    assert_size_stride(arg_7, (3, ), (1, ))
    assert_size_stride(arg_8, (8, ), (1, ))
    assert_size_stride(arg_9, (8, ), (1, ))
    assert_size_stride(arg_10, (8, 5), (5, 1))
    buf0 = empty_strided_cpu((3, 3), (3, 1), torch.float32)
    cpp_fused_0(arg_1, arg_0, buf0)
    del arg_0, arg_1
    buf1 = empty_strided_cpu((3, 8), (8, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf0, (3, 3), (1, 3), 0), arg_2, out=buf1)
    del arg_2
    buf2 = empty_strided_cpu((1, 3), (3, 1), torch.float32)
    cpp_fused_1(buf0, buf2)
    buf3 = empty_strided_cpu((3, 8), (8, 1), torch.float32)
    extern_kernels.mm(buf0, arg_3, out=buf3)
    del arg_3, buf0
    buf4 = empty_strided_cpu((8, 8), (8, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf3, (8, 3), (1, 8), 0), arg_4, out=buf4)
    del arg_4
    buf5 = empty_strided_cpu((1, 8), (8, 1), torch.float32)
    cpp_fused_2(buf3, buf5)
    buf6 = empty_strided_cpu((3, 8), (8, 1), torch.float32)
    extern_kernels.mm(buf3, arg_5, out=buf6)
    del arg_5, buf3
    buf7 = empty_strided_cpu((8, 5), (5, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf6, (8, 3), (1, 8), 0), arg_6, out=buf7)
    del arg_6
    buf8 = empty_strided_cpu((1, 8), (8, 1), torch.float32)
    cpp_fused_2(buf6, buf8)
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_10]}
    return (
        buf4,
        buf1,
        reinterpret_tensor(buf2, (3, ), (1, ), 0),
        reinterpret_tensor(buf5, (8, ), (1, ), 0),
        reinterpret_tensor(buf8, (8, ), (1, ), 0),
        buf7,
    )

# ==== frame 0, 2
def call(args):
    s2 = primals_0
    assert_size_stride(primals_1, (8, 5), (5, 1))
    assert_size_stride(primals_3, (8, ), (1, ))
    assert_size_stride(primals_2, (s2, 5), (5, 1))
    assert_size_stride(primals_5, (8, 8), (8, 1))
    assert_size_stride(primals_4, (8, ), (1, ))
    assert_size_stride(primals_7, (3, 8), (8, 1))
    assert_size_stride(primals_6, (3, ), (1, ))
    assert_size_stride(primals_8, (s2, 3), (3, 1))
    buf0 = empty_strided_cpu((s2, 8), (8, 1), torch.float32)
    # aten.t, aten.addmm
    extern_kernels.addmm(
        primals_3,
        primals_2,
        reinterpret_tensor(primals_1, (5, 8), (1, 5), 0),
        alpha=1,
        beta=1,
        out=buf0,
    )
    del primals_1, primals_3
    buf1 = empty_strided_cpu((s2, 8), (8, 1), torch.float32)
    # aten.t, aten.addmm
    extern_kernels.addmm(
        primals_4,
        buf0,
        reinterpret_tensor(primals_5, (8, 8), (1, 8), 0),
        alpha=1,
        beta=1,
        out=buf1,
    )
    del primals_4
    buf2 = empty_strided_cpu((s2, 3), (3, 1), torch.float32)
    # aten.t, aten.addmm
    extern_kernels.addmm(
        primals_6,
        buf1,
        reinterpret_tensor(primals_7, (8, 3), (1, 8), 0),
        alpha=1,
        beta=1,
        out=buf2,
    )
    del primals_6
    buf3 = empty_strided_cpu((), (), torch.float32)
    buf4 = buf2; del buf2  # reuse
    buf5 = buf3; del buf3  # reuse
    cpp_fused_mse_loss_0(buf4, buf5, primals_8, s2)
    del primals_8
    assert dtypes == {'float32 cpu': [primals_1, ..., primals_8]}
    assert args == [primals_1, primals_3, primals_0, primals_2, ..., primals_8]
    return (buf5, primals_2, primals_5, primals_7, buf0, buf1, buf4, s2, )

# ==== frame 0, 3
def call(args):
    s2 = primals_0
    assert_size_stride(primals_3, (s2, 5), (5, 1))
    assert_size_stride(primals_2, (8, 8), (8, 1))
    assert_size_stride(primals_1, (3, 8), (8, 1))
    assert_size_stride(saved_2, (s2, 8), (8, 1))
    assert_size_stride(saved_1, (s2, 8), (8, 1))
    assert_size_stride(saved_0, (s2, 3), (3, 1))
    assert_size_stride(tangents_0, (), ())
    buf0 = saved_0; del saved_0  # reuse
    cpp_fused_mse_loss_backward_0(buf0, tangents_0, s2)
    del tangents_0
    buf1 = empty_strided_cpu((s2, 8), (8, 1), torch.float32)
    # aten.t, aten.mm
    extern_kernels.mm(buf0, primals_1, out=buf1)
    del primals_1
    buf2 = empty_strided_cpu((3, 8), (8, 1), torch.float32)
    # aten.t, aten.mm
    extern_kernels.mm(reinterpret_tensor(buf0, (3, s2), (1, 3), 0), saved_1, out=buf2)
    del saved_1
    buf3 = empty_strided_cpu((1, 3), (3, 1), torch.float32)
    cpp_fused_sum_0(buf0, buf3, s2)
    del buf0
    buf4 = empty_strided_cpu((s2, 8), (8, 1), torch.float32)
    # aten.t, aten.mm
    extern_kernels.mm(buf1, primals_2, out=buf4)
    del primals_2
    buf5 = empty_strided_cpu((8, 8), (8, 1), torch.float32)
    # aten.t, aten.mm
    extern_kernels.mm(reinterpret_tensor(buf1, (8, s2), (1, 8), 0), saved_2, out=buf5)
    del saved_2
    buf6 = empty_strided_cpu((1, 8), (8, 1), torch.float32)
    cpp_fused_sum_1(buf1, buf6, s2)
    del buf1
    buf7 = empty_strided_cpu((8, 5), (5, 1), torch.float32)
    # aten.t, aten.mm
    extern_kernels.mm(reinterpret_tensor(buf4, (8, s2), (1, 8), 0), primals_3, out=buf7)
    del primals_3
    buf8 = empty_strided_cpu((1, 8), (8, 1), torch.float32)
    cpp_fused_sum_1(buf4, buf8, s2)
    assert dtypes == {'float32 cpu': [primals_3, ..., tangents_0]}
    return (
        buf7,
        reinterpret_tensor(buf8, (8, ), (1, ), 0),
        None,
        None,
        buf5,
        reinterpret_tensor(buf6, (8, ), (1, ), 0),
        buf2,
        reinterpret_tensor(buf3, (3, ), (1, ), 0),
        None,
    )

# ==== capture 1
def call(args):
    arg_0_size = arg_0.size()
    s15 = arg_0_size[0]
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_0, (s15, 5), (5, 1))
    assert_size_stride(arg_6, (8, 8), (8, 1))
    assert_size_stride(arg_4, (3, 8), (8, 1))
    assert_size_stride(arg_5, (s15, 8), (8, 1))
    assert_size_stride(arg_3, (s15, 8), (8, 1))
    assert_size_stride(arg_2, (s15, 3), (3, 1))
    assert_size_stride(arg_7, (3, ), (1, ))
    assert_size_stride(arg_8, (8, ), (1, ))
    assert_size_stride(arg_9, (8, ), (1, ))
    assert_size_stride(arg_10, (8, 5), (5, 1))
    buf0 = empty_strided_cpu((s15, 3), (3, 1), torch.float32)
    cpp_fused_0(arg_2, arg_1, buf0, s15)
    del arg_1, arg_2
    buf1 = empty_strided_cpu((3, 8), (8, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf0, (3, s15), (1, 3), 0), arg_3, out=buf1)
    del arg_3
    buf2 = empty_strided_cpu((1, 3), (3, 1), torch.float32)
    cpp_fused_1(buf0, buf2, s15)
    buf3 = empty_strided_cpu((s15, 8), (8, 1), torch.float32)
    extern_kernels.mm(buf0, arg_4, out=buf3)
    del arg_4, buf0
    buf4 = empty_strided_cpu((8, 8), (8, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf3, (8, s15), (1, 8), 0), arg_5, out=buf4)
    del arg_5
    buf5 = empty_strided_cpu((1, 8), (8, 1), torch.float32)
    cpp_fused_2(buf3, buf5, s15)
    buf6 = empty_strided_cpu((s15, 8), (8, 1), torch.float32)
    extern_kernels.mm(buf3, arg_6, out=buf6)
    del arg_6, buf3
    buf7 = empty_strided_cpu((8, 5), (5, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf6, (8, s15), (1, 8), 0), arg_0, out=buf7)
    del arg_0
    buf8 = empty_strided_cpu((1, 8), (8, 1), torch.float32)
    cpp_fused_2(buf6, buf8, s15)
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_10]}
    assert args == [arg_1, arg_0, arg_6, ..., arg_10, unused(1)]
    return (
        buf4,
        buf1,
        reinterpret_tensor(buf2, (3, ), (1, ), 0),
        reinterpret_tensor(buf5, (8, ), (1, ), 0),
        reinterpret_tensor(buf8, (8, ), (1, ), 0),
        buf7,
    )
