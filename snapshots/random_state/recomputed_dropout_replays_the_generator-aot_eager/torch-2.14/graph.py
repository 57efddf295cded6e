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
        (validate_outputs_1[0],),
    )

    # Backward of forward node: code: return result * 3
    aot_mul = torch.ops.aten.mul.Tensor(call_aot_bwd_prologue_0[3], 3)

    # PREFER_RECOMPUTE Backward of forward node: code: return torch.nn.functional.dropout(x @ weight, 0.5).sin()
    aot_mm = torch.ops.aten.mm.default(call_aot_bwd_prologue_0[0], call_aot_bwd_prologue_0[1])

    aot_run_with_rng_state = torch.ops.higher_order.run_with_rng_state(
        call_aot_bwd_prologue_0[2],
        torch.ops.aten.native_dropout.default,
        aot_mm,
        0.5,
        True,
    )

    # Backward of forward node: code: return torch.nn.functional.dropout(x @ weight, 0.5).sin()
    aot_cos = torch.ops.aten.cos.default(aot_run_with_rng_state[0])
    aot_mul_1 = torch.ops.aten.mul.Tensor(aot_mul, aot_cos)
    aot_native_dropout_backward = torch.ops.aten.native_dropout_backward.default(
        aot_mul_1,
        aot_run_with_rng_state[1],
        2.0,
    )
    aot_t = torch.ops.aten.t.default(call_aot_bwd_prologue_0[0])
    aot_mm_1 = torch.ops.aten.mm.default(aot_t, aot_native_dropout_backward)

    # AccumulateGrad
    call_accumulate_grad(input_2, None, aot_mm_1, False)

    # Backward of forward node: code: return torch.nn.functional.dropout(x @ weight, 0.5).sin()
    aot_t_1 = torch.ops.aten.t.default(call_aot_bwd_prologue_0[1])
    aot_mm_2 = torch.ops.aten.mm.default(aot_native_dropout_backward, aot_t_1)

    # AccumulateGrad
    call_accumulate_grad(input_1, None, aot_mm_2, False)
    _exec_final_callbacks_stub()
    assert hooks == [unused(1)]
    return []
