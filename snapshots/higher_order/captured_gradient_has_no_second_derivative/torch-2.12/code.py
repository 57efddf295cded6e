# fmt: off

# ==== capture 0
def call(args):
    primals_0_size = primals_0.size()
    s35 = primals_0_size[0]
    assert_size_stride(primals_1, (), ())
    assert_size_stride(primals_2, (s35, ), (1, ))
    assert_size_stride(primals_3, (s35, ), (1, ))
    assert_size_stride(primals_0, (s35, ), (1, ))
    assert_size_stride(primals_4, (s35, ), (1, ))
    buf0 = empty_strided_cpu((s35, ), (1, ), torch.float32)
    cpp_fused_add_cos_expand_mul_0(primals_1, primals_2, primals_3, primals_0, primals_4, buf0, s35)
    assert dtypes == {'float32 cpu': [primals_0, ..., primals_4, unused(1)]}
    assert args == [primals_1, primals_0, primals_2, ..., primals_4, unused(2)]
    return (buf0, primals_1, primals_0, primals_2, primals_3, primals_4, s35, )

# ==== capture 0, 2
def call(args):
    s35 = primals_0
    assert_size_stride(tangents_0, (s35, ), (1, ))
    assert_size_stride(primals_1, (), ())
    assert_size_stride(primals_2, (s35, ), (1, ))
    assert_size_stride(primals_3, (s35, ), (1, ))
    assert_size_stride(primals_4, (s35, ), (1, ))
    assert_size_stride(primals_5, (s35, ), (1, ))
    buf0 = empty_strided_cpu((s35, ), (1, ), torch.float32)
    buf1 = empty_strided_cpu((s35, ), (1, ), torch.float32)
    buf2 = empty_strided_cpu((s35, ), (1, ), torch.float32)
    buf3 = empty_strided_cpu((s35, ), (1, ), torch.float32)
    cpp_fused_cos_expand_mul_neg_sin_0(
        tangents_0,
        primals_1,
        primals_2,
        primals_3,
        primals_4,
        primals_5,
        buf0,
        buf1,
        buf2,
        buf3,
        s35,
    )
    del tangents_0, primals_1, primals_2, primals_3, primals_4, primals_5
    assert dtypes == {'float32 cpu': [tangents_0, ..., primals_5]}
    assert args == [primals_0, primals_1, primals_2, primals_4, primals_5, primals_3, tangents_0]
    return (None, buf1, buf3, buf2, buf0, None, None, )
