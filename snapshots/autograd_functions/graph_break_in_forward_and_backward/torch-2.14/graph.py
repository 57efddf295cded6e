# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0])
    validate_outputs_1 = validate_outputs([sum_backward0[0]], [(options_0, [size_1], False, 6)])

    # CompiledFunctionBackward
    call_aot_bwd_prologue_0 = call_aot_bwd_prologue((input_1, input_2), [], [], (validate_outputs_1[0],))

    # Backward of forward node: code: return result * x
    aot_mul = torch.ops.aten.mul.Tensor(call_aot_bwd_prologue_0[2], call_aot_bwd_prologue_0[0])
    aot_mul_1 = torch.ops.aten.mul.Tensor(call_aot_bwd_prologue_0[2], call_aot_bwd_prologue_0[1])

    # BreakingSineBackward
    call_backward_0 = call_backward(hook_0, (input_3,), aot_mul_1)
    validate_outputs_2 = validate_outputs([call_backward_0[0]], [(options_0, [size_2], False, 6)])

    # CompiledFunctionBackward
    call_aot_bwd_prologue_2 = call_aot_bwd_prologue_1((), [], [], (validate_outputs_2[0],))

    # Backward of forward node: code: doubled = x * 2
    aot_mul_2 = torch.ops.aten.mul.Tensor(call_aot_bwd_prologue_2[0], 2)

    # CompiledFunctionBackward
    add = torch.add(aot_mul, aot_mul_2)

    # AccumulateGrad
    call_accumulate_grad(input_2, None, add, False)
    _exec_final_callbacks_stub()
    assert hooks == [unused(1), hook_0, unused(1)]
    return []
