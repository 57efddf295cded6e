# fmt: off

# ==== frame 0
def call(args):
    assert_size_stride(primals_2, (12, 4), (4, 1))
    assert_size_stride(primals_0, (12, ), (1, ))
    assert_size_stride(primals_1, (2, 3, 4), (12, 4, 1))
    assert_size_stride(primals_4, (4, 4), (4, 1))
    assert_size_stride(primals_3, (4, ), (1, ))
    buf0 = empty_strided_cpu((6, 12), (12, 1), torch.float32)
    # aten.view, aten.t, aten.addmm
    extern_kernels.addmm(
        primals_0,
        reinterpret_tensor(primals_1, (6, 4), (4, 1), 0),
        reinterpret_tensor(primals_2, (4, 12), (1, 4), 0),
        alpha=1,
        beta=1,
        out=buf0,
    )
    del primals_0
    # aten.view, aten.permute, aten.select, aten._scaled_dot_product_flash_attention_for_cpu
    buf1 = torch.ops.aten._scaled_dot_product_flash_attention_for_cpu.default(
        reinterpret_tensor(buf0, (2, 2, 3, 2), (36, 2, 12, 1), 0),
        reinterpret_tensor(buf0, (2, 2, 3, 2), (36, 2, 12, 1), 4),
        reinterpret_tensor(buf0, (2, 2, 3, 2), (36, 2, 12, 1), 8),
        0.0,
        True,
    )
    buf2 = buf1[0]
    assert_size_stride(
        buf2,
        (2, 2, 3, 2),
        (12, 2, 4, 1),
        'torch.ops.aten._scaled_dot_product_flash_attention_for_cpu.default',
    )
    assert_alignment(buf2, 16, 'torch.ops.aten._scaled_dot_product_flash_attention_for_cpu.default')
    buf3 = buf1[1]
    assert_size_stride(
        buf3,
        (2, 2, 3),
        (6, 1, 2),
        'torch.ops.aten._scaled_dot_product_flash_attention_for_cpu.default',
    )
    assert_alignment(buf3, 16, 'torch.ops.aten._scaled_dot_product_flash_attention_for_cpu.default')
    del buf1
    buf4 = empty_strided_cpu((6, 4), (4, 1), torch.float32)
    # aten.transpose, aten.view, aten.t, aten.addmm
    extern_kernels.addmm(
        primals_3,
        reinterpret_tensor(buf2, (6, 4), (4, 1), 0),
        reinterpret_tensor(primals_4, (4, 4), (1, 4), 0),
        alpha=1,
        beta=1,
        out=buf4,
    )
    del primals_3
    assert dtypes == {'float32 cpu': [primals_2, ..., primals_3]}
    return (
        reinterpret_tensor(buf4, (2, 3, 4), (12, 4, 1), 0),
        primals_2,
        primals_4,
        reinterpret_tensor(primals_1, (6, 4), (4, 1), 0),
        reinterpret_tensor(buf0, (2, 2, 3, 2), (36, 2, 12, 1), 0),
        reinterpret_tensor(buf0, (2, 2, 3, 2), (36, 2, 12, 1), 4),
        reinterpret_tensor(buf0, (2, 2, 3, 2), (36, 2, 12, 1), 8),
        buf2,
        buf3,
    )

