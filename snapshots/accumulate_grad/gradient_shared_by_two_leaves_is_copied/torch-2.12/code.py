# fmt: off

# ==== capture 0
def call(args):
    arg_0_size = arg_0.size()
    s21 = arg_0_size[0]
    assert_size_stride(arg_0, (s21, ), (1, ))
    buf0 = empty_strided_cpu((s21, ), (1, ), torch.float32)
    buf1 = empty_strided_cpu((s21, ), (1, ), torch.float32)
    cpp_fused_0(arg_0, buf0, buf1, s21)
    del arg_0
    assert dtypes == {'float32 cpu': [arg_0, unused(3)]}
    assert args == [arg_0, unused(4)]
    return (buf0, buf1, )
