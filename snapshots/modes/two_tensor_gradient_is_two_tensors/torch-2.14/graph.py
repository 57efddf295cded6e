# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], True, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0, size_1])
    validate_outputs_1 = validate_outputs([sum_backward0[0]], [(options_0, [size_2, size_3], True, 6)])

    # CompiledFunctionBackward
    call_aot_bwd_prologue_0 = call_aot_bwd_prologue(
        (input_1, input_2, input_3),
        [],
        [],
        (validate_outputs_1[0],),
    )

    # Backward of forward node: code: forward = torch.compile(lambda x: (x * weight).sin(), fullgraph=True)
    aot_mul = torch.ops.aten.mul.Tensor(call_aot_bwd_prologue_0[0], call_aot_bwd_prologue_0[1])
    aot_cos = torch.ops.aten.cos.default(aot_mul)
    aot_mul_1 = torch.ops.aten.mul.Tensor(call_aot_bwd_prologue_0[3], aot_cos)
    aot_mul_2 = torch.ops.aten.mul.Tensor(call_aot_bwd_prologue_0[0], call_aot_bwd_prologue_0[2])
    aot_cos_1 = torch.ops.aten.cos.default(aot_mul_2)
    aot_mul_3 = torch.ops.aten.mul.Tensor(call_aot_bwd_prologue_0[4], aot_cos_1)
    aot_mul_4 = torch.ops.aten.mul.Tensor(aot_mul_1, call_aot_bwd_prologue_0[0])
    aot_mul_5 = torch.ops.aten.mul.Tensor(aot_mul_3, call_aot_bwd_prologue_0[0])

    # CompiledFunctionBackward
    make_subclass_0 = make_subclass(None, aot_mul_4, aot_mul_5)

    # AccumulateGrad
    call_accumulate_grad(input_4, None, make_subclass_0, False)
    _exec_final_callbacks_stub()
    assert hooks == [unused(1)]
    return []
