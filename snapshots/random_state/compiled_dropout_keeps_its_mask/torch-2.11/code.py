# fmt: off

# ==== frame 0
def call(args):
    assert_size_stride(primals_0, (3, 4), (4, 1))
    buf0 = empty_strided_cpu((3, 4), (4, 1), torch.float32)
    cpp_fused_mul_0(primals_0, buf0)
    del primals_0
    # aten.mul, aten.native_dropout
    buf1 = torch.ops.aten.native_dropout.default(buf0, 0.25, True)
    buf2 = buf1[0]
    assert_size_stride(buf2, (3, 4), (4, 1), 'torch.ops.aten.native_dropout.default')
    assert_alignment(buf2, 16, 'torch.ops.aten.native_dropout.default')
    buf3 = buf1[1]
    assert_size_stride(buf3, (3, 4), (4, 1), 'torch.ops.aten.native_dropout.default')
    assert_alignment(buf3, 16, 'torch.ops.aten.native_dropout.default')
    del buf1
    buf4 = buf0; del buf0  # reuse
    buf5 = empty_strided_cpu((3, 4), (4, 1), torch.float32)
    cpp_fused_cos_sin_0(buf2, buf4, buf5)
    assert dtypes == {'float32 cpu': [primals_0]}
    return (buf4, buf3, buf5, )

# ==== capture 0
def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    s22 = arg_0_size[1]
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_0, (s35, s22), (s22, 1))
    assert_size_stride(arg_2, (s35, s22), (s22, 1))
    assert_size_stride(arg_3, (s35, s22), (s22, 1))
    buf0 = empty_strided_cpu((s35, s22), (s22, 1), torch.float32)
    cpp_fused_0(arg_1, arg_2, arg_0, buf0, s22, s35)
    del arg_0, arg_1, arg_2
    assert dtypes == {'bool cpu': [arg_0], 'float32 cpu': [arg_1, ..., arg_3, unused(2)]}
    assert args == [arg_1, arg_0, arg_2, arg_3, unused(4)]
    return (buf0, )
