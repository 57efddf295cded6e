# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cuda', index=0), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # MeanBackward0
    mean_backward0 = MeanBackward0([validate_outputs_0[0]], [True], size_0, [size_1, size_2])
    validate_outputs_1 = validate_outputs([mean_backward0[0]], [(options_0, [size_3, size_4], False, 6)])

    # ToCopyBackward0
    options_1 = (None, None, device(type='cuda', index=0), 15, 0, None)
    to_copy_backward0 = ToCopyBackward0([validate_outputs_1[0]], [True], options_1)
    validate_outputs_2 = validate_outputs([to_copy_backward0[0]], [(options_1, [size_5, size_6], False, 15)])

    # MmBackward0
    mm_backward0 = MmBackward0(
        [validate_outputs_2[0]],
        [True, True],
        input_1,
        0,
        [size_7, size_8],
        [size_9, size_10],
        input_2,
        0,
        [size_11, size_12],
        [size_13, size_14],
    )
    validate_outputs_3 = validate_outputs(
        [mm_backward0[0], mm_backward0[1]],
        [(options_1, [size_15, size_16], False, 15), (options_1, [size_17, size_18], False, 15)],
    )

    # TBackward0
    tbackward0 = TBackward0([validate_outputs_3[1]], [True])
    validate_outputs_4 = validate_outputs([tbackward0[0]], [(options_1, [size_19, size_20], False, 15)])

    # ToCopyBackward0
    to_copy_backward0_1 = ToCopyBackward0([validate_outputs_4[0]], [True], options_0)
    validate_outputs_5 = validate_outputs([to_copy_backward0_1[0]], [(options_0, [size_21, size_22], False, 6)])

    # AccumulateGrad
    call_accumulate_grad(input_7, validate_outputs_5[0], False)

    # ReluBackward0
    relu_backward0 = ReluBackward0([validate_outputs_3[0]], [True], input_4)
    validate_outputs_6 = validate_outputs([relu_backward0[0]], [(options_1, [size_23, size_24], False, 15)])

    # MmBackward0
    mm_backward0_1 = MmBackward0(
        [validate_outputs_6[0]],
        [False, True],
        None,
        0,
        [size_25, size_26],
        [size_27, size_28],
        input_5,
        0,
        [size_29, size_30],
        [],
    )
    validate_outputs_7 = validate_outputs(
        [mm_backward0_1[0], mm_backward0_1[1]],
        [None, (options_1, [size_31, size_32], False, 15)],
    )

    # TBackward0
    tbackward0_1 = TBackward0([validate_outputs_7[1]], [True])
    validate_outputs_8 = validate_outputs([tbackward0_1[0]], [(options_1, [size_33, size_34], False, 15)])

    # ToCopyBackward0
    to_copy_backward0_2 = ToCopyBackward0([validate_outputs_8[0]], [True], options_0)
    validate_outputs_9 = validate_outputs([to_copy_backward0_2[0]], [(options_0, [size_35, size_36], False, 6)])

    # AccumulateGrad
    call_accumulate_grad(input_8, validate_outputs_9[0], False)
    _exec_final_callbacks_stub()
    return []
