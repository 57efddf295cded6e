# fmt: off

# ==== frame 0
def call(args):
    assert_size_stride(primals_0, (5, ), (1, ), 'input')
    buf0 = empty_strided_cpu((), (), torch.float32)
    cpp_fused_mul_sum_0(primals_0, buf0)
    del primals_0
    assert dtypes == {'float32 cpu': [primals_0]}
    return (buf0, )

# ==== capture 0
def call(args):
    assert_size_stride(arg_0, (), (), 'input')
    buf0 = empty_strided_cpu((5, ), (1, ), torch.float32)
    cpp_fused_0(arg_0, buf0)
    del arg_0
    buf1 = torch.ops.snapgrad_nesting.square.default(buf0)
    del buf0
    buf2 = buf1
    assert_size_stride(buf2, (5, ), (1, ), 'torch.ops.snapgrad_nesting.square.default')
    assert_alignment(buf2, 16, 'torch.ops.snapgrad_nesting.square.default')
    assert dtypes == {'float32 cpu': [arg_0, unused(1)]}
    assert args == [arg_0, unused(1)]
    return (buf2, )
