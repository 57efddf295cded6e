# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [size_0, size_1], False, 6)])

    # SliceBackward0
    slice_backward0 = SliceBackward0([validate_outputs_0[0]], [True], 1, size_2, [size_3, size_4], size_5, size_6)
    validate_outputs_1 = validate_outputs([slice_backward0[0]], [(options_0, [size_7, size_8], False, 6)])

    # FlipBackward0
    flip_backward0 = FlipBackward0([validate_outputs_1[0]], [True], [1])
    validate_outputs_2 = validate_outputs([flip_backward0[0]], [(options_0, [size_9, size_10], False, 6)])

    # AccumulateGrad
    call_accumulate_grad(input_2, validate_outputs_2[0], False)
    _exec_final_callbacks_stub()
    return []
