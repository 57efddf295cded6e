# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0])
    validate_outputs_1 = validate_outputs([sum_backward0[0]], [(options_0, [size_1], False, 6)])

    # SigmoidBackward0
    sigmoid_backward0 = SigmoidBackward0([validate_outputs_1[0]], [True], input_1)
    validate_outputs_2 = validate_outputs([sigmoid_backward0[0]], [(options_0, [size_2], False, 6)])

    # MvBackward0
    mv_backward0 = MvBackward0([validate_outputs_2[0]], [False, True], input_2, input_3)
    validate_outputs_3 = validate_outputs(
        [mv_backward0[0], mv_backward0[1]],
        [(options_0, [size_3, size_4], False, 6), (options_0, [size_5], False, 6)],
    )

    # AccumulateGrad
    _exec_final_callbacks_stub()
    return [validate_outputs_3[1]]

# ==== capture 1
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # DotBackward0
    dot_backward0 = DotBackward0([validate_outputs_0[0]], [True, False], None, input_1)
    validate_outputs_1 = validate_outputs(
        [dot_backward0[0], dot_backward0[1]],
        [(options_0, [size_0], False, 6), None],
    )

    # CompiledFunctionBackward
    call_aot_bwd_prologue_0 = call_aot_bwd_prologue(
        (input_2, input_3, input_4),
        [size_1],
        [],
        validate_outputs_1[0],
    )

    aot_expand = torch.ops.aten.expand.default(call_aot_bwd_prologue_0[1], [size_1])
    aot_permute = torch.ops.aten.permute.default(call_aot_bwd_prologue_0[3], [1, 0])
    aot_permute_1 = torch.ops.aten.permute.default(aot_permute, [1, 0])
    aot_mul = torch.ops.aten.mul.Tensor(aot_permute_1, call_aot_bwd_prologue_0[4])
    aot_sum = torch.ops.aten.sum.dim_IntList(aot_mul, [1])
    aot_mul_1 = torch.ops.aten.mul.Scalar(call_aot_bwd_prologue_0[2], -2)
    aot_add = torch.ops.aten.add.Scalar(aot_mul_1, 1)
    aot_mul_2 = torch.ops.aten.mul.Tensor(aot_sum, aot_expand)
    aot_mul_3 = torch.ops.aten.mul.Tensor(aot_mul_2, aot_add)

    # SigmoidBackward0
    sigmoid_backward0 = SigmoidBackward0([aot_mul_3], [True], input_5)
    validate_outputs_2 = validate_outputs([sigmoid_backward0[0]], [(options_0, [size_2], False, 6)])

    # MvBackward0
    mv_backward0 = MvBackward0([validate_outputs_2[0]], [False, True], input_4, input_6)
    validate_outputs_3 = validate_outputs(
        [mv_backward0[0], mv_backward0[1]],
        [(options_0, [size_3, size_4], False, 6), (options_0, [size_5], False, 6)],
    )

    # AccumulateGrad
    call_accumulate_grad(input_6, validate_outputs_3[1], False)
    _exec_final_callbacks_stub()
    assert hooks == [unused(1)]
    return [validate_outputs_3[1]]
