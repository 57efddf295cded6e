# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # CompiledFunctionBackward
    call_aot_bwd_prologue_0 = call_aot_bwd_prologue((input_1, input_2), [], [], (validate_outputs_0[0],))

    # Backward of forward node: code: model(batch).sum().backward()
    aot_expand = torch.ops.aten.expand.default(call_aot_bwd_prologue_0[2], [2, 3])
    aot_sigmoid = torch.ops.aten.sigmoid.default(call_aot_bwd_prologue_0[1])
    aot_sub = torch.ops.aten.sub.Tensor(1, aot_sigmoid)
    aot_mul = torch.ops.aten.mul.Tensor(aot_sigmoid, aot_sub)
    aot_mul_1 = torch.ops.aten.mul.Tensor(aot_expand, aot_mul)
    aot_permute = torch.ops.aten.permute.default(aot_mul_1, [1, 0])
    aot_mm = torch.ops.aten.mm.default(aot_permute, call_aot_bwd_prologue_0[0])

    # AccumulateGrad
    call_accumulate_grad(input_3, None, aot_mm, False)

    # Backward of forward node: code: model(batch).sum().backward()
    aot_sum = torch.ops.aten.sum.dim_IntList(aot_mul_1, [0], True)
    aot_view = torch.ops.aten.reshape.default(aot_sum, [3])

    # AccumulateGrad
    call_accumulate_grad(input_4, None, aot_view, False)

    # AccumulateGrad
    _exec_final_callbacks_stub()
    assert inputs == [input_0, ..., input_2, input_4, input_3]
    assert hooks == [unused(1)]
    return []
