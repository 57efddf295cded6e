# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # MeanBackward0
    mean_backward0 = MeanBackward0([validate_outputs_0[0]], [True], size_0, [size_1, size_2])
    validate_outputs_1 = validate_outputs([mean_backward0[0]], [(options_0, [size_3, size_4], False, 6)])

    # PowBackward0
    pow_backward0 = PowBackward0([validate_outputs_1[0]], [True], 2, input_1)
    validate_outputs_2 = validate_outputs([pow_backward0[0]], [(options_0, [size_5, size_6], False, 6)])

    # ToCopyBackward0
    options_1 = (None, None, device(type='cpu'), 15, 0, None)
    to_copy_backward0 = ToCopyBackward0([validate_outputs_2[0]], [True], options_1)
    validate_outputs_3 = validate_outputs([to_copy_backward0[0]], [(options_1, [size_7, size_8], False, 15)])

    # AddmmBackward0
    addmm_backward0 = AddmmBackward0(
        [validate_outputs_3[0]],
        [True, False, True],
        1,
        1,
        input_2,
        0,
        [size_9, size_10],
        [],
        None,
        0,
        [size_11, size_12],
        [size_13, size_14],
    )
    validate_outputs_4 = validate_outputs(
        [addmm_backward0[0], addmm_backward0[1], addmm_backward0[2]],
        [(options_1, [size_15], False, 15), None, (options_1, [size_16, size_17], False, 15)],
    )

    # TBackward0
    tbackward0 = TBackward0([validate_outputs_4[2]], [True])
    validate_outputs_5 = validate_outputs([tbackward0[0]], [(options_1, [size_18, size_19], False, 15)])

    # ToCopyBackward0
    to_copy_backward0_1 = ToCopyBackward0([validate_outputs_5[0]], [True], options_0)
    validate_outputs_6 = validate_outputs([to_copy_backward0_1[0]], [(options_0, [size_20, size_21], False, 6)])

    # AccumulateGrad
    call_accumulate_grad(input_5, validate_outputs_6[0], False)

    # ToCopyBackward0
    to_copy_backward0_2 = ToCopyBackward0([validate_outputs_4[0]], [True], options_0)
    validate_outputs_7 = validate_outputs([to_copy_backward0_2[0]], [(options_0, [size_22], False, 6)])

    # AccumulateGrad
    call_accumulate_grad(input_6, validate_outputs_7[0], False)
    _exec_final_callbacks_stub()
    return []
