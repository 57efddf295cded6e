# fmt: off

# ==== capture 0
def call(args):
    assert_size_stride(arg_0, (), (), 'input')
    assert_size_stride(arg_1, (3, 2), (2, 1), 'input')
    buf0 = empty_strided_cpu((3, 2), (2, 1), torch.float32)
    assert_size_stride(arg_2, (3, ), (1, ), 'input')
    cpp_fused_0(arg_0, arg_1, buf0)
    del arg_0, arg_1
    buf1 = torch.ops.aten._sparse_coo_tensor_with_dims_and_tensors.default(
        1,
        1,
        [6, 2],
        reinterpret_tensor(arg_2, (1, 3), (3, 1), 0),
        buf0,
        dtype=torch.float32,
        layout=torch.sparse_coo,
        device=device(type='cpu'),
        pin_memory=None,
    )
    del buf0, arg_2
    buf2 = buf1
    assert_size_stride(
        buf2,
        (6, 2),
        (0, 0),
        'torch.ops.aten._sparse_coo_tensor_with_dims_and_tensors.default',
    )
    # buffer buf2 (op: torch.ops.aten._sparse_coo_tensor_with_dims_and_tensors.default) is assumed to be not aligned
    del buf1
    assert_size_stride(arg_3, (6, 2), (2, 1), 'input')
    buf3 = torch.ops.aten.add.Tensor(arg_3, buf2)
    del buf2
    buf4 = buf3
    assert_size_stride(buf4, (6, 2), (2, 1), 'torch.ops.aten.add.Tensor')
    # buffer buf4 (op: torch.ops.aten.add.Tensor) is assumed to be not aligned
    del buf3
    cpp_fused_copy__0(buf4, arg_3)
    assert dtypes == {'float32 cpu': [arg_0, arg_1, arg_3, unused(10)], 'int64 cpu': [arg_2]}
    assert args == [arg_0, ..., arg_2, unused(1), arg_3, unused(9)]
    return (arg_3, )
