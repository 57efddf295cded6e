# fmt: off

# ==== frame 0
def call(args):
    s33 = primals_0
    assert_size_stride(primals_1, (3, ), (1, ), 'input')
    assert_size_stride(primals_2, (s33, 4), (4, 1), 'input')
    assert_size_stride(primals_3, (3, 4), (4, 1), 'input')
    buf0 = empty_strided_cpu((s33, 3), (3, 1), torch.float32)
    # aten.t, aten.addmm
    extern_kernels.addmm(
        primals_1,
        primals_2,
        reinterpret_tensor(primals_3, (4, 3), (1, 4), 0),
        alpha=1,
        beta=1,
        out=buf0,
    )
    del primals_1, primals_3
    buf1 = buf0; del buf0  # reuse
    buf2 = empty_strided_cpu((s33, 3), (3, 1), torch.bool)
    cpp_fused_relu_threshold_backward_0(buf1, buf2, s33)
    assert dtypes == {'float32 cpu': [primals_1, ..., primals_3]}
    assert args == [primals_3, primals_1, primals_0, primals_2]
    return (buf1, primals_2, buf2, s33, )

# ==== frame 0, 2
def call(args):
    s33 = primals_0
    assert_size_stride(saved_0, (s33, 3), (3, 1), 'input')
    assert_size_stride(tangents_0, (s33, 3), (3, 1), 'input')
    buf0 = empty_strided_cpu((s33, 3), (3, 1), torch.float32)
    assert_size_stride(primals_1, (s33, 4), (4, 1), 'input')
    cpp_fused_threshold_backward_0(saved_0, tangents_0, buf0, s33)
    del saved_0, tangents_0
    buf1 = empty_strided_cpu((3, 4), (4, 1), torch.float32)
    # aten.threshold_backward, aten.t, aten.mm
    extern_kernels.mm(reinterpret_tensor(buf0, (3, s33), (1, 3), 0), primals_1, out=buf1)
    del primals_1
    buf2 = empty_strided_cpu((1, 3), (3, 1), torch.float32)
    cpp_fused_sum_0(buf0, buf2, s33)
    assert dtypes == {'bool cpu': [saved_0], 'float32 cpu': [tangents_0, primals_1]}
    assert args == [primals_0, primals_1, saved_0, tangents_0]
    return (buf1, reinterpret_tensor(buf2, (3, ), (1, ), 0), None, None, )

# ==== capture 0
def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    assert_size_stride(arg_1, (s35, 3), (3, 1), 'input')
    assert_size_stride(arg_2, (), (), 'input')
    buf0 = empty_strided_cpu((s35, 3), (3, 1), torch.float32)
    assert_size_stride(arg_3, (3, ), (1, ), 'input')
    buf1 = empty_strided_cpu((1, 3), (3, 1), torch.float32)
    buf2 = reinterpret_tensor(buf1, (3, ), (1, ), 0); del buf1  # reuse
    assert_size_stride(arg_4, (3, 4), (4, 1), 'input')
    assert_size_stride(arg_0, (s35, 4), (4, 1), 'input')
    cpp_fused_copy__0(buf2, arg_1, arg_2, arg_3, buf0, arg_3, s35)
    del arg_1, arg_2, buf2
    buf3 = empty_strided_cpu((3, 4), (4, 1), torch.float32)
    # aten.addmm
    extern_kernels.addmm(
        arg_4,
        reinterpret_tensor(buf0, (3, s35), (1, 3), 0),
        arg_0,
        alpha=1,
        beta=1,
        out=buf3,
    )
    del arg_0, buf0
    cpp_fused_copy__1(buf3, arg_4)
    assert dtypes == {'float32 cpu': [arg_0, arg_2, ..., arg_4, unused(5)], 'bool cpu': [arg_1]}
    assert args == [arg_2, arg_0, arg_1, unused(1), arg_3, unused(1), arg_4, unused(5)]
    return (arg_3, arg_4, )
