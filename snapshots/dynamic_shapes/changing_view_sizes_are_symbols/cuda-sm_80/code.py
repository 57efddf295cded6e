# fmt: off

# ==== frame 0
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    s33 = primals_0
    assert_size_stride(primals_2, (s33, 4), (4, 1), 'input')
    assert_size_stride(primals_3, (6, 4), (4, 1), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        primals_2 = copy_if_misaligned(primals_2)
        buf5 = empty_strided_cuda((s33, 6), (6, 1), torch.float32)
        # aten.t, aten.addmm
        extern_kernels.mm(primals_2, reinterpret_tensor(primals_3, (4, 6), (1, 4), 0), out=buf5)
        del primals_3
        assert_size_stride(primals_1, (6, ), (1, ), 'input')
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
        assert_size_stride(primals_5, (4, 6), (6, 1), 'input')
        buf6 = empty_strided_cuda((s33, 4), (4, 1), torch.float32)
        # aten.t, aten.addmm
        extern_kernels.mm(buf1, reinterpret_tensor(primals_5, (6, 4), (1, 6), 0), out=buf6)
        assert_size_stride(primals_4, (4, ), (1, ), 'input')
        buf3 = buf6; del buf6  # reuse
        buf4 = empty_strided_cuda((s33, 4), (4, 1), torch.bool)
        # aten.addmm, aten.relu, aten.threshold_backward
        triton_poi_fused_addmm_relu_threshold_backward_0_xnumel = 4*s33
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_addmm_relu_threshold_backward_0.run(
            buf3,
            primals_4,
            buf4,
            triton_poi_fused_addmm_relu_threshold_backward_0_xnumel,
            stream=raw_stream0,
        )
        del primals_4
    assert dtypes == {'float32 cuda:0': [primals_2, ..., primals_4]}
    assert args == [primals_3, primals_1, primals_0, primals_2, primals_5, primals_4]
    return (buf3, primals_2, primals_5, buf1, buf4, s33, )

# ==== frame 0, 2
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    s33 = primals_0
    assert_size_stride(saved_0, (s33, 4), (4, 1), 'input')
    assert_size_stride(tangents_0, (s33, 4), (4, 1), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        tangents_0 = copy_if_misaligned(tangents_0)
        buf7 = empty_strided_cuda((s33, 4), (4, 1), torch.float32)
        buf3 = empty_strided_cuda((1, 4), (4, 1), torch.float32)
        # aten.threshold_backward, aten.sum
        raw_stream0 = get_raw_stream(0)
        triton_red_fused_sum_threshold_backward_0.run(
            saved_0,
            tangents_0,
            buf7,
            buf3,
            4,
            s33,
            stream=raw_stream0,
        )
        del saved_0, tangents_0
        assert_size_stride(primals_1, (4, 6), (6, 1), 'input')
        buf8 = empty_strided_cuda((s33, 6), (6, 1), torch.float32)
        # aten.t, aten.mm
        extern_kernels.mm(buf7, primals_1, out=buf8)
        del primals_1
        assert_size_stride(saved_1, (s33, 6), (6, 1), 'input')
        buf2 = empty_strided_cuda((4, 6), (6, 1), torch.float32)
        # aten.t, aten.mm
        extern_kernels.mm(reinterpret_tensor(buf7, (4, s33), (1, 4), 0), saved_1, out=buf2)
        del buf7
        buf9 = saved_1; del saved_1  # reuse
        buf6 = empty_strided_cuda((1, 6), (6, 1), torch.float32)
        # aten.threshold_backward, aten.sum
        raw_stream0 = get_raw_stream(0)
        triton_red_fused_sum_threshold_backward_1.run(buf9, buf8, buf6, 6, s33, stream=raw_stream0)
        del buf8
        assert_size_stride(primals_2, (s33, 4), (4, 1), 'input')
        buf5 = empty_strided_cuda((6, 4), (4, 1), torch.float32)
        # aten.threshold_backward, aten.t, aten.mm
        extern_kernels.mm(reinterpret_tensor(buf9, (6, s33), (1, 6), 0), primals_2, out=buf5)
        del buf9, primals_2
    assert dtypes == {'bool cuda:0': [saved_0], 'float32 cuda:0': [tangents_0, ..., primals_2]}
    assert args == [primals_0, primals_2, primals_1, saved_1, saved_0, tangents_0]
    return (
        buf5,
        reinterpret_tensor(buf6, (6, ), (1, ), 0),
        None,
        None,
        buf2,
        reinterpret_tensor(buf3, (4, ), (1, ), 0),
    )

# ==== capture 0
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    assert_size_stride(arg_1, (s35, 4), (4, 1), 'input')
    assert_size_stride(arg_2, (), (), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        arg_1 = copy_if_misaligned(arg_1)
        arg_2 = copy_if_misaligned(arg_2)
        buf7 = empty_strided_cuda((s35, 4), (4, 1), torch.float32)
        buf2 = empty_strided_cuda((1, 4), (4, 1), torch.float32)
        raw_stream0 = get_raw_stream(0)
        triton_red_fused_0.run(arg_1, arg_2, buf7, buf2, 4, s35, stream=raw_stream0)
        del arg_1, arg_2
        assert_size_stride(arg_3, (s35, 6), (6, 1), 'input')
        arg_3 = copy_if_misaligned(arg_3)
        buf1 = empty_strided_cuda((4, 6), (6, 1), torch.float32)
        extern_kernels.mm(reinterpret_tensor(buf7, (4, s35), (1, 4), 0), arg_3, out=buf1)
        assert_size_stride(arg_4, (4, 6), (6, 1), 'input')
        buf8 = empty_strided_cuda((s35, 6), (6, 1), torch.float32)
        extern_kernels.mm(buf7, arg_4, out=buf8)
        del buf7, arg_4
        buf9 = buf8; del buf8  # reuse
        buf6 = empty_strided_cuda((1, 6), (6, 1), torch.float32)
        raw_stream0 = get_raw_stream(0)
        triton_red_fused_1.run(buf9, arg_3, buf6, 6, s35, stream=raw_stream0)
        del arg_3
        assert_size_stride(arg_0, (s35, 4), (4, 1), 'input')
        arg_0 = copy_if_misaligned(arg_0)
        buf5 = empty_strided_cuda((6, 4), (4, 1), torch.float32)
        extern_kernels.mm(reinterpret_tensor(buf9, (6, s35), (1, 6), 0), arg_0, out=buf5)
        del arg_0, buf9
    assert dtypes == {
        'float32 cuda:0': [arg_0, arg_2, ..., arg_4, unused(3)],
        'bool cuda:0': [arg_1],
        'float32 cpu': [unused(1)],
    }
    assert args == [arg_2, arg_0, arg_4, arg_3, arg_1, unused(10)]
    return (
        buf1,
        reinterpret_tensor(buf2, (4, ), (1, ), 0),
        reinterpret_tensor(buf6, (6, ), (1, ), 0),
        buf5,
    )
