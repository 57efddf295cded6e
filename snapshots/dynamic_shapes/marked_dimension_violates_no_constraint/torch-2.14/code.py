# fmt: off

# ==== frame 0
def call(args):
    s77 = primals_0
    assert_size_stride(primals_1, (s77, 3), (3, 1), 'input')
    buf0 = empty_strided_cpu((s77, 3), (3, 1), torch.float32)
    cpp_fused_sin_0(primals_1, buf0, s77)
    assert dtypes == {'float32 cpu': [primals_1]}
    return (buf0, primals_1, s77, )

# ==== frame 0, 2
def call(args):
    s77 = primals_0
    assert_size_stride_grouped((tangents_0, primals_1), ((s77, 3), (s77, 3)), ((3, 1), (3, 1)), 'input')
    buf0 = empty_strided_cpu((s77, 3), (3, 1), torch.float32)
    cpp_fused_cos_mul_sin_0(tangents_0, primals_1, buf0, s77)
    del tangents_0, primals_1
    assert dtypes == {'float32 cpu': [tangents_0, primals_1]}
    assert args == [primals_0, primals_1, tangents_0]
    return (None, buf0, )

# ==== capture 0
def call(args):
    s35 = arg_2
    s22 = arg_3
    assert_size_stride_grouped((arg_0, arg_1), ((), (s35, s22)), ((), (s22, 1)), 'input')
    buf0 = empty_strided_cpu((s35, s22), (s22, 1), torch.float32)
    cpp_fused_0(arg_0, arg_1, buf0, s22, s35)
    del arg_0, arg_1
    assert dtypes == {'float32 cpu': [arg_0, arg_1, unused(2)]}
    assert args == [arg_0, arg_1, arg_2, unused(1), arg_3, unused(2)]
    return (buf0, )
