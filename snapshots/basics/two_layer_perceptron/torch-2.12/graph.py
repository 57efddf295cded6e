# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0, size_1])
    validate_outputs_1 = validate_outputs([sum_backward0[0]], [(options_0, [size_2, size_3], False, 6)])

    # ReluBackward0
    relu_backward0 = ReluBackward0([validate_outputs_1[0]], [True], input_1)
    validate_outputs_2 = validate_outputs([relu_backward0[0]], [(options_0, [size_4, size_5], False, 6)])

    # AddmmBackward0
    addmm_backward0 = AddmmBackward0(
        [validate_outputs_2[0]],
        [True, True, True],
        1,
        1,
        input_2,
        0,
        [size_6, size_7],
        [size_8, size_9],
        input_3,
        0,
        [size_10, size_11],
        [size_12, size_13],
    )
    validate_outputs_3 = validate_outputs(
        [addmm_backward0[0], addmm_backward0[1], addmm_backward0[2]],
        [
            (options_0, [size_14], False, 6),
            (options_0, [size_15, size_16], False, 6),
            (options_0, [size_17, size_18], False, 6),
        ],
    )

    # AccumulateGrad
    call_accumulate_grad(input_4, validate_outputs_3[0], False)

    # TBackward0
    tbackward0 = TBackward0([validate_outputs_3[2]], [True])
    validate_outputs_4 = validate_outputs([tbackward0[0]], [(options_0, [size_19, size_20], False, 6)])

    # AccumulateGrad
    call_accumulate_grad(input_5, validate_outputs_4[0], False)

    # ReluBackward0
    relu_backward0_1 = ReluBackward0([validate_outputs_3[1]], [True], input_6)
    validate_outputs_5 = validate_outputs([relu_backward0_1[0]], [(options_0, [size_21, size_22], False, 6)])

    # AddmmBackward0
    addmm_backward0_1 = AddmmBackward0(
        [validate_outputs_5[0]],
        [True, False, True],
        1,
        1,
        input_7,
        0,
        [size_23, size_24],
        [],
        None,
        0,
        [size_25, size_26],
        [size_27, size_28],
    )
    validate_outputs_6 = validate_outputs(
        [addmm_backward0_1[0], addmm_backward0_1[1], addmm_backward0_1[2]],
        [(options_0, [size_29], False, 6), None, (options_0, [size_30, size_31], False, 6)],
    )

    # AccumulateGrad
    call_accumulate_grad(input_8, validate_outputs_6[0], False)

    # TBackward0
    tbackward0_1 = TBackward0([validate_outputs_6[2]], [True])
    validate_outputs_7 = validate_outputs([tbackward0_1[0]], [(options_0, [size_32, size_33], False, 6)])

    # AccumulateGrad
    call_accumulate_grad(input_9, validate_outputs_7[0], False)

    # AccumulateGrad
    _exec_final_callbacks_stub()
    assert inputs == [input_0, ..., input_3, input_5, ..., input_7, input_9, input_8, input_4]
    return []
