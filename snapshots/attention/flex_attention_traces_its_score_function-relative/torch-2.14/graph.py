# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0, size_1, size_2, size_3])
    validate_outputs_1 = validate_outputs(
        [sum_backward0[0]],
        [(options_0, [size_4, size_5, size_6, size_7], False, 6)],
    )

    # PowBackward0
    pow_backward0 = PowBackward0([validate_outputs_1[0]], [True], 2, input_1)
    validate_outputs_2 = validate_outputs(
        [pow_backward0[0]],
        [(options_0, [size_8, size_9, size_10, size_11], False, 6)],
    )

    # CompiledFunctionBackward
    call_aot_bwd_prologue_0 = call_aot_bwd_prologue(
        (input_2, input_3, input_4, input_5, input_6, input_7, input_8, input_9, input_10),
        [],
        [],
        (validate_outputs_2[0],),
    )

    # Backward of forward node: code: out, lse, max_scores = flex_attention_hop(
    aot_flex_attention_backward = torch.ops.higher_order.flex_attention_backward(
        call_aot_bwd_prologue_0[0],
        call_aot_bwd_prologue_0[1],
        call_aot_bwd_prologue_0[2],
        call_aot_bwd_prologue_0[7],
        call_aot_bwd_prologue_0[8],
        call_aot_bwd_prologue_0[9],
        None,
        self.fw_graph00,
        self.joint_graph00,
        (
            1,
            1,
            call_aot_bwd_prologue_0[3],
            call_aot_bwd_prologue_0[4],
            None,
            None,
            call_aot_bwd_prologue_0[5],
            call_aot_bwd_prologue_0[6],
            None,
            None,
            None,
            None,
            None,
            None,
            1073741824,
            1073741824,
            self.mask_graph00,
        ),
        0.25,
        {
            'BACKEND': 'AUTO',
            'PRESCALE_QK': False,
            'ROWS_GUARANTEED_SAFE': False,
            'BLOCKS_ARE_CONTIGUOUS': False,
            'WRITE_DQ': True,
            'OUTPUT_LOGSUMEXP': False,
            'OUTPUT_MAX': False,
        },
        (),
        (),
    )

    # AccumulateGrad
    call_accumulate_grad(input_2, None, aot_flex_attention_backward[0], False)

    # AccumulateGrad
    call_accumulate_grad(input_3, None, aot_flex_attention_backward[1], False)

    # AccumulateGrad
    call_accumulate_grad(input_4, None, aot_flex_attention_backward[2], False)

    # AccumulateGrad
    _exec_final_callbacks_stub()
    assert hooks == [unused(1)]
    return []

    def fw_graph00(arg0_1: "f32[]", arg1_1: "i32[]", arg2_1: "i32[]", arg3_1: "i32[]", arg4_1: "i32[]"):
        # Backward of forward node: code: out, lse, max_scores = flex_attention_hop(
        sub: "i32[]" = torch.ops.aten.sub.Tensor(arg3_1, arg4_1)
        mul: "f32[]" = torch.ops.aten.mul.Tensor(sub, 0.1)
        add: "f32[]" = torch.ops.aten.add.Tensor(arg0_1, mul)
        return add

    def joint_graph00(arg0_1: "f32[]", arg1_1: "i32[]", arg2_1: "i32[]", arg3_1: "i32[]", arg4_1: "i32[]", arg5_1: "f32[]"):
        return [arg5_1, None, None, None, None]

    def mask_graph00(arg0_1: "i32[]", arg1_1: "i32[]", arg2_1: "i32[]", arg3_1: "i32[]"):
        # code: return batch.new_ones(size=(), dtype=torch.bool, device=batch.device)
        new_ones: "b8[]" = torch.ops.aten.new_ones.default(
            arg0_1,
            [],
            dtype = torch.bool,
            device = device(type='cpu'),
            pin_memory = False,
        )
        return new_ones
