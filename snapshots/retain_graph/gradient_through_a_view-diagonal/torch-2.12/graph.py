# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [size_0], False, 6)])

    # DiagonalBackward0
    diagonal_backward0 = DiagonalBackward0([validate_outputs_0[0]], [True], 0, 1, 0, [size_1, size_2])
    validate_outputs_1 = validate_outputs([diagonal_backward0[0]], [(options_0, [size_3, size_4], False, 6)])

    # AccumulateGrad
    call_accumulate_grad(input_2, validate_outputs_1[0], False)
    _exec_final_callbacks_stub()
    return []
