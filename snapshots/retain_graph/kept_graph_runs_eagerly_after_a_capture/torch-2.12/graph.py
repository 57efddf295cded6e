# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # PowBackward0
    pow_backward0 = PowBackward0([validate_outputs_0[0]], [True], 2, input_1)
    validate_outputs_1 = validate_outputs([pow_backward0[0]], [(options_0, [], False, 6)])

    # LinalgVectorNormBackward0
    linalg_vector_norm_backward0 = LinalgVectorNormBackward0(
        [validate_outputs_1[0]],
        [True],
        None,
        False,
        2,
        input_2,
        input_3,
    )
    validate_outputs_2 = validate_outputs(
        [linalg_vector_norm_backward0[0]],
        [(options_0, [size_0, size_1], False, 6)],
    )

    # MmBackward0
    mm_backward0 = MmBackward0(
        [validate_outputs_2[0]],
        [True, True],
        input_4,
        0,
        [size_2, size_3],
        [size_4, size_5],
        input_4,
        0,
        [size_6, size_7],
        [size_8, size_9],
    )
    validate_outputs_3 = validate_outputs(
        [mm_backward0[0], mm_backward0[1]],
        [(options_0, [size_10, size_11], False, 6), (options_0, [size_10, size_11], False, 6)],
    )
    add = torch.add(validate_outputs_3[0], validate_outputs_3[1])

    # AccumulateGrad
    call_accumulate_grad(input_4, add, False)
    _exec_final_callbacks_stub()
    return []

# ==== capture 1
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # PowBackward0
    pow_backward0 = PowBackward0([validate_outputs_0[0]], [True], 2, input_1)
    validate_outputs_1 = validate_outputs([pow_backward0[0]], [(options_0, [], False, 6)])

    # LinalgVectorNormBackward0
    linalg_vector_norm_backward0 = LinalgVectorNormBackward0(
        [validate_outputs_1[0]],
        [True],
        None,
        False,
        2,
        input_2,
        input_3,
    )
    validate_outputs_2 = validate_outputs(
        [linalg_vector_norm_backward0[0]],
        [(options_0, [size_0, size_1], False, 6)],
    )

    # MmBackward0
    mm_backward0 = MmBackward0(
        [validate_outputs_2[0]],
        [True, True],
        input_4,
        0,
        [size_2, size_3],
        [size_4, size_5],
        input_4,
        0,
        [size_6, size_7],
        [size_8, size_9],
    )
    validate_outputs_3 = validate_outputs(
        [mm_backward0[0], mm_backward0[1]],
        [(options_0, [size_10, size_11], False, 6), (options_0, [size_10, size_11], False, 6)],
    )
    add = torch.add(validate_outputs_3[0], validate_outputs_3[1])

    # AccumulateGrad
    call_accumulate_grad(input_4, add, False)
    _exec_final_callbacks_stub()
    assert inputs == [input_0, ..., input_4, unused(1)]
    return []
