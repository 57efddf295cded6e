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
    call_aot_bwd_prologue_0 = call_aot_bwd_prologue(
        (input_1, input_2, input_3),
        [],
        [],
        validate_outputs_1[0],
    )

    aot_permute = torch.ops.aten.permute.default(call_aot_bwd_prologue_0[3], [1, 0])
    aot_mm = torch.ops.aten.mm.default(aot_permute, call_aot_bwd_prologue_0[2])

    # AccumulateGrad
    call_accumulate_grad(input_2, aot_mm, True)
    call_hook(hook_0, [], [aot_mm], hook_type = 'post_hook')

    aot_permute_1 = torch.ops.aten.permute.default(call_aot_bwd_prologue_0[1], [1, 0])
    aot_permute_2 = torch.ops.aten.permute.default(aot_permute_1, [1, 0])
    aot_mm_1 = torch.ops.aten.mm.default(call_aot_bwd_prologue_0[3], aot_permute_2)
    aot_permute_3 = torch.ops.aten.permute.default(aot_mm_1, [1, 0])
    aot_mm_2 = torch.ops.aten.mm.default(aot_permute_3, call_aot_bwd_prologue_0[0])

    # AccumulateGrad
    call_accumulate_grad(input_5, aot_mm_2, True)
    call_hook(hook_1, [], [aot_mm_2], hook_type = 'post_hook')
    _exec_final_callbacks_stub()
    assert hooks == [unused(1), hook_0, hook_1]
    return []
