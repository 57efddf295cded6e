# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [1, 3])
    validate_outputs_1 = validate_outputs([sum_backward0[0]], [(options_0, [1, 3], False, 6)])

    # SigmoidBackward0
    sigmoid_backward0 = SigmoidBackward0([validate_outputs_1[0]], [True], input_1)
    validate_outputs_2 = validate_outputs([sigmoid_backward0[0]], [(options_0, [1, 3], False, 6)])

    # AddmmBackward0
    addmm_backward0 = AddmmBackward0(
        [validate_outputs_2[0]],
        [True, False, True],
        1,
        1,
        input_2,
        0,
        [1, 4],
        [],
        None,
        0,
        [4, 3],
        [1, 4],
    )
    validate_outputs_3 = validate_outputs(
        [addmm_backward0[0], addmm_backward0[1], addmm_backward0[2]],
        [(options_0, [3], False, 6), None, (options_0, [4, 3], False, 6)],
    )

    # AccumulateGrad
    call_accumulate_grad(input_3, validate_outputs_3[0], False)

    # TBackward0
    tbackward0 = TBackward0([validate_outputs_3[2]], [True])
    validate_outputs_4 = validate_outputs([tbackward0[0]], [(options_0, [3, 4], False, 6)])

    # AccumulateGrad
    call_accumulate_grad(input_4, validate_outputs_4[0], False)

    # AccumulateGrad
    _exec_final_callbacks_stub()
    assert inputs == [input_0, ..., input_2, input_4, input_3]
    return []

# ==== capture 1
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0, 3])
    validate_outputs_1 = validate_outputs([sum_backward0[0]], [(options_0, [size_1, 3], False, 6)])

    # SigmoidBackward0
    sigmoid_backward0 = SigmoidBackward0([validate_outputs_1[0]], [True], input_1)
    validate_outputs_2 = validate_outputs([sigmoid_backward0[0]], [(options_0, [size_2, 3], False, 6)])

    # AddmmBackward0
    addmm_backward0 = AddmmBackward0(
        [validate_outputs_2[0]],
        [True, False, True],
        1,
        1,
        input_2,
        0,
        [size_3, 4],
        [],
        None,
        0,
        [4, 3],
        [1, 4],
    )
    validate_outputs_3 = validate_outputs(
        [addmm_backward0[0], addmm_backward0[1], addmm_backward0[2]],
        [(options_0, [3], False, 6), None, (options_0, [4, 3], False, 6)],
    )

    # AccumulateGrad
    call_accumulate_grad(input_3, validate_outputs_3[0], False)

    # TBackward0
    tbackward0 = TBackward0([validate_outputs_3[2]], [True])
    validate_outputs_4 = validate_outputs([tbackward0[0]], [(options_0, [3, 4], False, 6)])

    # AccumulateGrad
    call_accumulate_grad(input_4, validate_outputs_4[0], False)

    # AccumulateGrad
    _exec_final_callbacks_stub()
    assert inputs == [input_0, ..., input_2, input_4, input_3]
    return []
