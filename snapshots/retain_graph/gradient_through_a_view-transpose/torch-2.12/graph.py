# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [size_0, size_1], False, 6)])

    # ReluBackward0
    relu_backward0 = ReluBackward0([validate_outputs_0[0]], [True], input_1)
    validate_outputs_1 = validate_outputs([relu_backward0[0]], [(options_0, [size_2, size_3], False, 6)])

    # TBackward0
    tbackward0 = TBackward0([validate_outputs_1[0]], [True])
    validate_outputs_2 = validate_outputs([tbackward0[0]], [(options_0, [size_4, size_5], False, 6)])

    # AccumulateGrad
    call_accumulate_grad(input_3, validate_outputs_2[0], False)
    _exec_final_callbacks_stub()
    return []
