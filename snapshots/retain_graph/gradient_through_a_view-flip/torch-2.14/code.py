# fmt: off

# ==== capture 0
def call(args):
    s21 = arg_0
    s41 = arg_1
    s58 = arg_3
    s57 = arg_4
    assert_size_stride(arg_2, (s21, s41), (s41, 1), 'input')
    buf0 = empty_strided_cpu((s21, s21), (s21, 1), torch.float32)
    cpp_fused_0(arg_2, buf0, s21, s58, s57, s41)
    del arg_2
    assert dtypes == {'float32 cpu': [arg_2, unused(3)]}
    assert args == [arg_2, unused(1), arg_0, unused(1), arg_1, unused(2), arg_3, arg_4]
    return (buf0, )
