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

    # Backward of forward node: code: forward = torch.compile(lambda x: x * weight.exp(), fullgraph=True)
    aot_mul = torch.ops.aten.mul.Tensor(call_aot_bwd_prologue_0[3], call_aot_bwd_prologue_0[1])
    aot_mul_1 = torch.ops.aten.mul.Tensor(call_aot_bwd_prologue_0[4], call_aot_bwd_prologue_0[2])
    aot_sum = torch.ops.aten.sum.dim_IntList(aot_mul, [0], True)
    aot_sum_1 = torch.ops.aten.sum.dim_IntList(aot_mul_1, [0], True)
    aot_view = torch.ops.aten.reshape.default(aot_sum, [4])
    aot_view_1 = torch.ops.aten.reshape.default(aot_sum_1, [4])
    aot_exp = torch.ops.aten.exp.default(call_aot_bwd_prologue_0[0])
    aot_mul_2 = torch.ops.aten.mul.Tensor(aot_view, aot_exp)
    aot_mul_3 = torch.ops.aten.mul.Tensor(aot_view_1, aot_exp)

    # CompiledFunctionBackward
    make_subclass_0 = make_subclass(aot_mul_2, aot_mul_3, None)

    # AccumulateGrad
    call_accumulate_grad(input_1, None, make_subclass_0, False)
    _exec_final_callbacks_stub()
    assert hooks == [unused(1)]
    return []
