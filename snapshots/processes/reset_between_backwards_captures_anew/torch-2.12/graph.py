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
        [False, True],
        None,
        0,
        [size_4, size_5],
        [size_6, size_7],
        input_1,
        0,
        [size_8, size_9],
        [],
    )
    validate_outputs_2 = validate_outputs(
        [mm_backward0[0], mm_backward0[1]],
        [None, (options_0, [size_10, size_11], False, 6)],
    )

    # TBackward0
    tbackward0 = TBackward0([validate_outputs_2[1]], [True])
    validate_outputs_3 = validate_outputs([tbackward0[0]], [(options_0, [size_12, size_13], False, 6)])

    # AccumulateGrad
    call_accumulate_grad(input_3, validate_outputs_3[0], False)
    _exec_final_callbacks_stub()
    return []

# ==== capture 1
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
        [False, True],
        None,
        0,
        [size_4, size_5],
        [size_6, size_7],
        input_1,
        0,
        [size_8, size_9],
        [],
    )
    validate_outputs_2 = validate_outputs(
        [mm_backward0[0], mm_backward0[1]],
        [None, (options_0, [size_10, size_11], False, 6)],
    )

    # TBackward0
    tbackward0 = TBackward0([validate_outputs_2[1]], [True])
    validate_outputs_3 = validate_outputs([tbackward0[0]], [(options_0, [size_12, size_13], False, 6)])

    # AccumulateGrad
    call_accumulate_grad(input_3, validate_outputs_3[0], False)
    _exec_final_callbacks_stub()
    return []
