# fmt: off

# ==== frame 0
def call(args):
    assert_size_stride_grouped(
        (primals_0, primals_1, primals_2),
        ((3, ), (2, 4), (3, 4)),
        ((1, ), (4, 1), (4, 1)),
        'input',
    )
    buf0 = empty_strided_cpu((2, 3), (3, 1), torch.float32)
    # aten.t, aten.addmm
    extern_kernels.addmm(
        primals_0,
        primals_1,
        reinterpret_tensor(primals_2, (4, 3), (1, 4), 0),
        alpha=1,
        beta=1,
        out=buf0,
    )
    del primals_0, primals_2
    buf1 = empty_strided_cpu((), (), torch.float32)
    cpp_fused_sigmoid_sum_0(buf0, buf1)
    assert dtypes == {'float32 cpu': [primals_0, ..., primals_2]}
    assert args == [primals_2, primals_0, primals_1]
    return (buf1, primals_1, buf0, )

# ==== frame 0, 2
def call(args):
    assert_size_stride_grouped((saved_0, tangents_0), ((2, 3), ()), ((3, 1), ()), 'input')
    buf0 = saved_0; del saved_0  # reuse
    buf1 = buf0; del buf0  # reuse
    assert_size_stride(primals_0, (2, 4), (4, 1), 'input')
    cpp_fused_expand_sigmoid_sigmoid_backward_0(buf1, tangents_0)
    del tangents_0
    buf2 = empty_strided_cpu((3, 4), (4, 1), torch.float32)
    # aten.expand, aten.sigmoid_backward, aten.t, aten.mm
    extern_kernels.mm(reinterpret_tensor(buf1, (3, 2), (1, 3), 0), primals_0, out=buf2)
    del primals_0
    buf3 = empty_strided_cpu((1, 3), (3, 1), torch.float32)
    cpp_fused_sum_0(buf1, buf3)
    assert dtypes == {'float32 cpu': [saved_0, ..., primals_0]}
    assert args == [primals_0, saved_0, tangents_0]
    return (buf2, reinterpret_tensor(buf3, (3, ), (1, ), 0), None, )

# ==== frame 0, 3
def call(args):
    assert_size_stride_grouped(
        (primals_0, primals_1, primals_2),
        ((3, ), (2, 4), (3, 4)),
        ((1, ), (4, 1), (4, 1)),
        'input',
    )
    buf0 = empty_strided_cpu((2, 3), (3, 1), torch.float32)
    # aten.t, aten.addmm
    extern_kernels.addmm(
        primals_0,
        primals_1,
        reinterpret_tensor(primals_2, (4, 3), (1, 4), 0),
        alpha=1,
        beta=1,
        out=buf0,
    )
    del primals_0, primals_2
    buf1 = empty_strided_cpu((), (), torch.float32)
    cpp_fused_sum_0(buf0, buf1)
    assert dtypes == {'float32 cpu': [primals_0, ..., primals_2]}
    assert args == [primals_2, primals_0, primals_1]
    return (buf1, primals_1, )

# ==== capture 0
def call(args):
    assert_size_stride(arg_0, (), (), 'input')
    buf0 = empty_strided_cpu((3, 2), (2, 1), torch.float32)
    assert_size_stride(arg_1, (2, 4), (4, 1), 'input')
    cpp_fused_0(arg_0, buf0)
    buf1 = empty_strided_cpu((3, 4), (4, 1), torch.float32)
    extern_kernels.mm(buf0, arg_1, out=buf1)
    del buf0, arg_1
    buf2 = empty_strided_cpu((1, 3), (3, 1), torch.float32)
    cpp_fused_1(arg_0, buf2)
    del arg_0
    assert dtypes == {'float32 cpu': [arg_0, arg_1, unused(2)]}
    assert args == [arg_0, arg_1, unused(2)]
    return (reinterpret_tensor(buf2, (3, ), (1, ), 0), buf1, )
