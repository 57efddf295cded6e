# fmt: off

# ==== frame 0
def call(args):
    assert_size_stride(primals_0, (3, 4), (4, 1), 'input')
    buf0 = empty_strided_cpu((3, 4), (4, 1), torch.float32)
    cpp_fused_mul_native_dropout_0(primals_0, buf0)
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
    assert_size_stride(arg_0, (), (), 'input')
    assert_size_stride(arg_1, (3, 4), (4, 1), 'input')
    assert_size_stride(arg_2, (3, 4), (4, 1), 'input')
    buf0 = empty_strided_cpu((3, 4), (4, 1), torch.float32)
    cpp_fused_0(arg_0, arg_1, arg_2, buf0)
    del arg_0, arg_1, arg_2
    assert dtypes == {'float32 cpu': [arg_0, arg_1, unused(5)], 'bool cpu': [arg_2]}
    assert args == [arg_0, arg_2, arg_1, unused(5)]
    return (buf0, )
