# fmt: off

# ==== capture 0
def call(args):
    s57 = arg_0
    s48 = arg_1
    s18 = arg_2
    s20 = arg_3
    s4 = arg_4
    assert_size_stride(arg_5, (), ())
    assert_size_stride(arg_6, (s18, ), (1, ))
    assert_size_stride(arg_9, (1, s20, s4, s18), (s18*s20*s4, s18*s4, s18, 1))
    assert_size_stride(arg_8, (1, s20, s4, s18), (s18*s20*s4, s18*s4, s18, 1))
    assert_size_stride(arg_10, (1, s20, s4, s18), (s18*s20*s4, s18*s4, s18, 1))
    assert_size_stride(arg_7, (1, s20, s4), (s20*s4, 1, s20))
    assert_size_stride(arg_11, (1, s20, s4, s18), (s18*s20*s4, s18*s4, s18, 1))
    buf0 = empty_strided_cpu((1, s48, s57, s18), (s18*s48*s57, s18*s57, s18, 1), torch.float32)
    buf1 = empty_strided_cpu((1, s20, s4), (s20*s4, s4, 1), torch.float32)
    cpp_fused_0(arg_5, arg_6, arg_7, buf0, buf1, s48, s57, s18, s20, s4)
    del arg_5, arg_6, arg_7
    buf2 = torch.ops.aten._scaled_dot_product_flash_attention_for_cpu_backward.default(
        buf0,
        arg_8,
        arg_9,
        arg_10,
        arg_11,
        buf1,
        0.0,
        True,
    )
    del arg_9, arg_8, arg_10, arg_11, buf0, buf1
    buf3 = buf2[0]
    assert_size_stride(
        buf3,
        (1, s20, s4, s18),
        (s18*s20*s4, s18, s18*s20, 1),
        'torch.ops.aten._scaled_dot_product_flash_attention_for_cpu_backward.default',
    )
    # buffer buf3 (op: torch.ops.aten._scaled_dot_product_flash_attention_for_cpu_backward.default) is assumed to be not aligned
    buf4 = buf2[1]
    assert_size_stride(
        buf4,
        (1, s20, s4, s18),
        (s18*s20*s4, s18, s18*s20, 1),
        'torch.ops.aten._scaled_dot_product_flash_attention_for_cpu_backward.default',
    )
    # buffer buf4 (op: torch.ops.aten._scaled_dot_product_flash_attention_for_cpu_backward.default) is assumed to be not aligned
    buf5 = buf2[2]
    assert_size_stride(
        buf5,
        (1, s20, s4, s18),
        (s18*s20*s4, s18, s18*s20, 1),
        'torch.ops.aten._scaled_dot_product_flash_attention_for_cpu_backward.default',
    )
    # buffer buf5 (op: torch.ops.aten._scaled_dot_product_flash_attention_for_cpu_backward.default) is assumed to be not aligned
    del buf2
    buf6 = empty_strided_cpu((1, s20, s4, s18), (s18*s20*s4, s18*s4, s18, 1), torch.float32)
    buf7 = empty_strided_cpu((1, s20, s4, s18), (s18*s20*s4, s18*s4, s18, 1), torch.float32)
    buf8 = empty_strided_cpu((1, s20, s4, s18), (s18*s20*s4, s18*s4, s18, 1), torch.float32)
    cpp_fused_1(buf4, buf3, buf5, buf6, buf7, buf8, s20, s4, s18)
    assert dtypes == {'float32 cpu': [arg_5, ..., arg_11]}
    assert args == [arg_5, ..., arg_11, arg_0, ..., arg_4]
    return (buf6, buf7, buf8, )
