# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0, size_1])
    validate_outputs_1 = validate_outputs([sum_backward0[0]], [(options_0, [size_2, size_3], False, 6)])

    # SigmoidBackward0
    sigmoid_backward0 = SigmoidBackward0([validate_outputs_1[0]], [True], input_1)
    validate_outputs_2 = validate_outputs([sigmoid_backward0[0]], [(options_0, [size_4, size_5], False, 6)])

    # AddBackward0
    add_backward0 = AddBackward0([validate_outputs_2[0]], [True, True], 1, 6, 6)
    validate_outputs_3 = validate_outputs(
        [add_backward0[0], add_backward0[1]],
        [(options_0, [size_6, size_7], False, 6), (options_0, [size_8, size_9], False, 6)],
    )

    # CosBackward0
    cos_backward0 = CosBackward0([validate_outputs_3[1]], [True], input_2)
    validate_outputs_4 = validate_outputs([cos_backward0[0]], [(options_0, [size_10, size_11], False, 6)])

    # AddBackward0
    add_backward0_1 = AddBackward0([validate_outputs_3[0]], [True, True], 1, 6, 6)
    validate_outputs_5 = validate_outputs(
        [add_backward0_1[0], add_backward0_1[1]],
        [(options_0, [size_12, size_13], False, 6), (options_0, [size_14, size_15], False, 6)],
    )

    # SinBackward0
    sin_backward0 = SinBackward0([validate_outputs_5[1]], [True], input_2)
    validate_outputs_6 = validate_outputs([sin_backward0[0]], [(options_0, [size_16, size_17], False, 6)])
    add = torch.add(validate_outputs_4[0], validate_outputs_6[0])

    # MulBackward0
    mul_backward0 = MulBackward0([validate_outputs_5[0]], [False, True], None, 6, input_3, 6)
    validate_outputs_7 = validate_outputs(
        [mul_backward0[0], mul_backward0[1]],
        [None, (options_0, [size_18, size_19], False, 6)],
    )
    add_1 = torch.add(add, validate_outputs_7[1])

    # AccumulateGrad
    call_accumulate_grad(input_2, add_1, False)
    _exec_final_callbacks_stub()
    return []
