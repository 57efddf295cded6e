# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cuda', index=0), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0, size_1])
    validate_outputs_1 = validate_outputs([sum_backward0[0]], [(options_0, [size_2, size_3], False, 6)])

    # MulBackward0
    mul_backward0 = MulBackward0([validate_outputs_1[0]], [True, False], input_1, 6, None, 6)
    validate_outputs_2 = validate_outputs(
        [mul_backward0[0], mul_backward0[1]],
        [(options_0, [size_4, size_5], False, 6), None],
    )

    # CompiledFunctionBackward
    call_aot_bwd_prologue_0 = call_aot_bwd_prologue(
        (input_2, input_3, input_4, input_5, input_6),
        [],
        [],
        validate_outputs_2[0],
    )

    # code: forward = torch.compile(lambda x: torch.nn.functional.gelu(norm(x)), fullgraph=True)
    aot_sub = torch.ops.aten.sub.Tensor(call_aot_bwd_prologue_0[2], call_aot_bwd_prologue_0[3])
    aot_mul = torch.ops.aten.mul.Tensor(aot_sub, call_aot_bwd_prologue_0[4])
    aot_mul_1 = torch.ops.aten.mul.Tensor(aot_mul, call_aot_bwd_prologue_0[0])
    aot_add = torch.ops.aten.add.Tensor(aot_mul_1, call_aot_bwd_prologue_0[1])
    aot_mul_2 = torch.ops.aten.mul.Tensor(aot_add, 0.7071067811865476)
    aot_erf = torch.ops.aten.erf.default(aot_mul_2)
    aot_add_1 = torch.ops.aten.add.Tensor(aot_erf, 1)
    aot_mul_3 = torch.ops.aten.mul.Tensor(aot_add_1, 0.5)
    aot_mul_4 = torch.ops.aten.mul.Tensor(aot_add, aot_add)
    aot_mul_5 = torch.ops.aten.mul.Tensor(aot_mul_4, -0.5)
    aot_exp = torch.ops.aten.exp.default(aot_mul_5)
    aot_mul_6 = torch.ops.aten.mul.Tensor(aot_exp, 0.3989422804014327)
    aot_mul_7 = torch.ops.aten.mul.Tensor(aot_add, aot_mul_6)
    aot_add_2 = torch.ops.aten.add.Tensor(aot_mul_3, aot_mul_7)
    aot_mul_8 = torch.ops.aten.mul.Tensor(call_aot_bwd_prologue_0[5], aot_add_2)
    aot_mul_9 = torch.ops.aten.mul.Tensor(aot_mul_8, call_aot_bwd_prologue_0[0])
    aot_mul_10 = torch.ops.aten.mul.Tensor(aot_mul_9, 64)
    aot_sum = torch.ops.aten.sum.dim_IntList(aot_mul_9, [1], True)
    aot_mul_11 = torch.ops.aten.mul.Tensor(aot_mul_9, aot_mul)
    aot_sum_1 = torch.ops.aten.sum.dim_IntList(aot_mul_11, [1], True)
    aot_mul_12 = torch.ops.aten.mul.Tensor(aot_mul, aot_sum_1)
    aot_sub_1 = torch.ops.aten.sub.Tensor(aot_mul_10, aot_sum)
    aot_sub_2 = torch.ops.aten.sub.Tensor(aot_sub_1, aot_mul_12)
    aot_div = torch.ops.aten.div.Tensor(call_aot_bwd_prologue_0[4], 64)
    aot_mul_13 = torch.ops.aten.mul.Tensor(aot_div, aot_sub_2)

    # AccumulateGrad
    call_accumulate_grad(input_4, aot_mul_13, False)

    # code: forward = torch.compile(lambda x: torch.nn.functional.gelu(norm(x)), fullgraph=True)
    aot_mul_14 = torch.ops.aten.mul.Tensor(aot_mul_8, aot_mul)
    aot_sum_2 = torch.ops.aten.sum.dim_IntList(aot_mul_14, [0])

    # AccumulateGrad
    call_accumulate_grad(input_2, aot_sum_2, False)

    # code: forward = torch.compile(lambda x: torch.nn.functional.gelu(norm(x)), fullgraph=True)
    aot_sum_3 = torch.ops.aten.sum.dim_IntList(aot_mul_8, [0])

    # AccumulateGrad
    call_accumulate_grad(input_3, aot_sum_3, False)

    # AccumulateGrad
    _exec_final_callbacks_stub()
    assert hooks == [unused(1)]
    return []
