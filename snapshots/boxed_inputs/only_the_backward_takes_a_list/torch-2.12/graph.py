# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0, size_1])
    validate_outputs_1 = validate_outputs([sum_backward0[0]], [(options_0, [size_2, size_3], False, 6)])

    # MmBackward0
    mm_backward0 = MmBackward0(
        [validate_outputs_1[0]],
        [True, True],
        input_1,
        0,
        [size_4, size_5],
        [size_6, size_7],
        input_2,
        0,
        [size_8, size_9],
        [size_10, size_11],
    )
    validate_outputs_2 = validate_outputs(
        [mm_backward0[0], mm_backward0[1]],
        [(options_0, [size_12, size_13], False, 6), (options_0, [size_14, size_15], False, 6)],
    )

    # AccumulateGrad
    call_accumulate_grad(input_1, validate_outputs_2[1], False)

    # MmBackward0
    mm_backward0_1 = MmBackward0(
        [validate_outputs_2[0]],
        [True, True],
        input_3,
        0,
        [size_16, size_17],
        [size_18, size_19],
        input_4,
        0,
        [size_20, size_21],
        [size_22, size_23],
    )
    validate_outputs_3 = validate_outputs(
        [mm_backward0_1[0], mm_backward0_1[1]],
        [(options_0, [size_24, size_25], False, 6), (options_0, [size_26, size_27], False, 6)],
    )

    # AccumulateGrad
    call_accumulate_grad(input_4, validate_outputs_3[0], False)

    # AccumulateGrad
    call_accumulate_grad(input_3, validate_outputs_3[1], False)

    # AccumulateGrad
    _exec_final_callbacks_stub()
    return []
