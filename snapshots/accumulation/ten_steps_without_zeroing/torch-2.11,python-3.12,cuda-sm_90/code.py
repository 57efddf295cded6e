# fmt: off

# ==== frame 0
def call(args):
    s33 = primals_0
    assert_size_stride(primals_3, (6, 4), (4, 1))
    assert_size_stride(primals_1, (6, ), (1, ))
    assert_size_stride(primals_2, (s33, 4), (4, 1))
    assert_size_stride(primals_5, (3, 6), (6, 1))
    assert_size_stride(primals_4, (3, ), (1, ))
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf5 = empty_strided_cuda((s33, 6), (6, 1), torch.float32)
        # aten.t, aten.addmm
        extern_kernels.mm(primals_2, reinterpret_tensor(primals_3, (4, 6), (1, 4), 0), out=buf5)
        del primals_3
        buf1 = buf5; del buf5  # reuse
        # aten.addmm, aten.relu
        triton_poi_fused_addmm_relu_0_xnumel = 6*s33
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_addmm_relu_0.run(
            buf1,
            primals_1,
            triton_poi_fused_addmm_relu_0_xnumel,
            stream=raw_stream0,
        )
        del primals_1
        buf6 = empty_strided_cuda((s33, 3), (3, 1), torch.float32)
        # aten.t, aten.addmm
        extern_kernels.mm(buf1, reinterpret_tensor(primals_5, (6, 3), (1, 6), 0), out=buf6)
        buf3 = buf6; del buf6  # reuse
        buf4 = empty_strided_cuda((s33, 3), (3, 1), torch.bool)
        # aten.addmm, aten.relu, aten.threshold_backward
        triton_poi_fused_addmm_relu_threshold_backward_0_xnumel = 3*s33
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_addmm_relu_threshold_backward_0.run(
            buf3,
            primals_4,
            buf4,
            triton_poi_fused_addmm_relu_threshold_backward_0_xnumel,
            stream=raw_stream0,
        )
        del primals_4
    assert dtypes == {'float32 cuda:0': [primals_3, ..., primals_4]}
    assert args == [primals_3, primals_1, primals_0, primals_2, ..., primals_4]
    return (buf3, primals_2, primals_5, buf1, buf4, s33, )

# ==== frame 0, 2
def call(args):
    s33 = primals_0
    assert_size_stride(primals_2, (s33, 4), (4, 1))
    assert_size_stride(primals_1, (3, 6), (6, 1))
    assert_size_stride(saved_1, (s33, 6), (6, 1))
    assert_size_stride(saved_0, (s33, 3), (3, 1))
    assert_size_stride(tangents_0, (s33, 3), (3, 1))
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf7 = empty_strided_cuda((s33, 3), (3, 1), torch.float32)
        buf3 = empty_strided_cuda((1, 3), (3, 1), torch.float32)
        # aten.threshold_backward, aten.sum
        raw_stream0 = get_raw_stream(0)
        triton_red_fused_sum_threshold_backward_0.run(saved_0, tangents_0, buf7, buf3, 3, s33, stream=raw_stream0)
        del saved_0, tangents_0
        buf8 = empty_strided_cuda((s33, 6), (6, 1), torch.float32)
        # aten.t, aten.mm
        extern_kernels.mm(buf7, primals_1, out=buf8)
        del primals_1
        buf2 = empty_strided_cuda((3, 6), (6, 1), torch.float32)
        # aten.t, aten.mm
        extern_kernels.mm(reinterpret_tensor(buf7, (3, s33), (1, 3), 0), saved_1, out=buf2)
        del buf7
        buf9 = saved_1; del saved_1  # reuse
        buf6 = empty_strided_cuda((1, 6), (6, 1), torch.float32)
        # aten.threshold_backward, aten.sum
        raw_stream0 = get_raw_stream(0)
        triton_red_fused_sum_threshold_backward_1.run(buf9, buf8, buf6, 6, s33, stream=raw_stream0)
        del buf8
        buf5 = empty_strided_cuda((6, 4), (4, 1), torch.float32)
        # aten.threshold_backward, aten.t, aten.mm
        extern_kernels.mm(reinterpret_tensor(buf9, (6, s33), (1, 6), 0), primals_2, out=buf5)
        del primals_2, buf9
    assert dtypes == {'float32 cuda:0': [primals_2, ..., saved_1, tangents_0], 'bool cuda:0': [saved_0]}
    return (
        buf5,
        reinterpret_tensor(buf6, (6, ), (1, ), 0),
        None,
        None,
        buf2,
        reinterpret_tensor(buf3, (3, ), (1, ), 0),
    )

