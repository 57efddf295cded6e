# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # CompiledFunctionBackward
    call_aot_bwd_prologue_0 = call_aot_bwd_prologue((input_1, input_2), [], [], (validate_outputs_0[0],))

    # Backward of forward node: code: model(batch).sum().backward()
    aot_expand = torch.ops.aten.expand.default(call_aot_bwd_prologue_0[2], [1, 3])
    aot_sigmoid_backward = torch.ops.aten.sigmoid_backward.default(
        aot_expand,
        call_aot_bwd_prologue_0[1],
    )
    aot_t = torch.ops.aten.t.default(aot_sigmoid_backward)
    aot_mm = torch.ops.aten.mm.default(aot_t, call_aot_bwd_prologue_0[0])
    aot_t_1 = torch.ops.aten.t.default(aot_mm)
    aot_sum = torch.ops.aten.sum.dim_IntList(aot_sigmoid_backward, [0], True)
    aot_view = torch.ops.aten.reshape.default(aot_sum, [3])

    # AccumulateGrad
    call_accumulate_grad(input_3, None, aot_view, False)

    # Backward of forward node: code: model(batch).sum().backward()
    aot_t_2 = torch.ops.aten.t.default(aot_t_1)

    # AccumulateGrad
    call_accumulate_grad(input_4, None, aot_t_2, False)
    _exec_final_callbacks_stub()
    assert hooks == [unused(1)]
    return []

# ==== capture 1
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # CompiledFunctionBackward
    call_aot_bwd_prologue_0 = call_aot_bwd_prologue(
        (input_1, input_2),
        [size_0],
        [],
        (validate_outputs_0[0],),
    )

    # Backward of forward node: code: model(batch).sum().backward()
    aot_expand = torch.ops.aten.expand.default(call_aot_bwd_prologue_0[3], [size_0, 3])
    aot_sigmoid_backward = torch.ops.aten.sigmoid_backward.default(
        aot_expand,
        call_aot_bwd_prologue_0[2],
    )
    aot_t = torch.ops.aten.t.default(aot_sigmoid_backward)
    aot_mm = torch.ops.aten.mm.default(aot_t, call_aot_bwd_prologue_0[1])
    aot_t_1 = torch.ops.aten.t.default(aot_mm)
    aot_sum = torch.ops.aten.sum.dim_IntList(aot_sigmoid_backward, [0], True)
    aot_view = torch.ops.aten.reshape.default(aot_sum, [3])

    # AccumulateGrad
    call_accumulate_grad(input_3, None, aot_view, False)

    # Backward of forward node: code: model(batch).sum().backward()
    aot_t_2 = torch.ops.aten.t.default(aot_t_1)

    # AccumulateGrad
    call_accumulate_grad(input_4, None, aot_t_2, False)
    _exec_final_callbacks_stub()
    assert hooks == [unused(1)]
    return []

# ==== capture 2
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # CompiledFunctionBackward
    call_aot_bwd_prologue_0 = call_aot_bwd_prologue(
        (input_1, input_2),
        [size_0],
        [],
        (validate_outputs_0[0],),
    )

    # Backward of forward node: code: model(batch).sum().backward()
    aot_expand = torch.ops.aten.expand.default(call_aot_bwd_prologue_0[3], [size_0, 3])
    aot_sigmoid_backward = torch.ops.aten.sigmoid_backward.default(
        aot_expand,
        call_aot_bwd_prologue_0[2],
    )
    aot_t = torch.ops.aten.t.default(aot_sigmoid_backward)
    aot_mm = torch.ops.aten.mm.default(aot_t, call_aot_bwd_prologue_0[1])
    aot_t_1 = torch.ops.aten.t.default(aot_mm)
    aot_sum = torch.ops.aten.sum.dim_IntList(aot_sigmoid_backward, [0], True)
    aot_view = torch.ops.aten.reshape.default(aot_sum, [3])

    # AccumulateGrad
    call_accumulate_grad(input_3, None, aot_view, False)

    # Backward of forward node: code: model(batch).sum().backward()
    aot_t_2 = torch.ops.aten.t.default(aot_t_1)

    # AccumulateGrad
    call_accumulate_grad(input_4, None, aot_t_2, False)
    _exec_final_callbacks_stub()
    assert hooks == [unused(1)]
    return []
