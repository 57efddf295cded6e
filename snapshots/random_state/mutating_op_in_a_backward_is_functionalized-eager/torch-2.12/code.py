# fmt: off

# ==== capture 0
def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    assert_size_stride(arg_0, (s35, ), (1, ))
    buf0 = empty_strided_cpu((s35, ), (1, ), torch.float32)
    cpp_fused_as_strided_clone_0(arg_0, buf0, s35)
    del arg_0
    # aten.as_strided, snapgrad_random_state.scale_
    torch.ops.snapgrad_random_state.scale_.default(buf0, 2.0)
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_2, (s35, ), (1, ))
    buf1 = empty_strided_cpu((s35, ), (1, ), torch.float32)
    cpp_fused_as_strided_0(arg_1, buf0, arg_2, buf1, s35)
    del arg_1, arg_2
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_2, unused(1)]}
    assert args == [arg_1, arg_0, arg_2, unused(2)]
    return (buf1, )
