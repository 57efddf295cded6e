# fmt: off

# ==== capture 0
def call(args):
    s79 = arg_0
    s58 = arg_1
    s40 = arg_2
    s18 = arg_3
    arg_4_size = arg_4.size()
    s22 = arg_4_size[1]
    s20 = arg_4_size[2]
    assert_size_stride(arg_5, (), ())
    assert_size_stride(arg_4, (1, s22, s20, s18), (s18*s20*s22, s18*s20, s18, 1))
    assert_size_stride(arg_6, (1, s22, s20, s18), (s18*s20*s22, s18*s20, s18, 1))
    assert_size_stride(arg_7, (1, s22, s20, s18), (s18*s20*s22, s18*s20, s18, 1))
    assert_size_stride(arg_8, (1, s22, s20), (s20*s22, s20, 1))
    assert_size_stride(arg_9, (1, s22, s20, s18), (s18*s20*s22, s18, s18*s22, 1))
    assert_size_stride(arg_10, (), ())
    assert_size_stride(arg_11, (), ())
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf0 = torch.ops.aten._scaled_dot_product_efficient_attention_backward.default(
            reinterpret_tensor(arg_5, (1, s79, s58, s40), (0, 0, 0, 0), 0),
            arg_6,
            arg_4,
            arg_7,
            None,
            arg_9,
            arg_8,
            arg_11,
            arg_10,
            0.0,
            [True, True, True, False],
        )
        del arg_4, arg_5, arg_6, arg_7, arg_8, arg_9, arg_10, arg_11
        buf1 = buf0[0]
        assert_size_stride(
            buf1,
            (1, s22, s20, s18),
            (s18*s20*s22, s18, s18*s22, 1),
            'torch.ops.aten._scaled_dot_product_efficient_attention_backward.default',
        )
        # buffer buf1 (op: torch.ops.aten._scaled_dot_product_efficient_attention_backward.default) is assumed to be not aligned
        buf2 = buf0[1]
        assert_size_stride(
            buf2,
            (1, s22, s20, s18),
            (s18*s20*s22, s18, s18*s22, 1),
            'torch.ops.aten._scaled_dot_product_efficient_attention_backward.default',
        )
        # buffer buf2 (op: torch.ops.aten._scaled_dot_product_efficient_attention_backward.default) is assumed to be not aligned
        buf3 = buf0[2]
        assert_size_stride(
            buf3,
            (1, s22, s20, s18),
            (s18*s20*s22, s18, s18*s22, 1),
            'torch.ops.aten._scaled_dot_product_efficient_attention_backward.default',
        )
        # buffer buf3 (op: torch.ops.aten._scaled_dot_product_efficient_attention_backward.default) is assumed to be not aligned
        del buf0
        ps0 = s18*s20
        buf4 = empty_strided_cuda((1, s22, s20, s18), (s18*s20*s22, s18*s20, s18, 1), torch.float32)
        triton_poi_fused_0_xnumel = s18*s20*s22
        stream0 = get_raw_stream(0)
        triton_poi_fused_0.run(buf2, buf4, s18, s20, ps0, s22, triton_poi_fused_0_xnumel, stream=stream0)
        del buf2
        buf5 = empty_strided_cuda((1, s22, s20, s18), (s18*s20*s22, s18*s20, s18, 1), torch.float32)
        triton_poi_fused_0_xnumel = s18*s20*s22
        stream0 = get_raw_stream(0)
        triton_poi_fused_0.run(buf1, buf5, s18, s20, ps0, s22, triton_poi_fused_0_xnumel, stream=stream0)
        del buf1
        buf6 = empty_strided_cuda((1, s22, s20, s18), (s18*s20*s22, s18*s20, s18, 1), torch.float32)
        triton_poi_fused_0_xnumel = s18*s20*s22
        stream0 = get_raw_stream(0)
        triton_poi_fused_0.run(buf3, buf6, s18, s20, ps0, s22, triton_poi_fused_0_xnumel, stream=stream0)
        del buf3
    assert dtypes == {
        'float32 cuda:0': [arg_4, ..., arg_9],
        'int64 cpu': [arg_10, arg_11],
        'float32 cpu': [unused(2)],
    }
    assert args == [arg_5, arg_4, arg_6, ..., arg_11, arg_0, ..., arg_2, unused(4), arg_3]
    return (buf4, buf5, buf6, )
