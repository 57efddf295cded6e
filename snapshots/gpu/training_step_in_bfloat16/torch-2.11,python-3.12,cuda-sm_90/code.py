# fmt: off

# ==== capture 0
def call(args):
    s69 = arg_0
    arg_1_size = arg_1.size()
    s39 = arg_1_size[0]
    assert_size_stride(arg_2, (), ())
    assert_size_stride(arg_3, (16, 16), (1, 16))
    assert_size_stride(arg_1, (s39, 16), (16, 1))
    assert_size_stride(arg_6, (16, 16), (16, 1))
    assert_size_stride(arg_4, (s39, 16), (16, 1))
    assert_size_stride(arg_5, (s39, 16), (16, 1))
    assert_size_stride(arg_7, (16, 16), (16, 1))
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf0 = empty_strided_cuda((s39, 16), (16, 1), torch.bfloat16)
        triton_poi_fused_0_xnumel = 16*s39
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_0.run(arg_2, buf0, s69, triton_poi_fused_0_xnumel, stream=raw_stream0)
        del arg_2
        buf1 = empty_strided_cuda((16, 16), (16, 1), torch.bfloat16)
        extern_kernels.mm(reinterpret_tensor(buf0, (16, s39), (1, 16), 0), arg_1, out=buf1)
        del arg_1
        buf2 = empty_strided_cuda((16, 16), (16, 1), torch.float32)
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_1.run(buf1, buf2, 256, stream=raw_stream0)
        buf3 = empty_strided_cuda((s39, 16), (16, 1), torch.bfloat16)
        extern_kernels.mm(buf0, reinterpret_tensor(arg_3, (16, 16), (16, 1), 0), out=buf3)
        del arg_3, buf0
        buf4 = reinterpret_tensor(buf3, (s39, 16), (16, 1), 0); del buf3  # reuse
        triton_poi_fused_2_xnumel = 16*s39
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_2.run(buf4, arg_4, triton_poi_fused_2_xnumel, stream=raw_stream0)
        del arg_4
        buf5 = buf1; del buf1  # reuse
        extern_kernels.mm(reinterpret_tensor(buf4, (16, s39), (1, 16), 0), arg_5, out=buf5)
        del arg_5, buf4
        buf6 = empty_strided_cuda((16, 16), (16, 1), torch.float32)
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_1.run(buf5, buf6, 256, stream=raw_stream0)
        del buf5
    assert dtypes == {
        'bfloat16 cuda:0': [arg_1, arg_3, arg_4, arg_5],
        'float32 cuda:0': [arg_2, arg_6, arg_7],
        'float32 cpu': [unused(18)],
    }
    assert args == [arg_2, arg_3, arg_1, arg_6, ..., arg_7, arg_0, unused(28)]
    return (buf2, buf6, )
