# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0, size_1])
    validate_outputs_1 = validate_outputs([sum_backward0[0]], [(options_0, [size_2, size_3], False, 6)])

    # CosBackward0
    call_hook_0 = call_hook(hook_0, packed_datum_0, hook_type = 'unpack_hook')
    cos_backward0 = CosBackward0([validate_outputs_1[0]], [True], call_hook_0)
    validate_outputs_2 = validate_outputs([cos_backward0[0]], [(options_0, [size_4, size_5], False, 6)])

    # TanhBackward0
    call_hook_1 = call_hook(hook_1, packed_datum_1, hook_type = 'unpack_hook')
    tanh_backward0 = TanhBackward0([validate_outputs_2[0]], [True], call_hook_1)
    validate_outputs_3 = validate_outputs([tanh_backward0[0]], [(options_0, [size_6, size_7], False, 6)])

    # ExpBackward0
    call_hook_2 = call_hook(hook_2, packed_datum_2, hook_type = 'unpack_hook')
    exp_backward0 = ExpBackward0([validate_outputs_3[0]], [True], call_hook_2)
    validate_outputs_4 = validate_outputs([exp_backward0[0]], [(options_0, [size_8, size_9], False, 6)])

    # AccumulateGrad
    call_accumulate_grad(input_2, validate_outputs_4[0], False)
    _exec_final_callbacks_stub()
    return []
