# fmt: off

# ==== capture 0
def call(args):
    s79 = arg_0
    s57 = arg_1
    s40 = arg_2
    s90 = arg_3
    s26 = arg_7
    s69 = arg_8
    s33 = arg_9
    s80 = arg_10
    arg_4_size = arg_4.size()
    s20 = arg_4_size[2]
    assert_size_stride(arg_5, (), ())
    assert_size_stride(arg_4, (1, 2, s20, s20), (2*s20*s20, s20*s20, s20, 1))
    assert_size_stride(arg_6, (3, 2, 3, 3), (18, 9, 3, 1))
    buf0 = torch.ops.aten.convolution_backward.default(
        reinterpret_tensor(arg_5, (1, s79, s57, s40), (0, 0, 0, 0), 0),
        arg_4,
        arg_6,
        [s90],
        [1, 1],
        [s33, s80],
        [1, 1],
        False,
        [s26, s69],
        1,
        [False, True, False],
    )
    del arg_4, arg_5, arg_6
    buf1 = buf0[1]
    assert_size_stride(
        buf1,
        (3, 2, 3, 3),
        (18, 9, 3, 1),
        'torch.ops.aten.convolution_backward.default',
    )
    # buffer buf1 (op: torch.ops.aten.convolution_backward.default) is assumed to be not aligned
    del buf0
    buf2 = buf1; del buf1  # reuse
    cpp_fused_0(buf2)
    assert dtypes == {'float32 cpu': [arg_4, ..., arg_6, unused(4)]}
    assert args == [arg_5, arg_4, arg_6, arg_0, ..., arg_10, unused(4)]
    return (buf2, )
