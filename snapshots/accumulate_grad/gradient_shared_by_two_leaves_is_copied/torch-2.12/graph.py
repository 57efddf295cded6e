# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [size_0], False, 6)])

    # AddBackward0
    add_backward0 = AddBackward0([validate_outputs_0[0]], [True, True], 1, 6, 6)
    validate_outputs_1 = validate_outputs(
        [add_backward0[0], add_backward0[1]],
        [(options_0, [size_1], False, 6), (options_0, [size_2], False, 6)],
    )

    # AccumulateGrad
    call_accumulate_grad(input_1, validate_outputs_1[0], False)

    # AccumulateGrad
    call_accumulate_grad(input_2, validate_outputs_1[1], False)

    # AccumulateGrad
    _exec_final_callbacks_stub()
    assert inputs == [input_0, input_2, input_1]
    return []
