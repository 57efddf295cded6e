# fmt: off

# ==== capture 0
def call(args):
    s69 = arg_0
    s35 = arg_4
    assert_size_stride_grouped((arg_1, arg_2), ((), (s35, 3)), ((), (3, 1)), 'input')
    buf0 = empty_strided_cpu((s35, 3), (3, 1), torch.bfloat16)
    buf1 = empty_strided_cpu((1, 3), (3, 1), torch.bfloat16)
    buf2 = empty_strided_cpu((3, ), (1, ), torch.float32)
    assert_size_stride(arg_3, (s35, 4), (4, 1), 'input')
    cpp_fused_0(arg_1, arg_2, buf0, buf1, buf2, s35, s69)
    del arg_1, arg_2, buf1
    buf3 = empty_strided_cpu((3, 4), (4, 1), torch.bfloat16)
    extern_kernels.mm(reinterpret_tensor(buf0, (3, s35), (1, 3), 0), arg_3, out=buf3)
    del buf0, arg_3
    buf4 = empty_strided_cpu((3, 4), (4, 1), torch.float32)
    cpp_fused_1(buf3, buf4)
    assert dtypes == {'float32 cpu': [arg_1, arg_2, unused(15)], 'bfloat16 cpu': [arg_3]}
    assert args == [arg_1, ..., arg_3, unused(2), arg_0, arg_4, unused(17)]
    return (buf4, buf2, )
