# fmt: off

# ==== capture 0
def call(args):
    s21 = arg_1
    s41 = arg_2
    s65 = arg_3
    buf0 = empty_strided_cpu((s41, s41), (s41, 1), torch.float32)
    assert_size_stride(arg_0, (s21, s41, s65), (s41*s65, s65, 1), 'input')
    cpp_fused_0(arg_0, buf0, s41, s21, s65)
    del arg_0
    assert dtypes == {'float32 cpu': [arg_0, unused(4)]}
    assert args == [arg_0, unused(1), arg_1, unused(1), arg_2, unused(1), arg_3, unused(1)]
    return (buf0, )
