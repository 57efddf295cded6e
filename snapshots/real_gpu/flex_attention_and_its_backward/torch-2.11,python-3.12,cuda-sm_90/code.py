# fmt: off

# ==== frame 0
def call(args):
    assert_size_stride(primals_0, (1, 2, 128, 32), (8192, 4096, 32, 1))
    assert_size_stride(primals_1, (1, 2, 128, 32), (8192, 4096, 32, 1))
    assert_size_stride(primals_2, (1, 2, 128, 32), (8192, 4096, 32, 1))
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf0 = empty_strided_cuda((1, 1, 1, 2), (2, 2, 2, 1), torch.int32)
        # aten.new_zeros
        stream0 = get_raw_stream(0)
        triton_poi_fused_new_zeros_0.run(buf0, 2, stream=stream0)
        buf1 = empty_strided_cuda((1, 1, 1), (1, 1, 1), torch.int32)
        # aten.ones, aten.new_zeros, aten.arange, aten.unsqueeze, aten.lt, aten.scalar_tensor, aten.where, aten.view, aten.index_put
        stream0 = get_raw_stream(0)
        triton_poi_fused_arange_index_put_lt_new_zeros_ones_scalar_tensor_unsqueeze_view_where_0.run(
            buf1,
            buf0,
            1,
            stream=stream0,
        )
        buf2 = empty_strided_cuda((1, 1, 1, 1), (1, 1, 1, 1), torch.int32)
        # aten.zeros
        stream0 = get_raw_stream(0)
        triton_poi_fused_zeros_0.run(buf2, 1, stream=stream0)
        buf3 = empty_strided_cuda((1, 1, 1), (1, 1, 1), torch.int32)
        # aten.slice, aten.transpose, aten.sum, aten._to_copy
        stream0 = get_raw_stream(0)
        triton_poi_fused__to_copy_slice_sum_transpose_0.run(buf0, buf3, 1, stream=stream0)
        del buf0
        buf4 = empty_strided_cuda((1, 1, 1, 1), (1, 1, 1, 1), torch.int32)
        # aten.slice, aten.transpose, aten.sort, aten._to_copy
        stream0 = get_raw_stream(0)
        triton_poi_fused_zeros_0.run(buf4, 1, stream=stream0)
        buf5 = empty_strided_cuda((1, 2, 128), (256, 128, 1), torch.float32)
        buf6 = empty_strided_cuda((1, 2, 128), (256, 128, 1), torch.float32)
        buf7 = empty_strided_cuda((0, ), (1, ), torch.float32)
        buf8 = empty_strided_cuda((0, ), (1, ), torch.float32)
        buf9 = empty_strided_cuda((1, 2, 128, 32), (8192, 4096, 32, 1), torch.float32)
        # flex_attention
        stream0 = get_raw_stream(0)
        triton_tem_fused_flex_attention_0.run(
            primals_0,
            primals_1,
            primals_2,
            buf5,
            buf6,
            buf1,
            buf2,
            buf7,
            buf8,
            buf9,
            2,
            1,
            2,
            stream=stream0,
        )
        del buf6, buf7, buf8
    assert dtypes == {'float32 cuda:0': [primals_0, ..., primals_2]}
    return (buf9, primals_0, primals_1, primals_2, buf1, buf2, buf3, buf4, buf9, buf5, )

# ==== frame 0, 2
def call(args):
    assert_size_stride(primals_0, (1, 2, 128, 32), (8192, 4096, 32, 1))
    assert_size_stride(primals_1, (1, 2, 128, 32), (8192, 4096, 32, 1))
    assert_size_stride(primals_2, (1, 2, 128, 32), (8192, 4096, 32, 1))
    assert_size_stride(saved_0, (1, 1, 1), (1, 1, 1))
    assert_size_stride(saved_1, (1, 1, 1, 1), (1, 1, 1, 1))
    assert_size_stride(saved_2, (1, 1, 1), (1, 1, 1))
    assert_size_stride(saved_3, (1, 1, 1, 1), (1, 1, 1, 1))
    assert_size_stride(saved_4, (1, 2, 128, 32), (8192, 4096, 32, 1))
    assert_size_stride(saved_5, (1, 2, 128), (256, 128, 1))
    assert_size_stride(tangents_0, (1, 2, 128, 32), (8192, 4096, 32, 1))
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf0 = empty_strided_cuda((1, 2, 128), (256, 128, 1), torch.float32)
        buf1 = buf0; del buf0  # reuse
        # flex_attention_backward
        stream0 = get_raw_stream(0)
        triton_per_fused_flex_attention_backward_0.run(buf1, saved_4, tangents_0, 256, 32, stream=stream0)
        del saved_4
        buf2 = empty_strided_cuda((1, 2, 128, 32), (8192, 4096, 32, 1), torch.float32)
        buf3 = empty_strided_cuda((1, 2, 128, 32), (8192, 4096, 32, 1), torch.float32)
        buf4 = empty_strided_cuda((0, ), (1, ), torch.float32)
        buf5 = empty_strided_cuda((0, ), (1, ), torch.float32)
        buf6 = empty_strided_cuda((0, ), (1, ), torch.float32)
        buf7 = empty_strided_cuda((0, ), (1, ), torch.float32)
        buf8 = empty_strided_cuda((1, 2, 128, 32), (8192, 4096, 32, 1), torch.float32)
        # flex_attention_backward
        stream0 = get_raw_stream(0)
        triton_tem_fused_flex_attention_backward_0.run(
            primals_0,
            primals_1,
            primals_2,
            saved_5,
            buf1,
            tangents_0,
            buf2,
            buf3,
            saved_0,
            saved_1,
            saved_2,
            saved_3,
            buf4,
            buf5,
            buf6,
            buf7,
            buf8,
            16,
            1,
            2,
            stream=stream0,
        )
        del primals_0, primals_1, primals_2, saved_0, saved_1, saved_2, saved_3, saved_5, tangents_0, buf1, buf4, buf5, buf6, buf7
    assert dtypes == {
        'float32 cuda:0': [primals_0, ..., primals_2, saved_4, ..., tangents_0],
        'int32 cuda:0': [saved_0, ..., saved_3],
    }
    return (buf2, buf8, buf3, )
