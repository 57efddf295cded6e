# fmt: off

# ==== capture 0
def call(args):
    assert_size_stride(primals_0, (), (), 'input')
    assert_size_stride(primals_1, (4, 4), (4, 1), 'input')
    buf0 = empty_strided_cpu((4, 4), (4, 1), torch.float32)
    cpp_fused_expand_mul_pow_0(primals_0, primals_1, buf0)
    assert dtypes == {'float32 cpu': [primals_0, primals_1, unused(1)]}
    assert args == [primals_0, primals_1, unused(1)]
    return (buf0, primals_0, primals_1, )

# ==== capture 0, 2
def call(args):
    assert_size_stride(primals_0, (3, 3), (3, 1), 'input')
    buf0 = empty_strided_cpu((3, 3), (3, 1), torch.float32)
    # aten.mm
    extern_kernels.mm(primals_0, primals_0, out=buf0)
    buf1 = empty_strided_cpu((), (), torch.float32)
    cpp_fused_sum_0(buf0, buf1)
    assert dtypes == {'float32 cpu': [primals_0]}
    return (buf1, reinterpret_tensor(primals_0, (3, 3), (1, 3), 0), )

# ==== capture 0, 3
def call(args):
    assert_size_stride(tangents_0, (), (), 'input')
    buf0 = empty_strided_cpu((3, 3), (3, 1), torch.float32)
    assert_size_stride(saved_0, (3, 3), (1, 3), 'input')
    cpp_fused_expand_mm_0(tangents_0, buf0)
    buf1 = empty_strided_cpu((3, 3), (3, 1), torch.float32)
    # aten.expand, aten.mm
    extern_kernels.mm(buf0, saved_0, out=buf1)
    buf2 = buf0; del buf0  # reuse
    cpp_fused_expand_mm_0(tangents_0, buf2)
    del tangents_0
    buf3 = empty_strided_cpu((3, 3), (3, 1), torch.float32)
    # aten.expand, aten.add
    extern_kernels.addmm(buf1, saved_0, buf2, alpha=1, beta=1, out=buf3)
    del saved_0, buf1, buf2
    assert dtypes == {'float32 cpu': [tangents_0, saved_0]}
    assert args == [saved_0, tangents_0]
    return (buf3, )

# ==== capture 0, 4
def call(args):
    assert_size_stride(primals_0, (4, 4), (4, 1), 'input')
    buf0 = empty_strided_cpu((4, 4), (4, 1), torch.float32)
    cpp_fused_copy_0(primals_0, buf0)
    del primals_0
    assert dtypes == {'float32 cpu': [primals_0, unused(1)]}
    assert args == [primals_0, unused(1)]
    return (buf0, )
