# fmt: off

# ==== frame 0
def call(args):
    s33 = primals_0
    assert_size_stride(primals_3, (3, 4), (4, 1))
    assert_size_stride(primals_1, (3, ), (1, ))
    assert_size_stride(primals_2, (s33, 4), (4, 1))
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf3 = empty_strided_cuda((s33, 3), (3, 1), torch.float32)
        # aten.t, aten.addmm
        extern_kernels.mm(primals_2, reinterpret_tensor(primals_3, (4, 3), (1, 4), 0), out=buf3)
        del primals_3
        buf1 = buf3; del buf3  # reuse
        buf2 = empty_strided_cuda((s33, 3), (3, 1), torch.bool)
        # aten.addmm, aten.relu, aten.threshold_backward
        triton_poi_fused_addmm_relu_threshold_backward_0_xnumel = 3*s33
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_addmm_relu_threshold_backward_0.run(
            buf1,
            primals_1,
            buf2,
            triton_poi_fused_addmm_relu_threshold_backward_0_xnumel,
            stream=raw_stream0,
        )
        del primals_1
    assert dtypes == {'float32 cuda:0': [primals_3, ..., primals_2]}
    assert args == [primals_3, primals_1, primals_0, primals_2]
    return (buf1, primals_2, buf2, s33, )

# ==== frame 0, 2
def call(args):
    s33 = primals_0
    assert_size_stride(primals_1, (s33, 4), (4, 1))
    assert_size_stride(saved_0, (s33, 3), (3, 1))
    assert_size_stride(tangents_0, (s33, 3), (3, 1))
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf3 = empty_strided_cuda((s33, 3), (3, 1), torch.float32)
        buf2 = empty_strided_cuda((1, 3), (3, 1), torch.float32)
        # aten.threshold_backward, aten.sum
        raw_stream0 = get_raw_stream(0)
        triton_red_fused_sum_threshold_backward_0.run(saved_0, tangents_0, buf3, buf2, 3, s33, stream=raw_stream0)
        del saved_0, tangents_0
        buf1 = empty_strided_cuda((3, 4), (4, 1), torch.float32)
        # aten.threshold_backward, aten.t, aten.mm
        extern_kernels.mm(reinterpret_tensor(buf3, (3, s33), (1, 3), 0), primals_1, out=buf1)
        del primals_1, buf3
    assert dtypes == {'float32 cuda:0': [primals_1, tangents_0], 'bool cuda:0': [saved_0]}
    return (buf1, reinterpret_tensor(buf2, (3, ), (1, ), 0), None, None, )

# ==== capture 0
def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_0, (s35, 4), (4, 1))
    assert_size_stride(arg_2, (s35, 3), (3, 1))
    assert_size_stride(arg_5, (3, ), (1, ))
    assert_size_stride(arg_3, (3, ), (1, ))
    assert_size_stride(arg_6, (3, 4), (4, 1))
    assert_size_stride(arg_4, (3, 4), (4, 1))
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        buf4 = empty_strided_cuda((s35, 3), (3, 1), torch.float32)
        # aten.copy_
        raw_stream0 = get_raw_stream(0)
        triton_red_fused_copy__0.run(arg_2, arg_1, arg_3, buf4, arg_3, 3, s35, stream=raw_stream0)
        del arg_1, arg_2
        buf5 = empty_strided_cuda((3, 4), (4, 1), torch.float32)
        # aten.addmm
        extern_kernels.addmm(
            arg_4,
            reinterpret_tensor(buf4, (3, s35), (1, 3), 0),
            arg_0,
            alpha=1,
            beta=1,
            out=buf5,
        )
        del arg_0, buf4
        # aten.copy_
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_copy__0.run(buf5, arg_4, 12, stream=raw_stream0)
        del buf5
    assert dtypes == {
        'float32 cuda:0': [arg_0, arg_1, arg_5, ..., arg_4],
        'bool cuda:0': [arg_2],
        'float32 cpu': [unused(3)],
    }
    assert args == [arg_1, arg_0, arg_2, ..., arg_4, unused(5)]
    return (arg_3, arg_4, )
