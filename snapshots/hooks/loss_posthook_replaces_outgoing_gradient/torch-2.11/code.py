# fmt: off

# ==== capture 0
def call(args):
    arg_0_size = arg_0.size()
    s35 = arg_0_size[0]
    assert_size_stride(arg_1, (), ())
    assert_size_stride(arg_0, (s35, 5), (5, 1))
    assert_size_stride(arg_2, (s35, 3), (3, 1))
    assert_size_stride(arg_3, (5, 3), (3, 1))
    assert_size_stride(arg_4, (5, ), (1, ))
    buf0 = empty_strided_cpu((1, 5), (5, 1), torch.float32)
    buf1 = empty_strided_cpu((s35, 5), (5, 1), torch.float32)
    cpp_fused_0(arg_0, arg_1, buf0, buf1, s35)
    del arg_0, arg_1
    buf2 = empty_strided_cpu((5, 3), (3, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf1, (5, s35), (1, 5), 0), arg_2, out=buf2)
    del arg_2
    assert dtypes == {'float32 cpu': [arg_0, ..., arg_4, unused(9)]}
    assert args == [arg_1, arg_0, arg_2, ..., arg_4, unused(14)]
    return (buf2, reinterpret_tensor(buf0, (5, ), (1, ), 0), )
