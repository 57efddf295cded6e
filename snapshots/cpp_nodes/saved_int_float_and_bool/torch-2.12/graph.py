# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0])
    validate_outputs_1 = validate_outputs([sum_backward0[0]], [(options_0, [size_1], False, 6)])

    # CppNode<Affine>
    cpp_node6affine0 = CppNode6Affine0(
        [validate_outputs_1[0]],
        ['negate', 'scale', 'power'],
        False,
        scalar_0,
        scalar_1,
        [input_1],
        True,
        False,
        [True],
        [(0, device(type='cpu'), 6, [size_2], True, False)],
        [True, False, False, False],
        'torch::autograd::CppNode<Affine>',
    )
    validate_outputs_2 = validate_outputs([cpp_node6affine0[0]], [(options_0, [size_3], False, 6)])

    # AccumulateGrad
    call_accumulate_grad(input_1, validate_outputs_2[0], False)
    _exec_final_callbacks_stub()
    assert scalars == [scalar_1, scalar_0]
    return []

# ==== capture 1
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0])
    validate_outputs_1 = validate_outputs([sum_backward0[0]], [(options_0, [size_1], False, 6)])

    # CppNode<Affine>
    cpp_node6affine1 = CppNode6Affine1(
        [validate_outputs_1[0]],
        ['negate', 'scale', 'power'],
        True,
        scalar_0,
        scalar_1,
        [input_1],
        True,
        False,
        [True],
        [(0, device(type='cpu'), 6, [size_2], True, False)],
        [True, False, False, False],
        'torch::autograd::CppNode<Affine>',
    )
    validate_outputs_2 = validate_outputs([cpp_node6affine1[0]], [(options_0, [size_3], False, 6)])

    # AccumulateGrad
    call_accumulate_grad(input_1, validate_outputs_2[0], False)
    _exec_final_callbacks_stub()
    assert scalars == [scalar_1, scalar_0]
    return []
