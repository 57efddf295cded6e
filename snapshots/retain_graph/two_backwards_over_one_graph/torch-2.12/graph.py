# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0])
    validate_outputs_1 = validate_outputs([sum_backward0[0]], [(options_0, [size_1], False, 6)])

    # MulBackward0
    mul_backward0 = MulBackward0([validate_outputs_1[0]], [True, True], input_1, 6, input_2, 6)
    validate_outputs_2 = validate_outputs(
        [mul_backward0[0], mul_backward0[1]],
        [(options_0, [size_2], False, 6), (options_0, [size_3], False, 6)],
    )

    # SinBackward0
    sin_backward0 = SinBackward0([validate_outputs_2[1]], [True], input_3)
    validate_outputs_3 = validate_outputs([sin_backward0[0]], [(options_0, [size_4], False, 6)])

    # ExpBackward0
    exp_backward0 = ExpBackward0([validate_outputs_2[0]], [True], input_4)
    validate_outputs_4 = validate_outputs([exp_backward0[0]], [(options_0, [size_5], False, 6)])
    add = torch.add(validate_outputs_3[0], validate_outputs_4[0])

    # AccumulateGrad
    call_accumulate_grad(input_3, add, False)
    _exec_final_callbacks_stub()
    return []

# ==== capture 1
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0])
    validate_outputs_1 = validate_outputs([sum_backward0[0]], [(options_0, [size_1], False, 6)])

    # MulBackward0
    mul_backward0 = MulBackward0([validate_outputs_1[0]], [True, True], input_1, 6, input_2, 6)
    validate_outputs_2 = validate_outputs(
        [mul_backward0[0], mul_backward0[1]],
        [(options_0, [size_2], False, 6), (options_0, [size_3], False, 6)],
    )

    # SinBackward0
    sin_backward0 = SinBackward0([validate_outputs_2[1]], [True], input_3)
    validate_outputs_3 = validate_outputs([sin_backward0[0]], [(options_0, [size_4], False, 6)])

    # ExpBackward0
    exp_backward0 = ExpBackward0([validate_outputs_2[0]], [True], input_4)
    validate_outputs_4 = validate_outputs([exp_backward0[0]], [(options_0, [size_5], False, 6)])
    add = torch.add(validate_outputs_3[0], validate_outputs_4[0])

    # AccumulateGrad
    call_accumulate_grad(input_3, add, False)
    _exec_final_callbacks_stub()
    assert inputs == [input_0, ..., input_4, unused(1)]
    return []
