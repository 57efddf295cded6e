# fmt: off

# ==== frame 0
def call(args):
    assert_size_stride(primals_1, (6, 6), (6, 1))
    assert_size_stride(primals_0, (4, 6), (6, 1))
    assert_size_stride(primals_2, (6, 6), (6, 1))
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf0 = empty_strided_cuda((4, 6), (6, 1), torch.float32)
        # aten.t, aten.mm
        extern_kernels.mm(primals_0, reinterpret_tensor(primals_1, (6, 6), (1, 6), 0), out=buf0)
        del primals_1
        buf1 = empty_strided_cuda((4, 6), (6, 1), torch.float32)
        # aten.t, aten.mm
        extern_kernels.mm(buf0, reinterpret_tensor(primals_2, (6, 6), (1, 6), 0), out=buf1)
    assert dtypes == {'float32 cuda:0': [primals_1, ..., primals_2]}
    return (buf1, primals_0, primals_2, buf0, )

# ==== capture 0
def call(args):
    arg_0_size = arg_4.size()
    s35 = arg_0_size[0]
    assert_size_stride(arg_0, (), ())
    assert_size_stride(arg_4, (s35, 6), (6, 1))
    assert_size_stride(arg_2, (6, 6), (6, 1))
    assert_size_stride(arg_1, (s35, 6), (6, 1))
    assert_size_stride(arg_5, (6, 6), (6, 1))
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf6 = empty_strided_cuda((s35, 6), (6, 1), torch.float32)
        triton_poi_fused_0_xnumel = 6*s35
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_0.run(arg_0, buf6, triton_poi_fused_0_xnumel, stream=raw_stream0)
        del arg_0
        buf7 = empty_strided_cuda((6, 6), (6, 1), torch.float32)
        extern_kernels.mm(reinterpret_tensor(buf6, (6, s35), (1, 6), 0), arg_1, out=buf7)
        del arg_1
        buf8 = empty_strided_cuda((s35, 6), (6, 1), torch.float32)
        extern_kernels.mm(buf6, arg_2, out=buf8)
        del arg_2, buf6
        buf9 = empty_strided_cuda((6, 6), (6, 1), torch.float32)
        extern_kernels.mm(reinterpret_tensor(buf8, (6, s35), (1, 6), 0), arg_4, out=buf9)
        del arg_4, buf8
        buf4 = buf7; del buf7  # reuse
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_1.run(buf4, 36, stream=raw_stream0)
        buf5 = buf9; del buf9  # reuse
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_1.run(buf5, 36, stream=raw_stream0)
    assert dtypes == {'float32 cuda:0': [arg_4, ..., arg_5], 'float32 cpu': [unused(3)]}
    assert args == [arg_0, arg_4, arg_2, ..., arg_5, unused(4)]
    return (buf4, buf5, )
