# fmt: off

# ==== capture 0
def call(args):
    s18 = arg_0
    assert_size_stride_grouped((arg_1, arg_2), ((s18, 4), ()), ((4, 1), ()), 'input')
    buf0 = empty_strided_cpu((s18, 4), (4, 1), torch.float32)
    buf1 = empty_strided_cpu((1, 4), (4, 1), torch.float32)
    assert_size_stride(arg_3, (s18, 6), (6, 1), 'input')
    cpp_fused_0(arg_1, arg_2, buf0, buf1, s18)
    del arg_1, arg_2
    buf2 = empty_strided_cpu((4, 6), (6, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf0, (4, s18), (1, 4), 0), arg_3, out=buf2)
    del arg_3
    assert_size_stride(arg_4, (6, 4), (1, 6), 'input')
    buf3 = empty_strided_cpu((s18, 6), (6, 1), torch.float32)
    extern_kernels.mm(buf0, reinterpret_tensor(arg_4, (4, 6), (6, 1), 0), out=buf3)
    del buf0, arg_4
    assert_size_stride(arg_5, (s18, 6), (6, 1), 'input')
    buf4 = empty_strided_cpu((1, 6), (6, 1), torch.float32)
    buf5 = buf3; del buf3  # reuse
    assert_size_stride(arg_6, (s18, 4), (4, 1), 'input')
    cpp_fused_1(buf5, arg_5, buf4, s18)
    del arg_5
    buf6 = empty_strided_cpu((6, 4), (4, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(buf5, (6, s18), (1, 6), 0), arg_6, out=buf6)
    del arg_6
    assert dtypes == {
        'float32 cpu': [arg_1, arg_2, arg_6, unused(16)],
        'storage of float32 cpu': [arg_3, ..., arg_5, unused(1)],
    }
    assert args == [arg_2, arg_1, arg_3, arg_4, unused(1), arg_5, arg_6, unused(14), arg_0, unused(15)]
    return (
        buf2,
        buf6,
        reinterpret_tensor(buf4, (6, ), (1, ), 0),
        reinterpret_tensor(buf1, (4, ), (1, ), 0),
    )
