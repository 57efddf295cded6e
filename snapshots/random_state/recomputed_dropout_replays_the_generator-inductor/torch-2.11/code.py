# fmt: off

# ==== frame 0
def call(args):
    assert_size_stride(primals_0, (2, 4), (4, 1))
    assert_size_stride(primals_1, (4, 4), (4, 1))
    buf0 = empty_strided_cpu((2, 4), (4, 1), torch.float32)
    # aten.mm
    extern_kernels.mm(primals_0, primals_1, out=buf0)
    buf1 = torch.ops.higher_order.run_and_save_rng_state(
        torch.ops.aten.native_dropout.default,
        buf0,
        0.5,
        True,
    )
    del buf0
    buf2 = buf1[0]
    assert_size_stride(buf2, (5056, ), (1, ), 'torch.ops.run_and_save_rng_state')
    assert_alignment(buf2, 16, 'torch.ops.run_and_save_rng_state')
    buf3 = buf1[1][0]
    assert_size_stride(buf3, (2, 4), (4, 1), 'torch.ops.run_and_save_rng_state')
    assert_alignment(buf3, 16, 'torch.ops.run_and_save_rng_state')
    del buf1
    buf4 = buf3; del buf3  # reuse
    cpp_fused_mul_sin_0(buf4)
    assert dtypes == {'float32 cpu': [primals_0, primals_1]}
    return (buf4, primals_0, primals_1, buf2, )

# ==== capture 0
def call(args):
    arg_0_size = arg_1.size()
    s74 = arg_0_size[0]
    s22 = arg_0_size[1]
    arg_1_size = arg_0.size()
    s75 = arg_1_size[0]
    assert_size_stride(arg_3, (), ())
    assert_size_stride(arg_1, (s74, s22), (s22, 1))
    assert_size_stride(arg_2, (s22, s22), (s22, 1))
    assert_size_stride(arg_0, (s75, ), (1, ))
    buf0 = empty_strided_cpu((s74, s22), (s22, 1), torch.float32)
    extern_kernels.mm(arg_1, arg_2, out=buf0)
    buf1 = torch.ops.higher_order.run_with_rng_state(
        arg_0,
        torch.ops.aten.native_dropout.default,
        buf0,
        0.5,
        True,
    )
    del arg_0
    buf2 = buf1[0]
    assert_size_stride(buf2, (s74, s22), (s22, 1), 'torch.ops.run_with_rng_state')
    # buffer buf2 (op: torch.ops.run_with_rng_state) is assumed to be not aligned
    buf3 = buf1[1]
    assert_size_stride(buf3, (s74, s22), (s22, 1), 'torch.ops.run_with_rng_state')
    # buffer buf3 (op: torch.ops.run_with_rng_state) is assumed to be not aligned
    del buf1
    buf4 = reinterpret_tensor(buf2, (s74, s22), (s22, 1), 0); del buf2  # reuse
    cpp_fused_0(buf4, arg_3, buf3, s22, s74)
    del arg_3, buf3
    buf5 = empty_strided_cpu((s22, s22), (s22, 1), torch.float32)
    extern_kernels.mm(reinterpret_tensor(arg_1, (s22, s74), (1, s22), 0), buf4, out=buf5)
    del arg_1
    buf6 = reinterpret_tensor(buf0, (s74, s22), (s22, 1), 0); del buf0  # reuse
    extern_kernels.mm(buf4, reinterpret_tensor(arg_2, (s22, s22), (1, s22), 0), out=buf6)
    del arg_2
    assert dtypes == {'float32 cpu': [arg_1, arg_3, arg_2, unused(2)], 'uint8 cpu': [arg_0]}
    assert args == [arg_3, arg_1, arg_2, arg_0, unused(4)]
    return (buf6, buf5, )
