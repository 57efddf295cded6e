# fmt: off

# ==== capture 0
def call(args):
    s57 = arg_0
    s48 = arg_1
    s35 = arg_2
    s13 = arg_3
    s95 = arg_4
    s18 = arg_5
    s21 = arg_6
    arg_7_size = arg_7.size()
    s20 = arg_7_size[2]
    assert_size_stride(arg_8, (), ())
    assert_size_stride(arg_7, (1, s18, s20, s21), (s18*s20*s21, s20*s21, s21, 1))
    assert_size_stride(arg_9, (1, s18, s20, s21), (s18*s20*s21, s20*s21, s21, 1))
    assert_size_stride(arg_10, (1, s18, s20, s21), (s18*s20*s21, s20*s21, s21, 1))
    assert_size_stride(arg_11, (1, s18, s20), (s18*s20, s20, 1))
    assert_size_stride(arg_12, (1, s18, s20, s21), (s18*s20*s21, s20*s21, s21, 1))
    assert_size_stride(arg_13, (s18, ), (1, ))
    assert_size_stride(arg_14, (), ())
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf0 = empty_strided_cuda((1, s48, s57, s35), (s35*s48*s57, s35*s57, s35, 1), torch.bfloat16)
        triton_poi_fused_0_xnumel = s35*s48*s57
        stream0 = get_raw_stream(0)
        triton_poi_fused_0.run(arg_8, buf0, triton_poi_fused_0_xnumel, stream=stream0)
        del arg_8
        buf1 = torch.ops.aten._scaled_dot_product_flash_attention_backward.default(
            buf0,
            arg_9,
            arg_7,
            arg_10,
            arg_12,
            arg_11,
            None,
            None,
            s95,
            s13,
            0.0,
            True,
            arg_13,
            arg_14,
            scale=0.17677669529663687,
        )
        del arg_7, arg_9, arg_10, arg_11, arg_12, arg_13, arg_14, buf0
        buf2 = buf1[0]
        assert_size_stride(
            buf2,
            (1, s18, s20, s21),
            (s18*s20*s21, s20*s21, s21, 1),
            'torch.ops.aten._scaled_dot_product_flash_attention_backward.default',
        )
        assert_alignment(
            buf2,
            16,
            'torch.ops.aten._scaled_dot_product_flash_attention_backward.default',
        )
        buf3 = buf1[1]
        assert_size_stride(
            buf3,
            (1, s18, s20, s21),
            (s18*s20*s21, s20*s21, s21, 1),
            'torch.ops.aten._scaled_dot_product_flash_attention_backward.default',
        )
        assert_alignment(
            buf3,
            16,
            'torch.ops.aten._scaled_dot_product_flash_attention_backward.default',
        )
        buf4 = buf1[2]
        assert_size_stride(
            buf4,
            (1, s18, s20, s21),
            (s18*s20*s21, s20*s21, s21, 1),
            'torch.ops.aten._scaled_dot_product_flash_attention_backward.default',
        )
        assert_alignment(
            buf4,
            16,
            'torch.ops.aten._scaled_dot_product_flash_attention_backward.default',
        )
        del buf1
    assert dtypes == {
        'bfloat16 cuda:0': [arg_7, arg_9, arg_10, arg_12],
        'float32 cuda:0': [arg_8, arg_11],
        'uint64 cuda:0': [arg_13, arg_14],
        'float32 cpu': [unused(1)],
    }
    assert args == [arg_8, arg_7, arg_9, ..., arg_14, arg_0, ..., arg_4, unused(2), arg_5, arg_6]
    return (buf3, buf2, buf4, )
