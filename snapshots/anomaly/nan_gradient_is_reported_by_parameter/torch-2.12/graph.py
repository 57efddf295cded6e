# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0])
    validate_outputs_1 = validate_outputs([sum_backward0[0]], [(options_0, [size_1], False, 6)])

    # AddBackward0
    add_backward0 = AddBackward0([validate_outputs_1[0]], [True, True], 1, 6, 6)
    validate_outputs_2 = validate_outputs(
        [add_backward0[0], add_backward0[1]],
        [(options_0, [size_2], False, 6), (options_0, [size_3], False, 6)],
    )

    # MulBackward0
    mul_backward0 = MulBackward0([validate_outputs_2[1]], [True, False], input_1, 4, None, 6)
    validate_outputs_3 = validate_outputs(
        [mul_backward0[0], mul_backward0[1]],
        [(options_0, [size_4], False, 6), None],
    )

    # RsqrtBackward0
    rsqrt_backward0 = RsqrtBackward0([validate_outputs_3[0]], [True], input_2)
    validate_outputs_4 = validate_outputs([rsqrt_backward0[0]], [(options_0, [size_5], False, 6)])

    # AccumulateGrad
    call_accumulate_grad(input_8, validate_outputs_4[0], False)

    # AddBackward0
    add_backward0_1 = AddBackward0([validate_outputs_2[0]], [True, True], 1, 6, 6)
    validate_outputs_5 = validate_outputs(
        [add_backward0_1[0], add_backward0_1[1]],
        [(options_0, [size_6], False, 6), (options_0, [size_7], False, 6)],
    )

    # AccumulateGrad
    call_accumulate_grad(input_9, validate_outputs_5[1], False)

    # MulBackward0
    mul_backward0_1 = MulBackward0([validate_outputs_5[0]], [True, False], input_5, 4, None, 6)
    validate_outputs_6 = validate_outputs(
        [mul_backward0_1[0], mul_backward0_1[1]],
        [(options_0, [size_8], False, 6), None],
    )

    # SqrtBackward0
    sqrt_backward0 = SqrtBackward0([validate_outputs_6[0]], [True], input_6)
    validate_outputs_7 = validate_outputs([sqrt_backward0[0]], [(options_0, [size_9], False, 6)])

    # AccumulateGrad
    call_accumulate_grad(input_10, validate_outputs_7[0], False)
    _exec_final_callbacks_stub()
    return []
