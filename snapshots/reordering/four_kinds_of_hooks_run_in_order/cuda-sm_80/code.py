# fmt: off

# ==== frame 0
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    assert_size_stride(primals_1, (1, 2, 8, 8), (128, 64, 8, 1), 'input')
    assert_size_stride(primals_2, (3, 2, 3, 3), (18, 9, 3, 1), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        primals_1 = copy_if_misaligned(primals_1)
        # aten.convolution
        buf3 = extern_kernels.convolution(
            primals_1,
            primals_2,
            stride=(1, 1),
            padding=(0, 0),
            dilation=(1, 1),
            transposed=False,
            output_padding=(0, 0),
            groups=1,
            bias=None,
        )
        assert_size_stride(buf3, (1, 3, 6, 6), (108, 36, 6, 1), 'torch.ops.aten.convolution.default')
        assert_size_stride(primals_3, (2, 3, 3, 3), (27, 9, 3, 1), 'input')
        # aten.convolution
        buf5 = extern_kernels.convolution(
            buf3,
            primals_3,
            stride=(1, 1),
            padding=(0, 0),
            dilation=(1, 1),
            transposed=False,
            output_padding=(0, 0),
            groups=1,
            bias=None,
        )
        assert_size_stride(buf5, (1, 2, 4, 4), (32, 16, 4, 1), 'torch.ops.aten.convolution.default')
    assert dtypes == {'float32 cuda:0': [primals_1, ..., primals_3]}
    assert args == [primals_2, primals_1, primals_3]
    return (buf5, primals_2, primals_1, primals_3, buf3, )

# ==== capture 0
from torch._C._dynamo.guards import copy_if_misaligned

def call(args):
    arg_0_size = arg_0.size()
    s8 = arg_0_size[2]
    assert_size_stride(arg_1, (), (), 'input')
    with torch.cuda._DeviceGuard(0):
        torch.cuda.set_device(0)
        arg_1 = copy_if_misaligned(arg_1)
        buf8 = empty_strided_cuda((1, 2, 4, 4), (32, 16, 4, 1), torch.float32)
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_0.run(arg_1, buf8, 32, stream=raw_stream0)
        del arg_1
        assert_size_stride(arg_2, (1, 3, 6, 6), (108, 36, 6, 1), 'input')
        assert_size_stride(arg_3, (2, 3, 3, 3), (27, 9, 3, 1), 'input')
        arg_2 = copy_if_misaligned(arg_2)
        buf9 = torch.ops.aten.convolution_backward.default(
            buf8,
            arg_2,
            arg_3,
            [0],
            (1, 1),
            (0, 0),
            (1, 1),
            False,
            (0, 0),
            1,
            [True, True, False],
        )
        del buf8, arg_2, arg_3
        buf10 = buf9[0]
        assert_size_stride(
            buf10,
            (1, 3, 6, 6),
            (108, 36, 6, 1),
            'torch.ops.aten.convolution_backward.default',
        )
        assert_alignment(buf10, 16, 'torch.ops.aten.convolution_backward.default')
        buf11 = buf9[1]
        assert_size_stride(
            buf11,
            (2, 3, 3, 3),
            (27, 9, 3, 1),
            'torch.ops.aten.convolution_backward.default',
        )
        assert_alignment(buf11, 16, 'torch.ops.aten.convolution_backward.default')
        del buf9
        assert_size_stride(arg_0, (1, 2, s8, s8), (2*s8*s8, s8*s8, s8, 1), 'input')
        assert_size_stride(arg_4, (3, 2, 3, 3), (18, 9, 3, 1), 'input')
        arg_0 = copy_if_misaligned(arg_0)
        buf12 = torch.ops.aten.convolution_backward.default(
            buf10,
            arg_0,
            arg_4,
            [0],
            (1, 1),
            (0, 0),
            (1, 1),
            False,
            (0, 0),
            1,
            [False, True, False],
        )
        del arg_0, buf10, arg_4
        buf13 = buf12[1]
        assert_size_stride(
            buf13,
            (3, 2, 3, 3),
            (18, 9, 3, 1),
            'torch.ops.aten.convolution_backward.default',
        )
        assert_alignment(buf13, 16, 'torch.ops.aten.convolution_backward.default')
        del buf12
        buf6 = buf13; del buf13  # reuse
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_1.run(buf6, 54, stream=raw_stream0)
        buf7 = buf11; del buf11  # reuse
        raw_stream0 = get_raw_stream(0)
        triton_poi_fused_1.run(buf7, 54, stream=raw_stream0)
    assert dtypes == {'float32 cuda:0': [arg_0, ..., arg_4], 'float32 cpu': [unused(6)]}
    assert args == [arg_1, arg_4, arg_0, arg_3, arg_2, unused(6)]
    return (buf6, buf7, )
