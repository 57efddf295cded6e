# fmt: off

# ==== frame 0
def call(args):
    assert_size_stride(primals_0, (1, 4), (4, 1), 'input')
    assert_size_stride(primals_1, (3, 4), (4, 1), 'input')
    assert_size_stride(primals_2, (3, ), (1, ), 'input')
    buf0 = empty_strided_cpu((), (), torch.float32)
    cpp_fused_addmm_sigmoid_sum_t_0(primals_0, primals_1, primals_2, buf0)
    assert dtypes == {'float32 cpu': [primals_0, ..., primals_2]}
    assert args == [primals_1, primals_2, primals_0]
    return (buf0, primals_1, primals_2, primals_0, )

# ==== capture 0
def call(args):
    assert_size_stride(arg_0, (1, 4), (4, 1), 'input')
    assert_size_stride(arg_1, (3, 4), (4, 1), 'input')
    assert_size_stride(arg_2, (3, ), (1, ), 'input')
    assert_size_stride(arg_3, (), (), 'input')
    buf0 = empty_strided_cpu((1, 3), (3, 1), torch.float32)
    buf1 = empty_strided_cpu((1, 3), (3, 1), torch.float32)
    buf2 = empty_strided_cpu((3, 4), (4, 1), torch.float32)
    cpp_fused_0(arg_0, arg_1, arg_2, arg_3, buf0, buf1, buf2)
    del arg_0, arg_1, arg_2, arg_3
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_3]}
    assert args == [arg_3, arg_1, arg_2, arg_0]
    return (buf2, reinterpret_tensor(buf1, (3, ), (1, ), 0), )

# ==== frame 0, 2
def call(args):
    s2 = primals_0
    assert_size_stride(primals_1, (3, ), (1, ), 'input')
    assert_size_stride(primals_2, (s2, 4), (4, 1), 'input')
    assert_size_stride(primals_3, (3, 4), (4, 1), 'input')
    buf0 = empty_strided_cpu((s2, 3), (3, 1), torch.float32)
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
    buf1 = empty_strided_cpu((), (), torch.float32)
    cpp_fused_sigmoid_sum_0(buf0, buf1, s2)
    assert dtypes == {'float32 cpu': [primals_1, ..., primals_3]}
    assert args == [primals_3, primals_1, primals_0, primals_2]
    return (buf1, primals_2, buf0, s2, )

# ==== frame 0, 3
def call(args):
    s2 = primals_0
    assert_size_stride(saved_0, (s2, 3), (3, 1), 'input')
    assert_size_stride(tangents_0, (), (), 'input')
    buf0 = saved_0; del saved_0  # reuse
    buf1 = buf0; del buf0  # reuse
    assert_size_stride(primals_1, (s2, 4), (4, 1), 'input')
    cpp_fused_expand_sigmoid_sigmoid_backward_0(buf1, tangents_0, s2)
    del tangents_0
    buf2 = empty_strided_cpu((3, 4), (4, 1), torch.float32)
    # aten.expand, aten.sigmoid_backward, aten.t, aten.mm
    extern_kernels.mm(reinterpret_tensor(buf1, (3, s2), (1, 3), 0), primals_1, out=buf2)
    del primals_1
    buf3 = empty_strided_cpu((1, 3), (3, 1), torch.float32)
    cpp_fused_sum_0(buf1, buf3, s2)
    assert dtypes == {'float32 cpu': [saved_0, ..., primals_1]}
    assert args == [primals_0, primals_1, saved_0, tangents_0]
    return (buf2, reinterpret_tensor(buf3, (3, ), (1, ), 0), None, None, )

# ==== capture 1
def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    assert_size_stride(arg_1, (s35, 3), (3, 1), 'input')
    assert_size_stride(arg_2, (), (), 'input')
    buf0 = empty_strided_cpu((s35, 3), (3, 1), torch.float32)
    buf1 = reinterpret_tensor(buf0, (s35, 3), (3, 1), 0); del buf0  # reuse
    assert_size_stride(arg_0, (s35, 4), (4, 1), 'input')
    cpp_fused_0(buf1, arg_1, arg_2, s35)
    del arg_1, arg_2
    buf2 = empty_strided_cpu((3, 4), (4, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf1, (3, s35), (1, 3), 0), arg_0, out=buf2)
    del arg_0
    buf3 = empty_strided_cpu((1, 3), (3, 1), torch.float32)
    cpp_fused_1(buf1, buf3, s35)
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_2, unused(3)]}
    assert args == [arg_2, arg_0, arg_1, unused(4)]
    return (reinterpret_tensor(buf3, (3, ), (1, ), 0), buf2, )

# ==== capture 2
def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    assert_size_stride(arg_1, (s35, 3), (3, 1), 'input')
    assert_size_stride(arg_2, (), (), 'input')
    buf0 = empty_strided_cpu((s35, 3), (3, 1), torch.float32)
    buf1 = reinterpret_tensor(buf0, (s35, 3), (3, 1), 0); del buf0  # reuse
    assert_size_stride(arg_0, (s35, 4), (4, 1), 'input')
    cpp_fused_0(buf1, arg_1, arg_2, s35)
    del arg_1, arg_2
    buf2 = empty_strided_cpu((3, 4), (4, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf1, (3, s35), (1, 3), 0), arg_0, out=buf2)
    del arg_0
    buf3 = empty_strided_cpu((1, 3), (3, 1), torch.float32)
    cpp_fused_1(buf1, buf3, s35)
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_2, unused(3)]}
    assert args == [arg_2, arg_0, arg_1, unused(4)]
    return (reinterpret_tensor(buf3, (3, ), (1, ), 0), buf2, )
