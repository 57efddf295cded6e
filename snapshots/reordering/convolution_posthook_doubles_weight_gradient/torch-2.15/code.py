# fmt: off

# ==== capture 0
def call(args):
    s79 = arg_0
    s57 = arg_1
    s40 = arg_2
    s90 = arg_3
    arg_4_size = arg_4.size()
    s20 = arg_4_size[2]
    assert_size_stride(arg_4, (1, 2, s20, s20), (2*s20*s20, s20*s20, s20, 1), 'input')
    buf3 = empty_strided_cpu((1, 2, s20, s20), (2*s20*s20, 1, 2*s20, 2), torch.float32)
    assert_size_stride_grouped((arg_5, arg_6), ((), (3, 2, 3, 3)), ((), (18, 9, 3, 1)), 'input')
    cpp_fused_0(arg_4, buf3, s20)
    del arg_4
    buf0 = torch.ops.aten.convolution_backward.default(
        reinterpret_tensor(arg_5, (1, s79, s57, s40), (0, 0, 0, 0), 0),
        buf3,
        arg_6,
        [s90],
        (1, 1),
        (0, 0),
        (1, 1),
        False,
        (0, 0),
        1,
        [False, True, False],
    )
    del buf3, arg_5, arg_6
    buf1 = buf0[1]
    assert_tensor_metadata(
        buf1,
        (3, 2, 3, 3),
        (18, 1, 6, 2),
        torch.float32,
        'torch.ops.aten.convolution_backward.default',
    )
    # buffer buf2 (op: torch.ops.aten.convolution_backward.default) is assumed to be not aligned
    del buf0
    buf2 = empty_strided_cpu((3, 2, 3, 3), (18, 9, 3, 1), torch.float32)
    cpp_fused_1(buf1, buf2)
    assert dtypes == {'float32 cpu': [arg_4, ..., arg_6, unused(4)]}
    assert args == [arg_5, arg_4, arg_6, arg_0, ..., arg_3, unused(8)]
    return (buf2, )
