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

    # ConvolutionBackward0
    convolution_backward0 = ConvolutionBackward0(
        [validate_outputs_1[0]],
        [False, True, False],
        [size_8],
        [size_9, size_10],
        size_11,
        input_1,
        [size_12, size_13],
        [size_14, size_15],
        [size_16, size_17],
        False,
        input_2,
    )
    validate_outputs_2 = validate_outputs(
        [convolution_backward0[0], convolution_backward0[1], convolution_backward0[2]],
        [None, (options_0, [size_18, size_19, size_20, size_21], False, 6), None],
    )
    call_hook_0 = call_hook(
        hook_0,
        [validate_outputs_2[0], validate_outputs_2[1], validate_outputs_2[2]],
        [validate_outputs_1[0]],
        hook_type = 'post_hook',
    )

    # AccumulateGrad
    call_accumulate_grad(input_2, call_hook_0[1], False)
    _exec_final_callbacks_stub()
    return []
