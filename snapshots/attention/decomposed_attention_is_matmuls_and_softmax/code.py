# fmt: off

# ==== capture 0
def call(args):
    s100 = arg_0
    s101 = arg_1
    s103 = arg_2
    assert_size_stride(arg_3, (), (), 'input')
    assert_size_stride(arg_4, (1, s100, s101, s103), (s100*s101*s103, s101*s103, s103, 1), 'input')
    buf0 = empty_strided_cpu((1, s100, s101, s103), (s100*s101*s103, s101*s103, s103, 1), torch.float32)
    assert_size_stride(arg_5, (s100, s101, s101), (s101*s101, s101, 1), 'input')
    cpp_fused_0(arg_3, arg_4, buf0, s100, s101, s103)
    del arg_3, arg_4
    buf1 = empty_strided_cpu((s100, s101, s103), (s101*s103, s103, 1), torch.float32)
    extern_kernels.bmm(
        reinterpret_tensor(arg_5, (s100, s101, s101), (s101*s101, 1, s101), 0),
        reinterpret_tensor(buf0, (s100, s101, s103), (s101*s103, s103, 1), 0),
        out=buf1,
    )
    del arg_5
    assert_size_stride(arg_6, (s100, s101, s103), (s101*s103, s103, 1), 'input')
    buf2 = empty_strided_cpu((s100, s101, s101), (s101*s101, s101, 1), torch.float32)
    extern_kernels.bmm(
        reinterpret_tensor(buf0, (s100, s101, s103), (s101*s103, s103, 1), 0),
        reinterpret_tensor(arg_6, (s100, s103, s101), (s101*s103, 1, s103), 0),
        out=buf2,
    )
    del arg_6
    assert_size_stride(arg_7, (1, s100, s101, s101), (s100*s101*s101, s101*s101, s101, 1), 'input')
    buf3 = empty_strided_cpu((1, s100, s101, 1), (s100*s101, s101, 1, s100*s101), torch.float32)
    buf4 = reinterpret_tensor(buf2, (1, s100, s101, s101), (s100*s101*s101, s101*s101, s101, 1), 0); del buf2  # reuse
    assert_size_stride(arg_8, (s100, s103, s101), (s101*s103, 1, s103), 'input')
    cpp_fused_1(buf4, arg_7, buf3, s100, s101)
    del arg_7, buf3
    buf5 = reinterpret_tensor(buf0, (s100, s101, s103), (s101*s103, s103, 1), 0); del buf0  # reuse
    extern_kernels.bmm(
        reinterpret_tensor(buf4, (s100, s101, s101), (s101*s101, s101, 1), 0),
        reinterpret_tensor(arg_8, (s100, s101, s103), (s101*s103, s103, 1), 0),
        out=buf5,
    )
    del arg_8
    buf6 = reinterpret_tensor(buf5, (1, s100, s101, s103), (s100*s101*s103, s101*s103, s103, 1), 0); del buf5  # reuse
    assert_size_stride(arg_9, (s100, s101, s103), (s101*s103, s103, 1), 'input')
    cpp_fused_2(buf6, s100, s101, s103)
    buf7 = empty_strided_cpu((s100, s103, s101), (s101*s103, s101, 1), torch.float32)
    extern_kernels.bmm(
        reinterpret_tensor(arg_9, (s100, s103, s101), (s101*s103, 1, s103), 0),
        reinterpret_tensor(buf4, (s100, s101, s101), (s101*s101, s101, 1), 0),
        out=buf7,
    )
    del buf4, arg_9
    buf8 = empty_strided_cpu((1, s100, s101, s103), (s100*s101*s103, s101*s103, s103, 1), torch.float32)
    cpp_fused_3(buf7, buf8, s100, s101, s103)
    assert dtypes == {
        'float32 cpu': [arg_3, arg_4, arg_8, arg_9, unused(2)],
        'storage of float32 cpu': [arg_5, ..., arg_7, unused(1)],
    }
    assert args == [arg_3, arg_4, arg_6, arg_5, unused(1), arg_7, ..., arg_9, unused(2), arg_0, ..., arg_2]
    return (reinterpret_tensor(buf1, (1, s100, s101, s103), (s100*s101*s103, s101*s103, s103, 1), 0), buf8, buf6, )
