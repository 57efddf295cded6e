# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # CompiledFunctionBackward
    call_aot_bwd_prologue_0 = call_aot_bwd_prologue(
        (input_1, input_2, input_3),
        [],
        [],
        validate_outputs_0[0],
    )

    # code: model(batch).sum().backward()
    aot_expand = torch.ops.aten.expand.default(call_aot_bwd_prologue_0[3], [1, 3])
    aot_permute = torch.ops.aten.permute.default(call_aot_bwd_prologue_0[0], [1, 0])
    aot_permute_1 = torch.ops.aten.permute.default(call_aot_bwd_prologue_0[2], [1, 0])
    aot_mul = torch.ops.aten.mul.Tensor(aot_permute_1, aot_permute)
    aot_sum = torch.ops.aten.sum.dim_IntList(aot_mul, [0], True)
    aot_mul_1 = torch.ops.aten.mul.Tensor(aot_sum, 1)
    aot_mul_2 = torch.ops.aten.mul.Tensor(call_aot_bwd_prologue_0[1], 1)
    aot_add = torch.ops.aten.add.Tensor(aot_mul_1, aot_mul_2)
    aot_sigmoid = torch.ops.aten.sigmoid.default(aot_add)
    aot_sub = torch.ops.aten.sub.Tensor(1, aot_sigmoid)
    aot_mul_3 = torch.ops.aten.mul.Tensor(aot_sigmoid, aot_sub)
    aot_mul_4 = torch.ops.aten.mul.Tensor(aot_expand, aot_mul_3)
    aot_permute_2 = torch.ops.aten.permute.default(aot_mul_4, [1, 0])
    aot_mul_5 = torch.ops.aten.mul.Tensor(aot_permute_2, call_aot_bwd_prologue_0[2])

    # AccumulateGrad
    call_accumulate_grad(input_1, aot_mul_5, False)

    # code: model(batch).sum().backward()
    aot_sum_1 = torch.ops.aten.sum.dim_IntList(aot_mul_4, [0], True)
    aot_view = torch.ops.aten.reshape.default(aot_sum_1, [3])

    # AccumulateGrad
    call_accumulate_grad(input_2, aot_view, False)

    # AccumulateGrad
    _exec_final_callbacks_stub()
    assert hooks == [unused(1)]
    return []

# ==== capture 1
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # CompiledFunctionBackward
    call_aot_bwd_prologue_0 = call_aot_bwd_prologue((input_5, input_2), [size_0], [], validate_outputs_0[0])

    # code: model(batch).sum().backward()
    aot_expand = torch.ops.aten.expand.default(call_aot_bwd_prologue_0[3], [size_0, 3])
    aot_sigmoid = torch.ops.aten.sigmoid.default(call_aot_bwd_prologue_0[2])
    aot_sub = torch.ops.aten.sub.Tensor(1, aot_sigmoid)
    aot_mul = torch.ops.aten.mul.Tensor(aot_sigmoid, aot_sub)
    aot_mul_1 = torch.ops.aten.mul.Tensor(aot_expand, aot_mul)
    aot_permute = torch.ops.aten.permute.default(aot_mul_1, [1, 0])
    aot_mm = torch.ops.aten.mm.default(aot_permute, call_aot_bwd_prologue_0[1])

    # AccumulateGrad
    call_accumulate_grad(input_3, aot_mm, False)

    # code: model(batch).sum().backward()
    aot_sum = torch.ops.aten.sum.dim_IntList(aot_mul_1, [0], True)
    aot_view = torch.ops.aten.reshape.default(aot_sum, [3])

    # AccumulateGrad
    call_accumulate_grad(input_4, aot_view, False)

    # AccumulateGrad
    _exec_final_callbacks_stub()
    assert inputs == [input_0, ..., input_2, input_4, input_3]
    assert hooks == [unused(1)]
    return []

# ==== capture 2
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # CompiledFunctionBackward
    call_aot_bwd_prologue_0 = call_aot_bwd_prologue((input_5, input_2), [size_0], [], validate_outputs_0[0])

    # code: model(batch).sum().backward()
    aot_expand = torch.ops.aten.expand.default(call_aot_bwd_prologue_0[3], [size_0, 3])
    aot_sigmoid = torch.ops.aten.sigmoid.default(call_aot_bwd_prologue_0[2])
    aot_sub = torch.ops.aten.sub.Tensor(1, aot_sigmoid)
    aot_mul = torch.ops.aten.mul.Tensor(aot_sigmoid, aot_sub)
    aot_mul_1 = torch.ops.aten.mul.Tensor(aot_expand, aot_mul)
    aot_permute = torch.ops.aten.permute.default(aot_mul_1, [1, 0])
    aot_mm = torch.ops.aten.mm.default(aot_permute, call_aot_bwd_prologue_0[1])

    # AccumulateGrad
    call_accumulate_grad(input_3, aot_mm, False)

    # code: model(batch).sum().backward()
    aot_sum = torch.ops.aten.sum.dim_IntList(aot_mul_1, [0], True)
    aot_view = torch.ops.aten.reshape.default(aot_sum, [3])

    # AccumulateGrad
    call_accumulate_grad(input_4, aot_view, False)

    # AccumulateGrad
    _exec_final_callbacks_stub()
    assert inputs == [input_0, ..., input_2, input_4, input_3]
    assert hooks == [unused(1)]
    return []
