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
    call_aot_bwd_prologue_0 = call_aot_bwd_prologue((input_1,), [], [], (validate_outputs_1[0],))

    # Backward of forward node: code: return 3 * x * x * gradient
    aot_mul = torch.ops.aten.mul.Tensor(call_aot_bwd_prologue_0[0], 3)
    aot_mul_1 = torch.ops.aten.mul.Tensor(aot_mul, call_aot_bwd_prologue_0[0])
    aot_mul_2 = torch.ops.aten.mul.Tensor(aot_mul_1, call_aot_bwd_prologue_0[1])

    # CompiledFunctionBackward
    call_aot_bwd_prologue_2 = call_aot_bwd_prologue_1((), [], [], (aot_mul_2,))

    # Backward of forward node: code: halved = x * 0.5
    aot_mul_3 = torch.ops.aten.mul.Tensor(call_aot_bwd_prologue_2[0], 0.5)

    # CompiledFunctionBackward
    add = torch.add(call_aot_bwd_prologue_0[1], aot_mul_3)

    # AccumulateGrad
    call_accumulate_grad(input_2, None, add, False)
    _exec_final_callbacks_stub()
    assert hooks == [unused(2)]
    return []
