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
    call_aot_bwd_prologue_0 = call_aot_bwd_prologue((input_1, input_2), [], [], (validate_outputs_1[0],))

    # Backward of forward node: code: forward = torch.compile(lambda x: torch.nn.functional.dropout(x * 2, 0.25).sin(), fullgraph=True)
    aot_mul = torch.ops.aten.mul.Tensor(call_aot_bwd_prologue_0[2], call_aot_bwd_prologue_0[1])
    aot_convert_element_type = torch.ops.prims.convert_element_type.default(
        call_aot_bwd_prologue_0[0],
        torch.float32,
    )
    aot_mul_1 = torch.ops.aten.mul.Tensor(aot_convert_element_type, 1.3333333333333333)
    aot_mul_2 = torch.ops.aten.mul.Tensor(aot_mul, aot_mul_1)
    aot_mul_3 = torch.ops.aten.mul.Tensor(aot_mul_2, 2)

    # AccumulateGrad
    call_accumulate_grad(input_3, None, aot_mul_3, False)
    _exec_final_callbacks_stub()
    assert hooks == [unused(1)]
    return []
