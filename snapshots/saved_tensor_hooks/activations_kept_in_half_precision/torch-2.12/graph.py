# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0, size_1])
    validate_outputs_1 = validate_outputs([sum_backward0[0]], [(options_0, [size_2, size_3], False, 6)])

    # SigmoidBackward0
    call_hook_0 = call_hook(hook_0, packed_datum_0, hook_type = 'unpack_hook')
    sigmoid_backward0 = SigmoidBackward0([validate_outputs_1[0]], [True], call_hook_0)
    validate_outputs_2 = validate_outputs([sigmoid_backward0[0]], [(options_0, [size_4, size_5], False, 6)])

    # MulBackward0
    call_hook_1 = call_hook(hook_1, packed_datum_1, hook_type = 'unpack_hook')
    mul_backward0 = MulBackward0([validate_outputs_2[0]], [True, False], call_hook_1, 6, None, 6)
    validate_outputs_3 = validate_outputs(
        [mul_backward0[0], mul_backward0[1]],
        [(options_0, [size_6], False, 6), None],
    )

    # AccumulateGrad
    call_accumulate_grad(input_2, validate_outputs_3[0], False)
    _exec_final_callbacks_stub()
    return []
