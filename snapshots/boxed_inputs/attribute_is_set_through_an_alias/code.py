# fmt: off

# ==== capture 0
def call(args):
    assert_size_stride(arg_0, (20, ), (1, ), 'input')
    buf0 = empty_strided_cpu((20, ), (1, ), torch.float32)
    buf1 = empty_strided_cpu((20, ), (1, ), torch.float32)
    cpp_fused_0(arg_0, buf0, buf1)
    del arg_0
    assert dtypes == {'float32 cpu': [arg_0, unused(1)]}
    assert args == [unused(1), arg_0]
    return (buf0, buf1, )
