# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0, size_1, size_2, size_3])
    validate_outputs_1 = validate_outputs(
        [sum_backward0[0]],
        [(options_0, [size_4, size_5, size_6, size_7], False, 6)],
    )

    # MulBackward0
    mul_backward0 = MulBackward0([validate_outputs_1[0]], [True, False], input_1, 6, None, 6)
    validate_outputs_2 = validate_outputs(
        [mul_backward0[0], mul_backward0[1]],
        [(options_0, [size_8, size_9, size_10, size_11], False, 6), None],
    )

    # CloneBackward0
    clone_backward0 = CloneBackward0([validate_outputs_2[0]], [True])
    validate_outputs_3 = validate_outputs(
        [clone_backward0[0]],
        [(options_0, [size_12, size_13, size_14, size_15], False, 6)],
    )

    # AccumulateGrad
    call_accumulate_grad(input_3, validate_outputs_3[0], False)
    _exec_final_callbacks_stub()
    return []
