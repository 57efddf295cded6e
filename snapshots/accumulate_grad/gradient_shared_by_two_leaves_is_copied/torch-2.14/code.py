# fmt: off

# ==== capture 0
def call(args):
    s21 = arg_1
    assert_size_stride(arg_0, (s21, ), (1, ), 'input')
    buf0 = empty_strided_cpu((s21, ), (1, ), torch.float32)
    buf1 = empty_strided_cpu((s21, ), (1, ), torch.float32)
    cpp_fused_0(arg_0, buf0, buf1, s21)
    del arg_0
    assert dtypes == {'float32 cpu': [arg_0, unused(3)]}
    assert args == [arg_0, unused(2), arg_1, unused(1)]
    return (buf0, buf1, )
