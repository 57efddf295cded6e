# fmt: off

# ==== capture 0
def call(args):
    s63 = arg_0
    s35 = arg_5
    assert_size_stride_grouped((arg_2, arg_3, arg_4), ((), (s63, s35), (s63, s35)), ((), (s35, 1), (s35, 1)), 'input')
    buf0 = empty_strided_cpu((1, s35), (s35, 1), torch.float32)
    cpp_fused_0(arg_2, arg_3, arg_4, buf0, s35, s63)
    del arg_2, arg_3, arg_4
    assert dtypes == {'float32 cpu': [arg_2, unused(1)], 'bfloat16 cpu': [arg_3, arg_4]}
    assert args == [arg_2, unused(1), arg_0, arg_5, unused(1), arg_3, arg_4]
    return (reinterpret_tensor(buf0, (s35, ), (1, ), 0), )
