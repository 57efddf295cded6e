# fmt: off

# ==== frame 0
def call(args):
    assert_size_stride(primals_0, (16, 32), (32, 1))
    assert_size_stride(primals_1, (32, 64), (64, 1))
    assert_size_stride(primals_2, (64, ), (1, ))
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf0 = empty_strided_cuda((16, 64), (64, 1), torch.float16)
        # aten.mm
        extern_kernels.mm(primals_0, primals_1, out=buf0)
        buf1 = buf0; del buf0  # reuse
        buf2 = empty_strided_cuda((16, 64), (64, 1), torch.bool)
        # aten.sub, aten.relu, aten.threshold_backward
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_relu_sub_threshold_backward_0.run(buf1, primals_2, buf2, 1024, stream=raw_stream0)
        del primals_2
    assert dtypes == {'float16 cuda:0': [primals_0, ..., primals_2]}
    return (
        buf1,
        buf2,
        reinterpret_tensor(primals_0, (32, 16), (1, 32), 0),
        reinterpret_tensor(primals_1, (64, 32), (1, 64), 0),
    )

# ==== frame 0, 2
def call(args):
    assert_size_stride(saved_0, (16, 64), (64, 1))
    assert_size_stride(saved_2, (32, 16), (1, 32))
    assert_size_stride(saved_1, (64, 32), (1, 64))
    assert_size_stride(tangents_0, (16, 64), (64, 1))
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf0 = empty_strided_cuda((16, 64), (64, 1), torch.float16)
        # aten.threshold_backward
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_threshold_backward_0.run(saved_0, tangents_0, buf0, 1024, stream=raw_stream0)
        del saved_0, tangents_0
        buf1 = empty_strided_cuda((16, 32), (32, 1), torch.float16)
        # aten.mm
        extern_kernels.mm(buf0, saved_1, out=buf1)
        del saved_1
        buf2 = empty_strided_cuda((32, 64), (64, 1), torch.float16)
        # aten.mm
        extern_kernels.mm(saved_2, buf0, out=buf2)
        del saved_2, buf0
    assert dtypes == {'bool cuda:0': [saved_0], 'float16 cuda:0': [saved_2, ..., tangents_0]}
    return (buf1, buf2, None, )
