# fmt: off

# ==== frame 0
def call(args):
    s33 = primals_0
    assert_size_stride(primals_1, (6, ), (1, ), 'input')
    assert_size_stride(primals_2, (s33, 4), (4, 1), 'input')
    assert_size_stride(primals_3, (6, 4), (4, 1), 'input')
    buf0 = empty_strided_cpu((s33, 6), (6, 1), torch.float32)
    # aten.t, aten.addmm
    extern_kernels.addmm(
        primals_1,
        primals_2,
        reinterpret_tensor(primals_3, (4, 6), (1, 4), 0),
        alpha=1,
        beta=1,
        out=buf0,
    )
    del primals_1, primals_3
    buf1 = buf0; del buf0  # reuse
    assert_size_stride(primals_4, (4, ), (1, ), 'input')
    assert_size_stride(primals_5, (4, 6), (6, 1), 'input')
    cpp_fused_relu_0(buf1, s33)
    buf2 = empty_strided_cpu((s33, 4), (4, 1), torch.float32)
    # aten.t, aten.addmm
    extern_kernels.addmm(
        primals_4,
        buf1,
        reinterpret_tensor(primals_5, (6, 4), (1, 6), 0),
        alpha=1,
        beta=1,
        out=buf2,
    )
    del primals_4
    buf3 = buf2; del buf2  # reuse
    buf4 = empty_strided_cpu((s33, 4), (4, 1), torch.bool)
    cpp_fused_relu_threshold_backward_0(buf3, buf4, s33)
    assert dtypes == {'float32 cpu': [primals_1, ..., primals_5]}
    assert args == [primals_3, primals_1, primals_0, primals_2, primals_5, primals_4]
    return (buf3, primals_2, primals_5, buf1, buf4, s33, )

# ==== frame 0, 2
def call(args):
    s33 = primals_0
    assert_size_stride(saved_0, (s33, 4), (4, 1), 'input')
    assert_size_stride(tangents_0, (s33, 4), (4, 1), 'input')
    buf0 = empty_strided_cpu((s33, 4), (4, 1), torch.float32)
    assert_size_stride(primals_1, (4, 6), (6, 1), 'input')
    cpp_fused_threshold_backward_0(saved_0, tangents_0, buf0, s33)
    del saved_0, tangents_0
    buf1 = empty_strided_cpu((s33, 6), (6, 1), torch.float32)
    # aten.t, aten.mm
    extern_kernels.mm(buf0, primals_1, out=buf1)
    del primals_1
    assert_size_stride(saved_1, (s33, 6), (6, 1), 'input')
    buf2 = empty_strided_cpu((4, 6), (6, 1), torch.float32)
    # aten.t, aten.mm
    extern_kernels.mm(reinterpret_tensor(buf0, (4, s33), (1, 4), 0), saved_1, out=buf2)
    buf3 = empty_strided_cpu((1, 4), (4, 1), torch.float32)
    buf4 = saved_1; del saved_1  # reuse
    assert_size_stride(primals_2, (s33, 4), (4, 1), 'input')
    cpp_fused_sum_threshold_backward_0(buf4, buf0, buf1, buf3, s33)
    del buf0, buf1
    buf5 = empty_strided_cpu((6, 4), (4, 1), torch.float32)
    # aten.threshold_backward, aten.t, aten.mm
    extern_kernels.mm(reinterpret_tensor(buf4, (6, s33), (1, 6), 0), primals_2, out=buf5)
    del primals_2
    buf6 = empty_strided_cpu((1, 6), (6, 1), torch.float32)
    cpp_fused_sum_0(buf4, buf6, s33)
    assert dtypes == {'bool cpu': [saved_0], 'float32 cpu': [tangents_0, ..., primals_2]}
    assert args == [primals_0, primals_2, primals_1, saved_1, saved_0, tangents_0]
    return (
        buf5,
        reinterpret_tensor(buf6, (6, ), (1, ), 0),
        None,
        None,
        buf2,
        reinterpret_tensor(buf3, (4, ), (1, ), 0),
    )

# ==== capture 0
def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    assert_size_stride(arg_1, (s35, 4), (4, 1), 'input')
    assert_size_stride(arg_2, (), (), 'input')
    buf0 = empty_strided_cpu((s35, 4), (4, 1), torch.float32)
    assert_size_stride(arg_3, (s35, 6), (6, 1), 'input')
    cpp_fused_0(arg_1, arg_2, buf0, s35)
    del arg_1, arg_2
    buf1 = empty_strided_cpu((4, 6), (6, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf0, (4, s35), (1, 4), 0), arg_3, out=buf1)
    buf2 = empty_strided_cpu((1, 4), (4, 1), torch.float32)
    assert_size_stride(arg_4, (4, 6), (6, 1), 'input')
    cpp_fused_1(buf0, buf2, s35)
    buf3 = empty_strided_cpu((s35, 6), (6, 1), torch.float32)
    extern_kernels.mm(buf0, arg_4, out=buf3)
    del buf0, arg_4
    buf4 = buf3; del buf3  # reuse
    assert_size_stride(arg_0, (s35, 4), (4, 1), 'input')
    cpp_fused_2(buf4, arg_3, s35)
    del arg_3
    buf5 = empty_strided_cpu((6, 4), (4, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf4, (6, s35), (1, 6), 0), arg_0, out=buf5)
    del arg_0
    buf6 = empty_strided_cpu((1, 6), (6, 1), torch.float32)
    cpp_fused_3(buf4, buf6, s35)
    assert dtypes == {'float32 cpu': [arg_0, arg_2, ..., arg_4, unused(6)], 'bool cpu': [arg_1]}
    assert args == [arg_2, arg_0, arg_4, arg_3, arg_1, unused(8)]
    return (
        buf1,
        reinterpret_tensor(buf2, (4, ), (1, ), 0),
        reinterpret_tensor(buf6, (6, ), (1, ), 0),
        buf5,
    )
