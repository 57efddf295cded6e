# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0])
    validate_outputs_1 = validate_outputs([sum_backward0[0]], [(options_0, [size_1], False, 6)])

    # RowsBackward
    call_backward_0 = call_backward(hook_0, (), validate_outputs_1[0])
    validate_outputs_2 = validate_outputs([call_backward_0[0]], [(options_0, [size_2, size_3], False, 6)])

    # AccumulateGrad
    call_accumulate_grad(input_2, validate_outputs_2[0], False)
    _exec_final_callbacks_stub()
    return []
