# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0, size_1])
    validate_outputs_1 = validate_outputs([sum_backward0[0]], [(options_0, [size_2, size_3], False, 6)])

    # TanhBackward0
    call_hook_0 = call_hook(hook_0, packed_datum_0, hook_type = 'unpack_hook')
    tanh_backward0 = TanhBackward0([validate_outputs_1[0]], [True], call_hook_0)
    validate_outputs_2 = validate_outputs([tanh_backward0[0]], [(options_0, [size_4, size_5], False, 6)])

    # AddmmBackward0
    call_hook_1 = call_hook(hook_1, packed_datum_1, hook_type = 'unpack_hook')
    addmm_backward0 = AddmmBackward0(
        [validate_outputs_2[0]],
        [True, False, True],
        1,
        1,
        call_hook_1,
        0,
        [size_6, size_7],
        [],
        None,
        0,
        [size_8, size_9],
        [size_10, size_11],
    )
    validate_outputs_3 = validate_outputs(
        [addmm_backward0[0], addmm_backward0[1], addmm_backward0[2]],
        [(options_0, [size_12], False, 6), None, (options_0, [size_13, size_14], False, 6)],
    )

    # AccumulateGrad
    call_accumulate_grad(input_1, validate_outputs_3[0], False)

    # TBackward0
    tbackward0 = TBackward0([validate_outputs_3[2]], [True])
    validate_outputs_4 = validate_outputs([tbackward0[0]], [(options_0, [size_15, size_16], False, 6)])

    # AccumulateGrad
    call_accumulate_grad(input_2, validate_outputs_4[0], False)

    # AccumulateGrad
    _exec_final_callbacks_stub()
    assert inputs == [input_0, input_2, input_1]
    return []
