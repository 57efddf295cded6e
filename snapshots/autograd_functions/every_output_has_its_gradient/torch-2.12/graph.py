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

    # PowBackward0
    pow_backward0 = PowBackward0([validate_outputs_2[1]], [True], 2, input_1)
    validate_outputs_3 = validate_outputs([pow_backward0[0]], [(options_0, [size_4], False, 6)])

    # MulBackward0
    mul_backward0 = MulBackward0([validate_outputs_2[0]], [True, False], input_2, 4, None, 6)
    validate_outputs_4 = validate_outputs(
        [mul_backward0[0], mul_backward0[1]],
        [(options_0, [size_5], False, 6), None],
    )

    # RotationBackward
    call_backward_0 = call_backward(hook_0, (input_3, input_4), validate_outputs_4[0], validate_outputs_3[0])
    validate_outputs_5 = validate_outputs(
        [call_backward_0[0], call_backward_0[1]],
        [(options_0, [size_6], False, 6), (options_0, [size_7], False, 6)],
    )

    # AccumulateGrad
    call_accumulate_grad(input_3, validate_outputs_5[0], False)

    # AccumulateGrad
    call_accumulate_grad(input_4, validate_outputs_5[1], False)

    # AccumulateGrad
    _exec_final_callbacks_stub()
    return []
