# fmt: off

# ==== capture 0
def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    buf0 = torch.ops.aten.rand.default(
        [s35],
        dtype=torch.float32,
        device=device(type='cpu'),
        pin_memory=False,
    )
    buf1 = buf0
    assert_size_stride(buf1, (s35, ), (1, ), 'torch.ops.aten.rand.default')
    assert_alignment(buf1, 16, 'torch.ops.aten.rand.default')
    del buf0
    assert_size_stride(arg_1, (), (), 'input')
    assert_size_stride(arg_0, (s35, ), (1, ), 'input')
    buf2 = empty_strided_cpu((s35, ), (1, ), torch.float32)
    cpp_fused_0(arg_1, buf1, arg_0, buf2, s35)
    del arg_0, buf1, arg_1
    # Unsorted Source Nodes: [], Original ATen: []
    buf3 = torch.ops.aten.rand_like.default(buf2, pin_memory=False)
    buf4 = buf3
    assert_size_stride(buf4, (s35, ), (1, ), 'torch.ops.aten.rand_like.default')
    assert_alignment(buf4, 16, 'torch.ops.aten.rand_like.default')
    del buf3
    buf5 = buf2; del buf2  # reuse
    cpp_fused_1(buf5, buf4, s35)
    assert dtypes == {'float32 cpu': [arg_0, arg_1, unused(1)]}
    assert args == [arg_1, arg_0, unused(2)]
    return (buf5, )
