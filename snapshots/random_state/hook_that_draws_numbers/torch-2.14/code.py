# fmt: off

# ==== capture 0
def call(args):
    s35 = arg_2
    buf1 = torch.ops.aten.rand.default(
        [s35],
        dtype=torch.float32,
        device=device(type='cpu'),
        pin_memory=False,
    )
    assert_tensor_metadata(buf1, (s35, ), (1, ), torch.float32, 'torch.ops.aten.rand.default')
    assert_alignment(buf1, 16, 'torch.ops.aten.rand.default')
    assert_size_stride_grouped((arg_1, arg_0), ((), (s35, )), ((), (1, )), 'input')
    buf2 = empty_strided_cpu((s35, ), (1, ), torch.float32)
    cpp_fused_0(arg_1, buf1, arg_0, buf2, s35)
    del buf1, arg_1, arg_0
    # Unsorted Source Nodes: [], Original ATen: []
    buf4 = torch.ops.aten.rand_like.default(buf2, pin_memory=False)
    assert_tensor_metadata(buf4, (s35, ), (1, ), torch.float32, 'torch.ops.aten.rand_like.default')
    assert_alignment(buf4, 16, 'torch.ops.aten.rand_like.default')
    buf5 = buf2; del buf2  # reuse
    cpp_fused_1(buf5, buf4, s35)
    assert dtypes == {'float32 cpu': [arg_1, arg_0, unused(1)]}
    assert args == [arg_1, arg_0, arg_2, unused(1)]
    return (buf5, )
