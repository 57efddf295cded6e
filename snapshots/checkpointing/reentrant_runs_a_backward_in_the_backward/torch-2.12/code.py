# fmt: off

# ==== capture 0
def call(args):
    s57 = arg_0
    s40 = arg_1
    arg_2_size = arg_2.size()
    s35 = arg_2_size[0]
    assert_size_stride(arg_3, (), ())
    assert_size_stride(arg_2, (s35, s35), (s35, 1))
    buf0 = empty_strided_cpu((s35, s35), (s35, 1), torch.float32)
    cpp_fused_0(arg_3, arg_2, buf0, s35)
    del arg_2, arg_3
    assert dtypes == {'float32 cpu': [arg_2, arg_3, unused(2)]}
    assert args == [arg_3, arg_2, unused(3), arg_0, arg_1]
    return (buf0, s57, s40, )

# ==== capture 0, 2
def call(args):
    s77 = primals_0
    assert_size_stride(primals_1, (3, ), (1, ))
    assert_size_stride(primals_2, (s77, 4), (4, 1))
    assert_size_stride(primals_3, (3, 4), (4, 1))
    buf0 = empty_strided_cpu((s77, 3), (3, 1), torch.float32)
    # aten.t, aten.addmm
    extern_kernels.addmm(
        primals_1,
        primals_2,
        reinterpret_tensor(primals_3, (4, 3), (1, 4), 0),
        alpha=1,
        beta=1,
        out=buf0,
    )
    del primals_1
    buf1 = buf0; del buf0  # reuse
    cpp_fused_tanh_0(buf1, s77)
    assert dtypes == {'float32 cpu': [primals_1, ..., primals_3]}
    assert args == [primals_3, primals_1, primals_0, primals_2]
    return (buf1, primals_3, primals_2, buf1, s77, )

# ==== capture 0, 3
def call(args):
    s77 = primals_0
    assert_size_stride(tangents_0, (s77, 3), (3, 1))
    assert_size_stride(saved_0, (s77, 3), (3, 1))
    buf0 = empty_strided_cpu((s77, 3), (3, 1), torch.float32)
    assert_size_stride(primals_1, (3, 4), (4, 1))
    cpp_fused_tanh_backward_0(tangents_0, saved_0, buf0, s77)
    del tangents_0, saved_0
    buf1 = empty_strided_cpu((s77, 4), (4, 1), torch.float32)
    # aten.t, aten.mm
    extern_kernels.mm(buf0, primals_1, out=buf1)
    del primals_1
    assert_size_stride(primals_2, (s77, 4), (4, 1))
    buf2 = empty_strided_cpu((3, 4), (4, 1), torch.float32)
    # aten.t, aten.mm
    extern_kernels.mm(reinterpret_tensor(buf0, (3, s77), (1, 3), 0), primals_2, out=buf2)
    del primals_2
    buf3 = empty_strided_cpu((1, 3), (3, 1), torch.float32)
    cpp_fused_sum_0(buf0, buf3, s77)
    assert dtypes == {'float32 cpu': [tangents_0, ..., primals_2]}
    assert args == [primals_0, primals_1, primals_2, saved_0, tangents_0]
    return (buf2, reinterpret_tensor(buf3, (3, ), (1, ), 0), None, buf1, )

# ==== capture 0, 4
def call(args):
    s12 = arg_0
    s19 = arg_1
    assert_size_stride(arg_2, (s12, s19), (s19, 1))
    buf0 = empty_strided_cpu((s12, s19), (s19, 1), torch.float32)
    cpp_fused_copy_0(arg_2, buf0, s12, s19)
    del arg_2
    assert dtypes == {'float32 cpu': [arg_2, unused(1)]}
    assert args == [arg_0, unused(1), arg_2, unused(1), arg_1, unused(1)]
    return (buf0, )