# ==== capture 0
def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_0, (s35, 4), (4, 1))
    assert_size_stride(arg_4, (3, 6), (6, 1))
    assert_size_stride(arg_3, (s35, 6), (6, 1))
    assert_size_stride(arg_2, (s35, 3), (3, 1))
    assert_size_stride(arg_5, (3, ), (1, ))
    assert_size_stride(arg_6, (6, ), (1, ))
    assert_size_stride(arg_7, (6, 4), (4, 1))
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf7 = empty_strided_cuda((s35, 3), (3, 1), torch.float32)
        buf2 = empty_strided_cuda((1, 3), (3, 1), torch.float32)
        raw_stream0 = get_raw_stream(0)
        triton_red_fused_0.run(arg_2, arg_1, buf7, buf2, 3, s35, stream=raw_stream0)
        del arg_1, arg_2
        buf1 = empty_strided_cuda((3, 6), (6, 1), torch.float32)
        extern_kernels.mm(reinterpret_tensor(buf7, (3, s35), (1, 3), 0), arg_3, out=buf1)
        buf8 = empty_strided_cuda((s35, 6), (6, 1), torch.float32)
        extern_kernels.mm(buf7, arg_4, out=buf8)
        del arg_4, buf7
        buf9 = buf8; del buf8  # reuse
        buf6 = empty_strided_cuda((1, 6), (6, 1), torch.float32)
        raw_stream0 = get_raw_stream(0)
        triton_red_fused_1.run(buf9, arg_3, buf6, 6, s35, stream=raw_stream0)
        del arg_3
        buf5 = empty_strided_cuda((6, 4), (4, 1), torch.float32)
        extern_kernels.mm(reinterpret_tensor(buf9, (6, s35), (1, 6), 0), arg_0, out=buf5)
        del arg_0, buf9
    assert dtypes == {
        'float32 cuda:0': [arg_0, ..., arg_3, arg_5, ..., arg_7],
        'bool cuda:0': [arg_2],
        'float32 cpu': [unused(3)],
    }
    assert args == [arg_1, arg_0, arg_4, ..., arg_7, unused(5)]
    return (
        buf1,
        reinterpret_tensor(buf2, (3, ), (1, ), 0),
        reinterpret_tensor(buf6, (6, ), (1, ), 0),
        buf5,
    )

# ==== capture 1
def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_0, (s35, 4), (4, 1))
    assert_size_stride(arg_6, (3, 6), (6, 1))
    assert_size_stride(arg_5, (s35, 6), (6, 1))
    assert_size_stride(arg_2, (s35, 3), (3, 1))
    assert_size_stride(arg_9, (3, ), (1, ))
    assert_size_stride(arg_3, (3, ), (1, ))
    assert_size_stride(arg_4, (3, 6), (6, 1))
    assert_size_stride(arg_10, (6, ), (1, ))
    assert_size_stride(arg_7, (6, ), (1, ))
    assert_size_stride(arg_11, (6, 4), (4, 1))
    assert_size_stride(arg_8, (6, 4), (4, 1))
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf9 = empty_strided_cuda((s35, 3), (3, 1), torch.float32)
        # aten.copy_
        raw_stream0 = get_raw_stream(0)
        triton_red_fused_copy__0.run(arg_2, arg_1, arg_3, buf9, arg_3, 3, s35, stream=raw_stream0)
        del arg_1, arg_2
        buf10 = empty_strided_cuda((3, 6), (6, 1), torch.float32)
        # aten.addmm
        extern_kernels.addmm(
            arg_4,
            reinterpret_tensor(buf9, (3, s35), (1, 3), 0),
            arg_5,
            alpha=1,
            beta=1,
            out=buf10,
        )
        # aten.copy_
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_copy__0.run(buf10, arg_4, 18, stream=raw_stream0)
        del buf10
        buf11 = empty_strided_cuda((s35, 6), (6, 1), torch.float32)
        extern_kernels.mm(buf9, arg_6, out=buf11)
        del arg_6, buf9
        buf12 = buf11; del buf11  # reuse
        # aten.copy_
        raw_stream0 = get_raw_stream(0)
        triton_red_fused_copy__1.run(buf12, arg_5, arg_7, arg_7, 6, s35, stream=raw_stream0)
        del arg_5
        buf13 = empty_strided_cuda((6, 4), (4, 1), torch.float32)
        # aten.addmm
        extern_kernels.addmm(
            arg_8,
            reinterpret_tensor(buf12, (6, s35), (1, 6), 0),
            arg_0,
            alpha=1,
            beta=1,
            out=buf13,
        )
        del arg_0, buf12
        # aten.copy_
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_copy__1.run(buf13, arg_8, 24, stream=raw_stream0)
        del buf13
    assert dtypes == {
        'float32 cuda:0': [arg_0, ..., arg_5, arg_9, ..., arg_8],
        'bool cuda:0': [arg_2],
        'float32 cpu': [unused(3)],
    }
    assert args == [arg_1, arg_0, arg_6, ..., arg_8, unused(5)]
    return (arg_4, arg_3, arg_7, arg_8, )
