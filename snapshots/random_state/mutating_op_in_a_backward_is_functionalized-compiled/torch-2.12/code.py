# fmt: off

# ==== frame 0
def call(args):
    assert_size_stride(primals_0, (4, ), (1, ))
    buf0 = empty_strided_cpu((4, ), (1, ), torch.float32)
    cpp_fused_sin_0(primals_0, buf0)
    # snapgrad_random_state.squared
    buf1 = torch.ops.snapgrad_random_state.squared.default(buf0)
    buf2 = buf1
    assert_size_stride(buf2, (4, ), (1, ), 'torch.ops.snapgrad_random_state.squared.default')
    assert_alignment(buf2, 16, 'torch.ops.snapgrad_random_state.squared.default')
    assert dtypes == {'float32 cpu': [primals_0]}
    return (buf2, primals_0, buf0, )

# ==== capture 0
def call(args):
    assert_size_stride(arg_0, (4, ), (1, ))
    buf0 = empty_strided_cpu((4, ), (1, ), torch.float32)
    cpp_fused_as_strided_clone_0(arg_0, buf0)
    del arg_0
    # aten.as_strided, snapgrad_random_state.scale_
    torch.ops.snapgrad_random_state.scale_.default(buf0, 2.0)
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_2, (4, ), (1, ))
    buf1 = empty_strided_cpu((4, ), (1, ), torch.float32)
    cpp_fused_as_strided_0(arg_1, buf0, arg_2, buf1)
    del arg_1, arg_2
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_2, unused(2)]}
    assert args == [arg_1, arg_2, arg_0, unused(2)]
    return (buf1, )
