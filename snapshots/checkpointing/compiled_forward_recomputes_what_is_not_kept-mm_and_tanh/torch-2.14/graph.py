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
        (input_1, input_2, input_3, input_4),
        [],
        [],
        (validate_outputs_1[0],),
    )

    # Backward of forward node: code: return checkpointed(step, x, use_reentrant=False, context_fn=contexts).sin()
    aot_cos = torch.ops.aten.cos.default(call_aot_bwd_prologue_0[1])
    aot_mul = torch.ops.aten.mul.Tensor(call_aot_bwd_prologue_0[4], aot_cos)

    # Backward of forward node: code: return (x @ weight).tanh() @ weight
    aot_permute = torch.ops.aten.permute.default(call_aot_bwd_prologue_0[0], [1, 0])
    aot_mm = torch.ops.aten.mm.default(aot_permute, aot_mul)
    aot_mm_1 = torch.ops.aten.mm.default(aot_mul, call_aot_bwd_prologue_0[2])
    aot_mul_1 = torch.ops.aten.mul.Tensor(call_aot_bwd_prologue_0[0], call_aot_bwd_prologue_0[0])
    aot_sub = torch.ops.aten.sub.Tensor(1, aot_mul_1)
    aot_mul_2 = torch.ops.aten.mul.Tensor(aot_mm_1, aot_sub)
    aot_mm_2 = torch.ops.aten.mm.default(call_aot_bwd_prologue_0[3], aot_mul_2)
    aot_mm_3 = torch.ops.aten.mm.default(aot_mul_2, call_aot_bwd_prologue_0[2])

    # AccumulateGrad
    call_accumulate_grad(input_5, None, aot_mm_3, False)

    # Backward of forward node: code: return (x @ weight).tanh() @ weight
    aot_add = torch.ops.aten.add.Tensor(aot_mm, aot_mm_2)

    # AccumulateGrad
    call_accumulate_grad(input_6, None, aot_add, False)

    # AccumulateGrad
    _exec_final_callbacks_stub()
    assert inputs == [input_0, ..., input_4, input_6, input_5]
    assert hooks == [unused(1)]
    return []
