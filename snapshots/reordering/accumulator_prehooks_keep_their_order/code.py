# fmt: off

# ==== frame 0
def call(args):
    assert_size_stride(primals_0, (3, 2, 3, 3), (18, 9, 3, 1), 'input')
    buf0 = empty_strided_cpu((3, 2, 3, 3), (18, 1, 6, 2), torch.float32)
    assert_size_stride(primals_1, (1, 2, 8, 8), (128, 64, 8, 1), 'input')
    buf1 = empty_strided_cpu((1, 2, 8, 8), (128, 1, 16, 2), torch.float32)
    assert_size_stride(primals_2, (2, 3, 3, 3), (27, 9, 3, 1), 'input')
    buf2 = empty_strided_cpu((2, 3, 3, 3), (27, 1, 9, 3), torch.float32)
    cpp_fused_0(primals_0, primals_1, primals_2, buf0, buf1, buf2)
    del primals_0, primals_1, primals_2
    # aten.convolution
    buf3 = extern_kernels.convolution(
        buf1,
        buf0,
        stride=(1, 1),
        padding=(0, 0),
        dilation=(1, 1),
        transposed=False,
        output_padding=(0, 0),
        groups=1,
        bias=None,
    )
    assert_size_stride(buf3, (1, 3, 6, 6), (108, 1, 18, 3), 'torch.ops.aten.convolution.default')
    # aten.convolution
    buf4 = extern_kernels.convolution(
        buf3,
        buf2,
        stride=(1, 1),
        padding=(0, 0),
        dilation=(1, 1),
        transposed=False,
        output_padding=(0, 0),
        groups=1,
        bias=None,
    )
    assert_size_stride(buf4, (1, 2, 4, 4), (32, 1, 8, 2), 'torch.ops.aten.convolution.default')
    buf5 = empty_strided_cpu((1, 2, 4, 4), (32, 16, 4, 1), torch.float32)
    cpp_fused_convolution_0(buf4, buf5)
    assert dtypes == {'float32 cpu': [primals_0, ..., primals_2]}
    return (buf5, buf0, buf1, buf2, buf3, )

# ==== capture 0
def call(args):
    arg_0_size = arg_0.size()
    s8 = arg_0_size[2]
    assert_size_stride(arg_1, (), (), 'input')
    buf0 = empty_strided_cpu((1, 2, 4, 4), (32, 1, 8, 2), torch.float32)
    assert_size_stride(arg_2, (1, 3, 6, 6), (108, 1, 18, 3), 'input')
    assert_size_stride(arg_3, (2, 3, 3, 3), (27, 1, 9, 3), 'input')
    cpp_fused_0(arg_1, buf0)
    del arg_1
    buf1 = torch.ops.aten.convolution_backward.default(
        buf0,
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
    del buf0, arg_2, arg_3
    buf2 = buf1[0]
    assert_size_stride(
        buf2,
        (1, 3, 6, 6),
        (108, 1, 18, 3),
        'torch.ops.aten.convolution_backward.default',
    )
    # buffer buf2 (op: torch.ops.aten.convolution_backward.default) is assumed to be not aligned
    buf3 = buf1[1]
    assert_size_stride(
        buf3,
        (2, 3, 3, 3),
        (27, 1, 9, 3),
        'torch.ops.aten.convolution_backward.default',
    )
    # buffer buf3 (op: torch.ops.aten.convolution_backward.default) is assumed to be not aligned
    del buf1
    assert_size_stride(arg_0, (1, 2, s8, s8), (2*s8*s8, 1, 2*s8, 2), 'input')
    assert_size_stride(arg_4, (3, 2, 3, 3), (18, 1, 6, 2), 'input')
    buf4 = torch.ops.aten.convolution_backward.default(
        buf2,
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
    del arg_0, buf2, arg_4
    buf5 = buf4[1]
    assert_size_stride(
        buf5,
        (3, 2, 3, 3),
        (18, 1, 6, 2),
        'torch.ops.aten.convolution_backward.default',
    )
    # buffer buf5 (op: torch.ops.aten.convolution_backward.default) is assumed to be not aligned
    del buf4
    buf6 = empty_strided_cpu((2, 3, 3, 3), (27, 9, 3, 1), torch.float32)
    buf7 = empty_strided_cpu((3, 2, 3, 3), (18, 9, 3, 1), torch.float32)
    cpp_fused_1(buf3, buf5, buf6, buf7)
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_4, unused(8)]}
    assert args == [arg_1, arg_4, arg_0, arg_3, arg_2, unused(8)]
    return (buf6, buf7, )
