# fmt: off

# ==== frame 0
def call(args):
    assert_size_stride(primals_0, (64, 64), (64, 1))
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf0 = empty_strided_cuda((1, ), (1, ), torch.int64)
        aten.randint.low_out(-9223372036854775808, 9223372036854775807, [1], out=buf0)
        buf1 = empty_strided_cuda((64, 64), (64, 1), torch.bool)
        buf2 = empty_strided_cuda((64, 64), (64, 1), torch.float32)
        # aten.native_dropout
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_native_dropout_0.run(buf0, primals_0, buf1, buf2, 0, 4096, stream=raw_stream0)
        del primals_0, buf0
    assert dtypes == {'float32 cuda:0': [primals_0]}
    return (buf2, buf1, )

# ==== frame 0, 2
def call(args):
    assert_size_stride(saved_0, (64, 64), (64, 1))
    assert_size_stride(tangents_0, (64, 64), (64, 1))
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf0 = empty_strided_cuda((64, 64), (64, 1), torch.float32)
        # aten.native_dropout_backward
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_native_dropout_backward_0.run(tangents_0, saved_0, buf0, 4096, stream=raw_stream0)
        del saved_0, tangents_0
    assert dtypes == {'bool cuda:0': [saved_0], 'float32 cuda:0': [tangents_0]}
    return (buf0, )
