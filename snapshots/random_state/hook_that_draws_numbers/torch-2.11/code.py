# fmt: off

# ==== capture 0
def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_0, (s35, ), (1, ))
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
    buf3 = torch.ops.aten.rand.default(
        [s35],
        dtype=torch.float32,
        device=device(type='cpu'),
        pin_memory=False,
    )
    buf4 = buf3
    assert_size_stride(buf4, (s35, ), (1, ), 'torch.ops.aten.rand.default')
    assert_alignment(buf4, 16, 'torch.ops.aten.rand.default')
    del buf3
    buf5 = reinterpret_tensor(buf1, (s35, ), (1, ), 0); del buf1  # reuse
    cpp_fused_0(buf5, arg_1, arg_0, buf4, s35)
    del arg_0, arg_1
    assert dtypes == {'float32 cpu': [arg_0, arg_1, unused(1)]}
    assert args == [arg_1, arg_0, unused(2)]
    return (buf5, )
