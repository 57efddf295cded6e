# fmt: off

# ==== capture 0
def call(args):
    s20 = arg_0
    assert_size_stride_grouped((arg_1, arg_2), ((s20, 3), ()), ((3, 1), ()), 'input')
    buf0 = empty_strided_cpu((s20, 3), (3, 1), torch.float32)
    buf1 = empty_strided_cpu((1, 3), (3, 1), torch.float32)
    assert_size_stride(arg_3, (s20, 8), (8, 1), 'input')
    cpp_fused_0(arg_1, arg_2, buf0, buf1, s20)
    del arg_1, arg_2
    buf2 = empty_strided_cpu((3, 8), (8, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf0, (3, s20), (1, 3), 0), arg_3, out=buf2)
    del arg_3
    assert_size_stride(arg_4, (8, 3), (1, 8), 'input')
    buf3 = empty_strided_cpu((s20, 8), (8, 1), torch.float32)
    extern_kernels.mm(buf0, reinterpret_tensor(arg_4, (3, 8), (8, 1), 0), out=buf3)
    del buf0, arg_4
    assert_size_stride(arg_5, (s20, 8), (8, 1), 'input')
    buf4 = empty_strided_cpu((1, 8), (8, 1), torch.float32)
    buf5 = buf3; del buf3  # reuse
    assert_size_stride(arg_6, (s20, 5), (5, 1), 'input')
    cpp_fused_1(buf5, arg_5, buf4, s20)
    del arg_5
    buf6 = empty_strided_cpu((8, 5), (5, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf5, (8, s20), (1, 8), 0), arg_6, out=buf6)
    del arg_6
    assert dtypes == {
        'float32 cpu': [arg_1, arg_2, arg_6, unused(18)],
        'storage of float32 cpu': [arg_3, ..., arg_5, unused(1)],
    }
    assert args == [arg_2, arg_1, arg_3, arg_4, unused(1), arg_5, arg_6, unused(17), arg_0, unused(10)]
    return (
        buf2,
        buf6,
        reinterpret_tensor(buf4, (8, ), (1, ), 0),
        reinterpret_tensor(buf1, (3, ), (1, ), 0),
    )
