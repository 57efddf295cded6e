# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0, size_1, size_2])
    validate_outputs_1 = validate_outputs(
        [sum_backward0[0]],
        [(options_0, [size_3, size_4, size_5], False, 6)],
    )

    # PowBackward0
    pow_backward0 = PowBackward0([validate_outputs_1[0]], [True], 2, input_1)
    validate_outputs_2 = validate_outputs(
        [pow_backward0[0]],
        [(options_0, [size_6, size_7, size_8], False, 6)],
    )

    # CompiledFunctionBackward
    call_aot_bwd_prologue_0 = call_aot_bwd_prologue(
        (input_2, input_3, input_4, input_5, input_6, input_7, input_8, input_9),
        [],
        [],
        (validate_outputs_2[0],),
    )

    # Backward of forward node: code: result: torch.Tensor = out(mixed.transpose(1, 2).flatten(2))
    aot_view = torch.ops.aten.reshape.default(call_aot_bwd_prologue_0[8], [6, 4])
    aot_permute = torch.ops.aten.permute.default(call_aot_bwd_prologue_0[1], [1, 0])
    aot_permute_1 = torch.ops.aten.permute.default(aot_permute, [1, 0])
    aot_mm = torch.ops.aten.mm.default(aot_view, aot_permute_1)
    aot_permute_2 = torch.ops.aten.permute.default(aot_view, [1, 0])
    aot_permute_3 = torch.ops.aten.permute.default(call_aot_bwd_prologue_0[6], [0, 2, 1, 3])
    aot_view_1 = torch.ops.aten.reshape.default(aot_permute_3, [2, 3, 4])
    aot_view_2 = torch.ops.aten.reshape.default(aot_view_1, [6, 4])
    aot_mm_1 = torch.ops.aten.mm.default(aot_permute_2, aot_view_2)

    # AccumulateGrad
    call_accumulate_grad(input_3, None, aot_mm_1, False)

    # Backward of forward node: code: result: torch.Tensor = out(mixed.transpose(1, 2).flatten(2))
    aot_sum = torch.ops.aten.sum.dim_IntList(aot_view, [0], True)
    aot_view_3 = torch.ops.aten.reshape.default(aot_sum, [4])

    # AccumulateGrad
    call_accumulate_grad(input_10, None, aot_view_3, False)

    # Backward of forward node: code: result: torch.Tensor = out(mixed.transpose(1, 2).flatten(2))
    aot_view_4 = torch.ops.aten.reshape.default(aot_mm, [2, 3, 4])
    aot_view_5 = torch.ops.aten.reshape.default(aot_view_4, [2, 3, 2, 2])
    aot_permute_4 = torch.ops.aten.permute.default(aot_view_5, [0, 2, 1, 3])

    # Backward of forward node: code: mixed = torch.nn.functional.scaled_dot_product_attention(query, key, value, is_causal=True)
    aot__scaled_dot_product_flash_attention_for_cpu_backward = torch.ops.aten._scaled_dot_product_flash_attention_for_cpu_backward.default(
        aot_permute_4,
        call_aot_bwd_prologue_0[3],
        call_aot_bwd_prologue_0[4],
        call_aot_bwd_prologue_0[5],
        call_aot_bwd_prologue_0[6],
        call_aot_bwd_prologue_0[7],
        0.0,
        True,
    )

    # Backward of forward node: code: query, key, value = projection(x).view(2, 3, 3, 2, 2).permute(2, 0, 3, 1, 4)
    aot_full_default = torch.ops.aten.full.default(
        [3, 2, 2, 3, 2],
        0,
        dtype = torch.float32,
        layout = torch.strided,
        device = device(type='cpu'),
        pin_memory = False,
    )
    aot_select_scatter = torch.ops.aten.select_scatter.default(
        aot_full_default,
        aot__scaled_dot_product_flash_attention_for_cpu_backward[2],
        0,
        2,
    )
    aot_select_scatter_1 = torch.ops.aten.select_scatter.default(
        aot_full_default,
        aot__scaled_dot_product_flash_attention_for_cpu_backward[1],
        0,
        1,
    )
    aot_add = torch.ops.aten.add.Tensor(aot_select_scatter, aot_select_scatter_1)
    aot_select_scatter_2 = torch.ops.aten.select_scatter.default(
        aot_full_default,
        aot__scaled_dot_product_flash_attention_for_cpu_backward[0],
        0,
        0,
    )
    aot_add_1 = torch.ops.aten.add.Tensor(aot_add, aot_select_scatter_2)
    aot_permute_5 = torch.ops.aten.permute.default(aot_add_1, [1, 3, 0, 2, 4])
    aot_clone = torch.ops.aten.clone.default(aot_permute_5, memory_format = torch.contiguous_format)
    aot_view_6 = torch.ops.aten.reshape.default(aot_clone, [2, 3, 12])
    aot_view_7 = torch.ops.aten.reshape.default(aot_view_6, [6, 12])
    aot_permute_6 = torch.ops.aten.permute.default(call_aot_bwd_prologue_0[0], [1, 0])
    aot_permute_7 = torch.ops.aten.permute.default(aot_permute_6, [1, 0])
    aot_mm_2 = torch.ops.aten.mm.default(aot_view_7, aot_permute_7)
    aot_permute_8 = torch.ops.aten.permute.default(aot_view_7, [1, 0])
    aot_mm_3 = torch.ops.aten.mm.default(aot_permute_8, call_aot_bwd_prologue_0[2])

    # AccumulateGrad
    call_accumulate_grad(input_2, None, aot_mm_3, False)

    # Backward of forward node: code: query, key, value = projection(x).view(2, 3, 3, 2, 2).permute(2, 0, 3, 1, 4)
    aot_sum_1 = torch.ops.aten.sum.dim_IntList(aot_view_7, [0], True)
    aot_view_8 = torch.ops.aten.reshape.default(aot_sum_1, [12])

    # AccumulateGrad
    call_accumulate_grad(input_11, None, aot_view_8, False)

    # Backward of forward node: code: query, key, value = projection(x).view(2, 3, 3, 2, 2).permute(2, 0, 3, 1, 4)
    aot_view_9 = torch.ops.aten.reshape.default(aot_mm_2, [2, 3, 4])

    # AccumulateGrad
    call_accumulate_grad(input_12, None, aot_view_9, False)

    # AccumulateGrad
    _exec_final_callbacks_stub()
    assert inputs == [input_0, ..., input_10, input_12, input_11]
    assert hooks == [unused(1)]
    return []