# ==== capture 0
def call(args):
    arg_0_stride = arg_0.stride()
    s57 = arg_0_stride[2]
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_2, (2, 3, 4), (12, 4, 1))
    assert_size_stride(arg_9, (12, 4), (4, 1))
    assert_size_stride(arg_4, (4, 4), (4, 1))
    assert_size_stride(arg_8, (6, 4), (4, 1))
    assert_size_stride(arg_0, (2, 2, 3, 2), (3*s57, 2, s57, 1))
    assert_size_stride(arg_6, (2, 2, 3, 2), (3*s57, 2, s57, 1))
    assert_size_stride(arg_7, (2, 2, 3, 2), (3*s57, 2, s57, 1))
    assert_size_stride(arg_3, (2, 2, 3, 2), (12, 2, 4, 1))
    assert_size_stride(arg_5, (2, 2, 3), (6, 1, 2))
    assert_size_stride(arg_10, (4, ), (1, ))
    assert_size_stride(arg_11, (2, 3, 4), (12, 4, 1))
    assert_size_stride(arg_12, (12, ), (1, ))
    buf0 = empty_strided_cpu((6, 4), (4, 1), torch.float32)
    cpp_fused_0(arg_1, arg_2, buf0)
    del arg_1, arg_2
    buf1 = empty_strided_cpu((4, 4), (4, 1), torch.float32)
    extern_kernels.mm(
        reinterpret_tensor(buf0, (4, 6), (1, 4), 0),
        reinterpret_tensor(arg_3, (6, 4), (4, 1), 0),
        out=buf1,
    )
    buf2 = empty_strided_cpu((1, 4), (4, 1), torch.float32)
    cpp_fused_1(buf0, buf2)
    buf3 = empty_strided_cpu((6, 4), (4, 1), torch.float32)
    extern_kernels.mm(buf0, arg_4, out=buf3)
    del arg_4, buf0
    buf4 = empty_strided_cpu((2, 2, 3), (6, 3, 1), torch.float32)
    cpp_fused_2(arg_5, buf4)
    del arg_5
    buf5 = torch.ops.aten._scaled_dot_product_flash_attention_for_cpu_backward.default(
        reinterpret_tensor(buf3, (2, 2, 3, 2), (12, 2, 4, 1), 0),
        arg_0,
        arg_6,
        arg_7,
        arg_3,
        buf4,
        0.0,
        True,
    )
    del arg_0, arg_6, arg_7, arg_3, buf3
    buf6 = buf5[0]
    assert_size_stride(
        buf6,
        (2, 2, 3, 2),
        (12, 2, 4, 1),
        'torch.ops.aten._scaled_dot_product_flash_attention_for_cpu_backward.default',
    )
    # buffer buf6 (op: torch.ops.aten._scaled_dot_product_flash_attention_for_cpu_backward.default) is assumed to be not aligned
    buf7 = buf5[1]
    assert_size_stride(
        buf7,
        (2, 2, 3, 2),
        (12, 2, 4, 1),
        'torch.ops.aten._scaled_dot_product_flash_attention_for_cpu_backward.default',
    )
    # buffer buf7 (op: torch.ops.aten._scaled_dot_product_flash_attention_for_cpu_backward.default) is assumed to be not aligned
    buf8 = buf5[2]
    assert_size_stride(
        buf8,
        (2, 2, 3, 2),
        (12, 2, 4, 1),
        'torch.ops.aten._scaled_dot_product_flash_attention_for_cpu_backward.default',
    )
    # buffer buf8 (op: torch.ops.aten._scaled_dot_product_flash_attention_for_cpu_backward.default) is assumed to be not aligned
    del buf5
    buf9 = empty_strided_cpu((2, 3, 3, 2, 2), (36, 12, 4, 2, 1), torch.float32)
    cpp_fused_3(buf8, buf7, buf6, buf9)
    del buf6, buf7, buf8
    buf10 = empty_strided_cpu((12, 4), (4, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf9, (12, 6), (1, 12), 0), arg_8, out=buf10)
    del arg_8
    buf11 = reinterpret_tensor(buf4, (1, 12), (12, 1), 0); del buf4  # reuse
    cpp_fused_4(buf9, buf11)
    buf12 = empty_strided_cpu((6, 4), (4, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf9, (6, 12), (12, 1), 0), arg_9, out=buf12)
    del arg_9
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_12, unused(9)]}
    assert args == [arg_1, ..., arg_8, arg_0, arg_6, ..., arg_12, unused(9)]
    return (
        buf10,
        buf1,
        reinterpret_tensor(buf2, (4, ), (1, ), 0),
        reinterpret_tensor(buf12, (2, 3, 4), (12, 4, 1), 0),
        reinterpret_tensor(buf11, (12, ), (1, ), 0),
    )
