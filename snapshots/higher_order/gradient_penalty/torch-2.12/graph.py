# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0, size_1])
    validate_outputs_1 = validate_outputs([sum_backward0[0]], [(options_0, [size_2, size_3], False, 6)])

    # TanhBackward0
    tanh_backward0 = TanhBackward0([validate_outputs_1[0]], [True], input_1)
    validate_outputs_2 = validate_outputs([tanh_backward0[0]], [(options_0, [size_4, size_5], False, 6)])

    # AddmmBackward0
    addmm_backward0 = AddmmBackward0(
        [validate_outputs_2[0]],
        [False, True, False],
        1,
        1,
        input_2,
        0,
        [size_6, size_7],
        [size_8, size_9],
        input_3,
        0,
        [size_10, size_11],
        [size_12, size_13],
    )
    validate_outputs_3 = validate_outputs(
        [addmm_backward0[0], addmm_backward0[1], addmm_backward0[2]],
        [
            (options_0, [size_14], False, 6),
            (options_0, [size_15, size_16], False, 6),
            (options_0, [size_17, size_18], False, 6),
        ],
    )

    # AccumulateGrad
    _exec_final_callbacks_stub()
    return [validate_outputs_3[1]]

# ==== capture 1
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # MeanBackward0
    mean_backward0 = MeanBackward0([validate_outputs_0[0]], [True], size_0, [size_1])
    validate_outputs_1 = validate_outputs([mean_backward0[0]], [(options_0, [size_2], False, 6)])

    # PowBackward0
    pow_backward0 = PowBackward0([validate_outputs_1[0]], [True], 2, input_1)
    validate_outputs_2 = validate_outputs([pow_backward0[0]], [(options_0, [size_3], False, 6)])

    # SubBackward0
    sub_backward0 = SubBackward0([validate_outputs_2[0]], [True, False], 1, 4, 6)
    validate_outputs_3 = validate_outputs(
        [sub_backward0[0], sub_backward0[1]],
        [(options_0, [size_4], False, 6), None],
    )

    # LinalgVectorNormBackward0
    linalg_vector_norm_backward0 = LinalgVectorNormBackward0(
        [validate_outputs_3[0]],
        [True],
        [1],
        False,
        2,
        input_2,
        input_3,
    )
    validate_outputs_4 = validate_outputs(
        [linalg_vector_norm_backward0[0]],
        [(options_0, [size_5, size_6], False, 6)],
    )

    # CompiledFunctionBackward
    call_aot_bwd_prologue_0 = call_aot_bwd_prologue(
        (input_4, input_5, input_6, input_7),
        [size_7, size_8],
        [],
        validate_outputs_4[0],
    )

    aot_mm = torch.ops.aten.mm.default(call_aot_bwd_prologue_0[4], call_aot_bwd_prologue_0[6])
    aot_mm_1 = torch.ops.aten.mm.default(call_aot_bwd_prologue_0[6], call_aot_bwd_prologue_0[5])
    aot_permute = torch.ops.aten.permute.default(aot_mm, [1, 0])
    aot_mul = torch.ops.aten.mul.Scalar(call_aot_bwd_prologue_0[3], -2)
    aot_expand = torch.ops.aten.expand.default(call_aot_bwd_prologue_0[2], [size_7, 1])
    aot_mul_1 = torch.ops.aten.mul.Tensor(aot_mul, aot_expand)
    aot_mul_2 = torch.ops.aten.mul.Tensor(aot_mm_1, aot_mul_1)

    # TanhBackward0
    tanh_backward0 = TanhBackward0([aot_mul_2], [True], input_8)
    validate_outputs_5 = validate_outputs([tanh_backward0[0]], [(options_0, [size_9, size_10], False, 6)])

    # AddmmBackward0
    addmm_backward0 = AddmmBackward0(
        [validate_outputs_5[0]],
        [True, True, True],
        1,
        1,
        input_9,
        0,
        [size_11, size_12],
        [size_13, size_14],
        input_10,
        0,
        [size_15, size_16],
        [size_17, size_18],
    )
    validate_outputs_6 = validate_outputs(
        [addmm_backward0[0], addmm_backward0[1], addmm_backward0[2]],
        [
            (options_0, [size_19], False, 6),
            (options_0, [size_20, size_21], False, 6),
            (options_0, [size_22, size_23], False, 6),
        ],
    )

    # AccumulateGrad
    call_accumulate_grad(input_11, validate_outputs_6[0], False)

    # AccumulateGrad
    call_accumulate_grad(input_9, validate_outputs_6[1], False)

    # AddmmBackward0
    add = torch.add(aot_permute, validate_outputs_6[2])

    # TBackward0
    tbackward0 = TBackward0([add], [True])
    validate_outputs_7 = validate_outputs([tbackward0[0]], [(options_0, [size_24, size_25], False, 6)])

    # AccumulateGrad
    call_accumulate_grad(input_12, validate_outputs_7[0], False)

    # AccumulateGrad
    _exec_final_callbacks_stub()
    assert inputs == [input_0, ..., input_10, input_12, input_11]
    assert hooks == [unused(1)]
    return []
