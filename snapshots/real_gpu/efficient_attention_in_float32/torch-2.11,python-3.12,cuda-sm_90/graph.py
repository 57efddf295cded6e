# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cuda', index=0), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0, size_1, size_2, size_3])
    validate_outputs_1 = validate_outputs(
        [sum_backward0[0]],
        [(options_0, [size_4, size_5, size_6, size_7], False, 6)],
    )

    # ScaledDotProductEfficientAttentionBackward0
    scaled_dot_product_efficient_attention_backward0 = ScaledDotProductEfficientAttentionBackward0(
        [validate_outputs_1[0]],
        [True, True, True, False],
        None,
        0.0,
        False,
        input_1,
        input_2,
        None,
        input_3,
        input_4,
        input_5,
        input_6,
        input_7,
    )
    validate_outputs_2 = validate_outputs(
        [
            scaled_dot_product_efficient_attention_backward0[0],
            scaled_dot_product_efficient_attention_backward0[1],
            scaled_dot_product_efficient_attention_backward0[2],
            scaled_dot_product_efficient_attention_backward0[3],
        ],
        [
            (options_0, [size_8, size_9, size_10, size_11], False, 6),
            (options_0, [size_12, size_13, size_14, size_15], False, 6),
            (options_0, [size_16, size_17, size_18, size_19], False, 6),
            None,
        ],
    )

    # AccumulateGrad
    call_accumulate_grad(input_2, validate_outputs_2[0], False)

    # AccumulateGrad
    call_accumulate_grad(input_1, validate_outputs_2[1], False)

    # AccumulateGrad
    call_accumulate_grad(input_3, validate_outputs_2[2], False)

    # AccumulateGrad
    _exec_final_callbacks_stub()
    return []
