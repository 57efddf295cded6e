# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # CompiledFunctionBackward
    call_aot_bwd_prologue_0 = call_aot_bwd_prologue((), [], [], (validate_outputs_0[0],))

    # Backward of forward node: code: (SquaresGradient.apply(x) * 3).sum().backward()
    aot_expand = torch.ops.aten.expand.default(call_aot_bwd_prologue_0[0], [5])
    aot_mul = torch.ops.aten.mul.Tensor(aot_expand, 3)

    # Backward of forward node: code: return square(gradient)
    aot_square = torch.ops.snapgrad_nesting.square.default(aot_mul)

    # AccumulateGrad
    call_accumulate_grad(input_1, None, aot_square, False)
    _exec_final_callbacks_stub()
    assert hooks == [unused(1)]
    return []
