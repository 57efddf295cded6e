# fmt: off

# ==== frame 0
def call(args):
    assert_size_stride(primals_0, (4, ), (1, ))
    assert_size_stride(primals_1, (10, 16), (16, 1))
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf0 = empty_strided_cuda((4, 16), (16, 1), torch.float32)
        buf1 = empty_strided_cuda((), (), torch.float32)
        # aten.embedding, aten.sin, aten.sum
        raw_stream0 = get_raw_stream(0)
        triton_per_fused_embedding_sin_sum_0.run(primals_0, primals_1, buf0, buf1, 1, 64, stream=raw_stream0)
        del primals_1
    assert dtypes == {'int64 cuda:0': [primals_0], 'float32 cuda:0': [primals_1]}
    return (buf1, primals_0, buf0, )

# ==== frame 0, 2
def call(args):
    assert_size_stride(primals_0, (4, ), (1, ))
    assert_size_stride(saved_0, (4, 16), (16, 1))
    assert_size_stride(tangents_0, (), ())
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf0 = empty_strided_cuda((10, 16), (16, 1), torch.float32)
        # aten.embedding_dense_backward
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_embedding_dense_backward_0.run(buf0, 160, stream=raw_stream0)
        # aten.expand, aten.cos, aten.mul, aten.embedding_dense_backward
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_cos_embedding_dense_backward_expand_mul_0.run(
            primals_0,
            tangents_0,
            saved_0,
            buf0,
            4,
            16,
            stream=raw_stream0,
        )
        del primals_0, saved_0, tangents_0
    assert dtypes == {'int64 cuda:0': [primals_0], 'float32 cuda:0': [saved_0, tangents_0]}
    return (None, buf0, )
