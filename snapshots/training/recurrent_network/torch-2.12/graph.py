# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # MseLossBackward0
    mse_loss_backward0 = MseLossBackward0([validate_outputs_0[0]], [True, False], 1, input_1, input_2)
    validate_outputs_1 = validate_outputs(
        [mse_loss_backward0[0], mse_loss_backward0[1]],
        [(options_0, [size_0, size_1], False, 6), None],
    )

    # AddmmBackward0
    addmm_backward0 = AddmmBackward0(
        [validate_outputs_1[0]],
        [True, True, True],
        1,
        1,
        input_3,
        0,
        [size_2, size_3],
        [size_4, size_5],
        input_4,
        0,
        [size_6, size_7],
        [size_8, size_9],
    )
    validate_outputs_2 = validate_outputs(
        [addmm_backward0[0], addmm_backward0[1], addmm_backward0[2]],
        [
            (options_0, [size_10], False, 6),
            (options_0, [size_11, size_12], False, 6),
            (options_0, [size_13, size_14], False, 6),
        ],
    )

    # AccumulateGrad
    call_accumulate_grad(input_5, validate_outputs_2[0], False)

    # TBackward0
    tbackward0 = TBackward0([validate_outputs_2[2]], [True])
    validate_outputs_3 = validate_outputs([tbackward0[0]], [(options_0, [size_15, size_16], False, 6)])

    # AccumulateGrad
    call_accumulate_grad(input_6, validate_outputs_3[0], False)

    # SelectBackward0
    select_backward0 = SelectBackward0([validate_outputs_2[1]], [True], 1, size_17, [size_18, size_19, size_20])
    validate_outputs_4 = validate_outputs(
        [select_backward0[0]],
        [(options_0, [size_21, size_22, size_23], False, 6)],
    )

    # TransposeBackward0
    transpose_backward0 = TransposeBackward0([validate_outputs_4[0]], [True], 0, 1)
    validate_outputs_5 = validate_outputs(
        [transpose_backward0[0]],
        [(options_0, [size_24, size_25, size_26], False, 6)],
    )

    # MkldnnRnnLayerBackward0
    mkldnn_rnn_layer_backward0 = MkldnnRnnLayerBackward0(
        [validate_outputs_5[0], None, None],
        [True, True, True, True, True, False, False],
        True,
        [],
        False,
        input_7,
        True,
        6,
        input_8,
        input_9,
        2,
        2,
        False,
        True,
        input_10,
        input_11,
        input_12,
        input_13,
        input_14,
        input_15,
        input_16,
        input_17,
    )
    validate_outputs_6 = validate_outputs(
        [
            mkldnn_rnn_layer_backward0[0],
            mkldnn_rnn_layer_backward0[1],
            mkldnn_rnn_layer_backward0[2],
            mkldnn_rnn_layer_backward0[3],
            mkldnn_rnn_layer_backward0[4],
            mkldnn_rnn_layer_backward0[5],
            mkldnn_rnn_layer_backward0[6],
        ],
        [
            (options_0, [size_27, size_28, size_29], False, 6),
            (options_0, [size_30, size_31], False, 6),
            (options_0, [size_32, size_33], False, 6),
            (options_0, [size_34], False, 6),
            (options_0, [size_35], False, 6),
            None,
            None,
        ],
    )

    # AccumulateGrad
    call_accumulate_grad(input_10, validate_outputs_6[1], False)

    # AccumulateGrad
    call_accumulate_grad(input_11, validate_outputs_6[2], False)

    # AccumulateGrad
    call_accumulate_grad(input_12, validate_outputs_6[3], False)

    # AccumulateGrad
    call_accumulate_grad(input_13, validate_outputs_6[4], False)

    # MkldnnRnnLayerBackward0
    mkldnn_rnn_layer_backward0_1 = MkldnnRnnLayerBackward0(
        [validate_outputs_6[0], None, None],
        [False, True, True, True, True, False, False],
        True,
        [],
        False,
        input_18,
        True,
        6,
        input_19,
        input_20,
        2,
        2,
        False,
        True,
        input_21,
        input_22,
        input_23,
        input_24,
        input_25,
        input_26,
        input_27,
        input_28,
    )
    validate_outputs_7 = validate_outputs(
        [
            mkldnn_rnn_layer_backward0_1[0],
            mkldnn_rnn_layer_backward0_1[1],
            mkldnn_rnn_layer_backward0_1[2],
            mkldnn_rnn_layer_backward0_1[3],
            mkldnn_rnn_layer_backward0_1[4],
            mkldnn_rnn_layer_backward0_1[5],
            mkldnn_rnn_layer_backward0_1[6],
        ],
        [
            None,
            (options_0, [size_36, size_37], False, 6),
            (options_0, [size_38, size_39], False, 6),
            (options_0, [size_40], False, 6),
            (options_0, [size_41], False, 6),
            None,
            None,
        ],
    )

    # AccumulateGrad
    call_accumulate_grad(input_21, validate_outputs_7[1], False)

    # AccumulateGrad
    call_accumulate_grad(input_22, validate_outputs_7[2], False)

    # AccumulateGrad
    call_accumulate_grad(input_23, validate_outputs_7[3], False)

    # AccumulateGrad
    call_accumulate_grad(input_24, validate_outputs_7[4], False)

    # AccumulateGrad
    _exec_final_callbacks_stub()
    assert inputs == [input_0, ..., input_4, input_6, ..., input_28, input_5]
    return []
