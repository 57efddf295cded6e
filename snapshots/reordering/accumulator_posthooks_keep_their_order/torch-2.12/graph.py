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

    # CompiledFunctionBackward
    call_aot_bwd_prologue_0 = call_aot_bwd_prologue(
        (input_1, input_2, input_3, input_4),
        [],
        [],
        validate_outputs_1[0],
    )

    aot_convolution_backward = torch.ops.aten.convolution_backward.default(
        call_aot_bwd_prologue_0[4],
        call_aot_bwd_prologue_0[3],
        call_aot_bwd_prologue_0[2],
        [0],
        [1, 1],
        [0, 0],
        [1, 1],
        False,
        [0, 0],
        1,
        [True, True, False],
    )

    # AccumulateGrad
    call_accumulate_grad(input_7, aot_convolution_backward[1], True)
    call_hook(hook_0, [], [aot_convolution_backward[1]], hook_type = 'post_hook')
    call_hook(hook_1, [], [aot_convolution_backward[1]], hook_type = 'post_hook')

    aot_convolution_backward_1 = torch.ops.aten.convolution_backward.default(
        aot_convolution_backward[0],
        call_aot_bwd_prologue_0[1],
        call_aot_bwd_prologue_0[0],
        [0],
        [1, 1],
        [0, 0],
        [1, 1],
        False,
        [0, 0],
        1,
        [False, True, False],
    )

    # AccumulateGrad
    call_accumulate_grad(input_8, aot_convolution_backward_1[1], True)
    call_hook(hook_2, [], [aot_convolution_backward_1[1]], hook_type = 'post_hook')
    call_hook(hook_3, [], [aot_convolution_backward_1[1]], hook_type = 'post_hook')
    _exec_final_callbacks_stub()
    assert hooks == [unused(1), hook_0, ..., hook_3]
    return []
