# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cuda', index=0), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # MulBackward0
    mul_backward0 = MulBackward0([validate_outputs_0[0]], [True, False], input_1, 6, None, 6)
    validate_outputs_1 = validate_outputs(
        [mul_backward0[0], mul_backward0[1]],
        [(options_0, [], False, 6), None],
    )

    # MeanBackward0
    mean_backward0 = MeanBackward0([validate_outputs_1[0]], [True], size_0, [size_1, size_2])
    validate_outputs_2 = validate_outputs([mean_backward0[0]], [(options_0, [size_3, size_4], False, 6)])

    # ToCopyBackward0
    options_1 = (None, None, device(type='cuda', index=0), 5, 0, None)
    to_copy_backward0 = ToCopyBackward0([validate_outputs_2[0]], [True], options_1)
    validate_outputs_3 = validate_outputs([to_copy_backward0[0]], [(options_1, [size_5, size_6], False, 5)])

    # MmBackward0
    mm_backward0 = MmBackward0(
        [validate_outputs_3[0]],
        [False, True],
        None,
        0,
        [size_7, size_8],
        [size_9, size_10],
        input_2,
        0,
        [size_11, size_12],
        [],
    )
    validate_outputs_4 = validate_outputs(
        [mm_backward0[0], mm_backward0[1]],
        [None, (options_1, [size_13, size_14], False, 5)],
    )

    # TBackward0
    tbackward0 = TBackward0([validate_outputs_4[1]], [True])
    validate_outputs_5 = validate_outputs([tbackward0[0]], [(options_1, [size_15, size_16], False, 5)])

    # ToCopyBackward0
    to_copy_backward0_1 = ToCopyBackward0([validate_outputs_5[0]], [True], options_0)
    validate_outputs_6 = validate_outputs([to_copy_backward0_1[0]], [(options_0, [size_17, size_18], False, 6)])

    # AccumulateGrad
    call_accumulate_grad(input_4, validate_outputs_6[0], False)
    _exec_final_callbacks_stub()
    return []
