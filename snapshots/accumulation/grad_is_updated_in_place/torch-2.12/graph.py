# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0, size_1])
    validate_outputs_1 = validate_outputs([sum_backward0[0]], [(options_0, [size_2, size_3], False, 6)])

    # CompiledFunctionBackward
    call_aot_bwd_prologue_0 = call_aot_bwd_prologue((input_7, input_8), [size_5], [], validate_outputs_1[0])

    aot_full_default = torch.ops.aten.full.default(
        [],
        0.0,
        dtype = torch.float32,
        layout = torch.strided,
        device = device(type='cpu'),
        pin_memory = False,
    )
    aot_where = torch.ops.aten.where.self(
        call_aot_bwd_prologue_0[2],
        aot_full_default,
        call_aot_bwd_prologue_0[3],
    )
    aot_permute = torch.ops.aten.permute.default(aot_where, [1, 0])
    aot_mm = torch.ops.aten.mm.default(aot_permute, call_aot_bwd_prologue_0[1])

    # AccumulateGrad
    call_accumulate_grad(input_3, aot_mm, False)

    aot_sum = torch.ops.aten.sum.dim_IntList(aot_where, [0], True)
    aot_view = torch.ops.aten.reshape.default(aot_sum, [3])

    # AccumulateGrad
    call_accumulate_grad(input_5, aot_view, False)

    # AccumulateGrad
    _exec_final_callbacks_stub()
    assert inputs == [input_0, ..., input_8, input_5, unused(1), input_3, unused(1)]
    assert hooks == [unused(1)]
    return []
