# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # CompiledFunctionBackward
    call_aot_bwd_prologue_0 = call_aot_bwd_prologue(
        (input_1, input_2, input_3, input_4, input_5, input_6),
        [],
        [],
        (validate_outputs_0[0],),
    )

    # Backward of forward node: code: return torch.nn.functional.mse_loss(model(batch), target)
    aot_mul = torch.ops.aten.mul.Tensor(call_aot_bwd_prologue_0[5], call_aot_bwd_prologue_0[6])
    aot_permute = torch.ops.aten.permute.default(call_aot_bwd_prologue_0[2], [1, 0])
    aot_permute_1 = torch.ops.aten.permute.default(aot_permute, [1, 0])
    aot_mm = torch.ops.aten.mm.default(aot_mul, aot_permute_1)
    aot_permute_2 = torch.ops.aten.permute.default(aot_mul, [1, 0])
    aot_mm_1 = torch.ops.aten.mm.default(aot_permute_2, call_aot_bwd_prologue_0[4])

    # AccumulateGrad
    call_accumulate_grad(input_3, None, aot_mm_1, False)

    # Backward of forward node: code: return torch.nn.functional.mse_loss(model(batch), target)
    aot_sum = torch.ops.aten.sum.dim_IntList(aot_mul, [0], True)
    aot_view = torch.ops.aten.reshape.default(aot_sum, [3])

    # AccumulateGrad
    call_accumulate_grad(input_7, None, aot_view, False)

    # Backward of forward node: code: return torch.nn.functional.mse_loss(model(batch), target)
    aot_permute_3 = torch.ops.aten.permute.default(call_aot_bwd_prologue_0[1], [1, 0])
    aot_permute_4 = torch.ops.aten.permute.default(aot_permute_3, [1, 0])
    aot_mm_2 = torch.ops.aten.mm.default(aot_mm, aot_permute_4)
    aot_permute_5 = torch.ops.aten.permute.default(aot_mm, [1, 0])
    aot_mm_3 = torch.ops.aten.mm.default(aot_permute_5, call_aot_bwd_prologue_0[3])

    # AccumulateGrad
    call_accumulate_grad(input_2, None, aot_mm_3, False)

    # Backward of forward node: code: return torch.nn.functional.mse_loss(model(batch), target)
    aot_sum_1 = torch.ops.aten.sum.dim_IntList(aot_mm, [0], True)
    aot_view_1 = torch.ops.aten.reshape.default(aot_sum_1, [8])

    # AccumulateGrad
    call_accumulate_grad(input_8, None, aot_view_1, False)

    # Backward of forward node: code: return torch.nn.functional.mse_loss(model(batch), target)
    aot_permute_6 = torch.ops.aten.permute.default(aot_mm_2, [1, 0])
    aot_mm_4 = torch.ops.aten.mm.default(aot_permute_6, call_aot_bwd_prologue_0[0])

    # AccumulateGrad
    call_accumulate_grad(input_9, None, aot_mm_4, False)

    # Backward of forward node: code: return torch.nn.functional.mse_loss(model(batch), target)
    aot_sum_2 = torch.ops.aten.sum.dim_IntList(aot_mm_2, [0], True)
    aot_view_2 = torch.ops.aten.reshape.default(aot_sum_2, [8])

    # AccumulateGrad
    call_accumulate_grad(input_10, None, aot_view_2, False)

    # AccumulateGrad
    _exec_final_callbacks_stub()
    assert inputs == [input_0, ..., input_8, input_10, input_9]
    assert hooks == [unused(1)]
    return []

# ==== capture 1
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # CompiledFunctionBackward
    call_aot_bwd_prologue_0 = call_aot_bwd_prologue(
        (input_1, input_2, input_3, input_4, input_5, input_6),
        [size_0],
        [],
        (validate_outputs_0[0],),
    )

    # Backward of forward node: code: return torch.nn.functional.mse_loss(model(batch), target)
    aot_mul = torch.ops.aten.mul.Tensor(call_aot_bwd_prologue_0[6], call_aot_bwd_prologue_0[7])
    aot_permute = torch.ops.aten.permute.default(call_aot_bwd_prologue_0[3], [1, 0])
    aot_permute_1 = torch.ops.aten.permute.default(aot_permute, [1, 0])
    aot_mm = torch.ops.aten.mm.default(aot_mul, aot_permute_1)
    aot_permute_2 = torch.ops.aten.permute.default(aot_mul, [1, 0])
    aot_mm_1 = torch.ops.aten.mm.default(aot_permute_2, call_aot_bwd_prologue_0[5])

    # AccumulateGrad
    call_accumulate_grad(input_3, None, aot_mm_1, False)

    # Backward of forward node: code: return torch.nn.functional.mse_loss(model(batch), target)
    aot_sum = torch.ops.aten.sum.dim_IntList(aot_mul, [0], True)
    aot_view = torch.ops.aten.reshape.default(aot_sum, [3])

    # AccumulateGrad
    call_accumulate_grad(input_7, None, aot_view, False)

    # Backward of forward node: code: return torch.nn.functional.mse_loss(model(batch), target)
    aot_permute_3 = torch.ops.aten.permute.default(call_aot_bwd_prologue_0[2], [1, 0])
    aot_permute_4 = torch.ops.aten.permute.default(aot_permute_3, [1, 0])
    aot_mm_2 = torch.ops.aten.mm.default(aot_mm, aot_permute_4)
    aot_permute_5 = torch.ops.aten.permute.default(aot_mm, [1, 0])
    aot_mm_3 = torch.ops.aten.mm.default(aot_permute_5, call_aot_bwd_prologue_0[4])

    # AccumulateGrad
    call_accumulate_grad(input_2, None, aot_mm_3, False)

    # Backward of forward node: code: return torch.nn.functional.mse_loss(model(batch), target)
    aot_sum_1 = torch.ops.aten.sum.dim_IntList(aot_mm, [0], True)
    aot_view_1 = torch.ops.aten.reshape.default(aot_sum_1, [8])

    # AccumulateGrad
    call_accumulate_grad(input_8, None, aot_view_1, False)

    # Backward of forward node: code: return torch.nn.functional.mse_loss(model(batch), target)
    aot_permute_6 = torch.ops.aten.permute.default(aot_mm_2, [1, 0])
    aot_mm_4 = torch.ops.aten.mm.default(aot_permute_6, call_aot_bwd_prologue_0[1])

    # AccumulateGrad
    call_accumulate_grad(input_9, None, aot_mm_4, False)

    # Backward of forward node: code: return torch.nn.functional.mse_loss(model(batch), target)
    aot_sum_2 = torch.ops.aten.sum.dim_IntList(aot_mm_2, [0], True)
    aot_view_2 = torch.ops.aten.reshape.default(aot_sum_2, [8])

    # AccumulateGrad
    call_accumulate_grad(input_10, None, aot_view_2, False)

    # AccumulateGrad
    _exec_final_callbacks_stub()
    assert inputs == [input_0, ..., input_8, input_10, input_9]
    assert hooks == [unused(1)]
    return []
