# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # MeanBackward0
    mean_backward0 = MeanBackward0([validate_outputs_0[0]], [True], size_0, [size_1, size_2])
    validate_outputs_1 = validate_outputs([mean_backward0[0]], [(options_0, [size_3, size_4], False, 6)])

    # PowBackward0
    pow_backward0 = PowBackward0([validate_outputs_1[0]], [True], 2, input_1)
    validate_outputs_2 = validate_outputs([pow_backward0[0]], [(options_0, [size_5, size_6], False, 6)])

    # CompiledFunctionBackward
    call_aot_bwd_prologue_0 = call_aot_bwd_prologue(
        (input_2, input_3, input_4),
        [],
        [],
        (validate_outputs_2[0],),
    )

    # Backward of forward node: code: return self.module(*inputs, **kwargs)  # type: ignore[index]
    aot_permute = torch.ops.aten.permute.default(call_aot_bwd_prologue_0[1], [1, 0])
    aot_permute_1 = torch.ops.aten.permute.default(aot_permute, [1, 0])
    aot_mm = torch.ops.aten.mm.default(call_aot_bwd_prologue_0[3], aot_permute_1)
    aot_permute_2 = torch.ops.aten.permute.default(call_aot_bwd_prologue_0[3], [1, 0])
    aot_mm_1 = torch.ops.aten.mm.default(aot_permute_2, call_aot_bwd_prologue_0[2])

    # AccumulateGrad
    call_accumulate_grad(input_3, None, aot_mm_1, True)
    call_hook(hook_0, input_3, hook_type = 'post_acc_grad_hook')

    # Backward of forward node: code: return self.module(*inputs, **kwargs)  # type: ignore[index]
    aot_sum = torch.ops.aten.sum.dim_IntList(call_aot_bwd_prologue_0[3], [0], True)
    aot_view = torch.ops.aten.reshape.default(aot_sum, [2])

    # AccumulateGrad
    call_accumulate_grad(input_5, None, aot_view, True)
    call_hook(hook_1, input_5, hook_type = 'post_acc_grad_hook')

    # Backward of forward node: code: return self.module(*inputs, **kwargs)  # type: ignore[index]
    aot_le = torch.ops.aten.le.Scalar(call_aot_bwd_prologue_0[2], 0)
    aot_full_default = torch.ops.aten.full.default(
        [],
        0.0,
        dtype = torch.float32,
        layout = torch.strided,
        device = device(type='cpu'),
        pin_memory = False,
    )
    aot_where = torch.ops.aten.where.self(aot_le, aot_full_default, aot_mm)
    aot_permute_3 = torch.ops.aten.permute.default(aot_where, [1, 0])
    aot_mm_2 = torch.ops.aten.mm.default(aot_permute_3, call_aot_bwd_prologue_0[0])

    # AccumulateGrad
    call_accumulate_grad(input_6, None, aot_mm_2, True)
    call_hook(hook_2, input_6, hook_type = 'post_acc_grad_hook')

    # Backward of forward node: code: return self.module(*inputs, **kwargs)  # type: ignore[index]
    aot_sum_1 = torch.ops.aten.sum.dim_IntList(aot_where, [0], True)
    aot_view_1 = torch.ops.aten.reshape.default(aot_sum_1, [4])

    # AccumulateGrad
    call_accumulate_grad(input_7, None, aot_view_1, True)
    call_hook(hook_3, input_7, hook_type = 'post_acc_grad_hook')

    # AccumulateGrad
    _exec_final_callbacks_stub()
    assert inputs == [input_0, ..., input_5, input_7, input_6]
    assert hooks == [unused(1), hook_1, hook_0, hook_3, hook_2]
    return []
