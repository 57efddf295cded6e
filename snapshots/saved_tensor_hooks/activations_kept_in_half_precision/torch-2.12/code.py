# fmt: off

# ==== capture 0
def call(args):
    s63 = arg_0
    arg_1_size = arg_1.size()
    s35 = arg_1_size[0]
    assert_size_stride(arg_2, (), ())
    assert_size_stride(arg_3, (s63, s35), (s35, 1))
    assert_size_stride(arg_4, (s63, s35), (s35, 1))
    buf0 = empty_strided_cpu((1, s35), (s35, 1), torch.float32)
    cpp_fused_0(arg_2, arg_3, arg_4, buf0, s35, s63)
    del arg_2, arg_3, arg_4
    assert dtypes == {'float32 cpu': [arg_1, arg_2], 'bfloat16 cpu': [arg_3, arg_4]}
    assert args == [arg_2, arg_1, unused(2), arg_0, arg_3, arg_4]
    return (reinterpret_tensor(buf0, (s35, ), (1, ), 0), )
