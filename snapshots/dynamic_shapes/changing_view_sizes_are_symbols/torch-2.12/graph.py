# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0, size_1])
    validate_outputs_1 = validate_outputs([sum_backward0[0]], [(options_0, [size_2, size_3], False, 6)])

    # ViewBackward0
    view_backward0 = ViewBackward0([validate_outputs_1[0]], [True], [size_4, size_5])
    validate_outputs_2 = validate_outputs([view_backward0[0]], [(options_0, [size_6, size_7], False, 6)])

    # CompiledFunctionBackward
    call_aot_bwd_prologue_0 = call_aot_bwd_prologue(
        (input_1, input_2, input_3, input_4),
        [size_8],
        [],
        validate_outputs_2[0],
    )

    aot_full_default = torch.ops.aten.full.default(
        [],
        0.0,
        dtype = torch.float32,
        layout = torch.strided,
        device = device(type='cpu'),
        pin_memory = False,
    )
    aot_where = torch.ops.aten.where.self(
        call_aot_bwd_prologue_0[4],
        aot_full_default,
        call_aot_bwd_prologue_0[5],
    )
    aot_permute = torch.ops.aten.permute.default(call_aot_bwd_prologue_0[2], [1, 0])
    aot_permute_1 = torch.ops.aten.permute.default(aot_permute, [1, 0])
    aot_mm = torch.ops.aten.mm.default(aot_where, aot_permute_1)
    aot_permute_2 = torch.ops.aten.permute.default(aot_where, [1, 0])
    aot_mm_1 = torch.ops.aten.mm.default(aot_permute_2, call_aot_bwd_prologue_0[3])

    # AccumulateGrad
    call_accumulate_grad(input_2, aot_mm_1, False)

    aot_sum = torch.ops.aten.sum.dim_IntList(aot_where, [0], True)
    aot_view = torch.ops.aten.reshape.default(aot_sum, [4])

    # AccumulateGrad
    call_accumulate_grad(input_5, aot_view, False)

    aot_le = torch.ops.aten.le.Scalar(call_aot_bwd_prologue_0[3], 0)
    aot_where_1 = torch.ops.aten.where.self(aot_le, aot_full_default, aot_mm)
    aot_permute_3 = torch.ops.aten.permute.default(aot_where_1, [1, 0])
    aot_mm_2 = torch.ops.aten.mm.default(aot_permute_3, call_aot_bwd_prologue_0[1])

    # AccumulateGrad
    call_accumulate_grad(input_6, aot_mm_2, False)

    aot_sum_1 = torch.ops.aten.sum.dim_IntList(aot_where_1, [0], True)
    aot_view_1 = torch.ops.aten.reshape.default(aot_sum_1, [6])

    # AccumulateGrad
    call_accumulate_grad(input_7, aot_view_1, False)

    # AccumulateGrad
    _exec_final_callbacks_stub()
    assert inputs == [input_0, ..., input_5, input_7, input_6]
    assert hooks == [unused(1)]
    return []
