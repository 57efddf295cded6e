# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0])
    validate_outputs_1 = validate_outputs([sum_backward0[0]], [(options_0, [size_1], False, 6)])

    # PowBackward0
    pow_backward0 = PowBackward0([validate_outputs_1[0]], [True], 5, input_1)
    validate_outputs_2 = validate_outputs([pow_backward0[0]], [(options_0, [size_2], False, 6)])

    # AccumulateGrad
    _exec_final_callbacks_stub()
    return [validate_outputs_2[0]]

# ==== capture 1
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0])
    validate_outputs_1 = validate_outputs([sum_backward0[0]], [(options_0, [size_1], False, 6)])

    # MulBackward0
    mul_backward0 = MulBackward0([validate_outputs_1[0]], [False, True], None, 6, input_1, 6)
    validate_outputs_2 = validate_outputs(
        [mul_backward0[0], mul_backward0[1]],
        [None, (options_0, [size_2], False, 6)],
    )

    # MulBackward1
    mul_backward1 = MulBackward1([validate_outputs_2[1]], [True], 5.0, 6)
    validate_outputs_3 = validate_outputs([mul_backward1[0]], [(options_0, [size_3], False, 6)])

    # PowBackward0
    pow_backward0 = PowBackward0([validate_outputs_3[0]], [True], 4.0, input_2)
    validate_outputs_4 = validate_outputs([pow_backward0[0]], [(options_0, [size_4], False, 6)])

    # AccumulateGrad
    _exec_final_callbacks_stub()
    return [validate_outputs_4[0]]

# ==== capture 2
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0])
    validate_outputs_1 = validate_outputs([sum_backward0[0]], [(options_0, [size_1], False, 6)])

    # MulBackward0
    mul_backward0 = MulBackward0([validate_outputs_1[0]], [False, True], None, 6, input_1, 6)
    validate_outputs_2 = validate_outputs(
        [mul_backward0[0], mul_backward0[1]],
        [None, (options_0, [size_2], False, 6)],
    )

    # MulBackward1
    mul_backward1 = MulBackward1([validate_outputs_2[1]], [True], 4.0, 6)
    validate_outputs_3 = validate_outputs([mul_backward1[0]], [(options_0, [size_3], False, 6)])

    # PowBackward0
    pow_backward0 = PowBackward0([validate_outputs_3[0]], [True], 3.0, input_2)
    validate_outputs_4 = validate_outputs([pow_backward0[0]], [(options_0, [size_4], False, 6)])

    # AccumulateGrad
    _exec_final_callbacks_stub()
    return [validate_outputs_4[0]]

# ==== capture 3
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0])
    validate_outputs_1 = validate_outputs([sum_backward0[0]], [(options_0, [size_1], False, 6)])

    # MulBackward0
    mul_backward0 = MulBackward0([validate_outputs_1[0]], [False, True], None, 6, input_1, 6)
    validate_outputs_2 = validate_outputs(
        [mul_backward0[0], mul_backward0[1]],
        [None, (options_0, [size_2], False, 6)],
    )

    # MulBackward1
    mul_backward1 = MulBackward1([validate_outputs_2[1]], [True], 3.0, 6)
    validate_outputs_3 = validate_outputs([mul_backward1[0]], [(options_0, [size_3], False, 6)])

    # PowBackward0
    pow_backward0 = PowBackward0([validate_outputs_3[0]], [True], 2.0, input_2)
    validate_outputs_4 = validate_outputs([pow_backward0[0]], [(options_0, [size_4], False, 6)])

    # AccumulateGrad
    _exec_final_callbacks_stub()
    return [validate_outputs_4[0]]
