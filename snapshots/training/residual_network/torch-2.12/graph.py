# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # NllLossBackward0
    nll_loss_backward0 = NllLossBackward0(
        [validate_outputs_0[0]],
        [True],
        size_0,
        1,
        input_1,
        input_2,
        None,
        input_3,
    )
    validate_outputs_1 = validate_outputs([nll_loss_backward0[0]], [(options_0, [size_1, size_2], False, 6)])

    # LogSoftmaxBackward0
    log_softmax_backward0 = LogSoftmaxBackward0([validate_outputs_1[0]], [True], 1, 6, input_4)
    validate_outputs_2 = validate_outputs(
        [log_softmax_backward0[0]],
        [(options_0, [size_3, size_4], False, 6)],
    )

    # AddmmBackward0
    addmm_backward0 = AddmmBackward0(
        [validate_outputs_2[0]],
        [True, True, True],
        1,
        1,
        input_5,
        0,
        [size_5, size_6],
        [size_7, size_8],
        input_6,
        0,
        [size_9, size_10],
        [size_11, size_12],
    )
    validate_outputs_3 = validate_outputs(
        [addmm_backward0[0], addmm_backward0[1], addmm_backward0[2]],
        [
            (options_0, [size_13], False, 6),
            (options_0, [size_14, size_15], False, 6),
            (options_0, [size_16, size_17], False, 6),
        ],
    )

    # AccumulateGrad
    call_accumulate_grad(input_7, validate_outputs_3[0], False)

    # TBackward0
    tbackward0 = TBackward0([validate_outputs_3[2]], [True])
    validate_outputs_4 = validate_outputs([tbackward0[0]], [(options_0, [size_18, size_19], False, 6)])

    # AccumulateGrad
    call_accumulate_grad(input_8, validate_outputs_4[0], False)

    # ViewBackward0
    view_backward0 = ViewBackward0([validate_outputs_3[1]], [True], [size_20, size_21, size_22, size_23])
    validate_outputs_5 = validate_outputs(
        [view_backward0[0]],
        [(options_0, [size_24, size_25, size_26, size_27], False, 6)],
    )

    # MeanBackward1
    mean_backward1 = MeanBackward1(
        [validate_outputs_5[0]],
        [True],
        [-1, -2],
        True,
        size_28,
        [size_29, size_30, size_31, size_32],
    )
    validate_outputs_6 = validate_outputs(
        [mean_backward1[0]],
        [(options_0, [size_33, size_34, size_35, size_36], False, 6)],
    )

    # ReluBackward0
    relu_backward0 = ReluBackward0([validate_outputs_6[0]], [True], input_9)
    validate_outputs_7 = validate_outputs(
        [relu_backward0[0]],
        [(options_0, [size_37, size_38, size_39, size_40], False, 6)],
    )

    # AddBackward0
    add_backward0 = AddBackward0([validate_outputs_7[0]], [True, True], 1, 6, 6)
    validate_outputs_8 = validate_outputs(
        [add_backward0[0], add_backward0[1]],
        [
            (options_0, [size_41, size_42, size_43, size_44], False, 6),
            (options_0, [size_45, size_46, size_47, size_48], False, 6),
        ],
    )

    # ConvolutionBackward0
    convolution_backward0 = ConvolutionBackward0(
        [validate_outputs_8[1]],
        [True, True, False],
        [size_49],
        [size_50, size_51],
        size_52,
        input_10,
        [size_53, size_54],
        [size_55, size_56],
        [size_57, size_58],
        False,
        input_11,
    )
    validate_outputs_9 = validate_outputs(
        [convolution_backward0[0], convolution_backward0[1], convolution_backward0[2]],
        [
            (options_0, [size_59, size_60, size_61, size_62], False, 6),
            (options_0, [size_63, size_64, size_65, size_66], False, 6),
            None,
        ],
    )

    # AccumulateGrad
    call_accumulate_grad(input_11, validate_outputs_9[1], False)

    # NativeBatchNormBackward0
    native_batch_norm_backward0 = NativeBatchNormBackward0(
        [validate_outputs_8[0]],
        [True, True, True],
        1e-05,
        input_12,
        input_13,
        input_14,
        True,
        input_15,
        input_16,
        input_17,
    )
    validate_outputs_10 = validate_outputs(
        [
            native_batch_norm_backward0[0],
            native_batch_norm_backward0[1],
            native_batch_norm_backward0[2],
        ],
        [
            (options_0, [size_67, size_68, size_69, size_70], False, 6),
            (options_0, [size_71], False, 6),
            (options_0, [size_72], False, 6),
        ],
    )

    # AccumulateGrad
    call_accumulate_grad(input_15, validate_outputs_10[1], False)

    # AccumulateGrad
    call_accumulate_grad(input_53, validate_outputs_10[2], False)

    # ConvolutionBackward0
    convolution_backward0_1 = ConvolutionBackward0(
        [validate_outputs_10[0]],
        [True, True, False],
        [size_73],
        [size_74, size_75],
        size_76,
        input_19,
        [size_77, size_78],
        [size_79, size_80],
        [size_81, size_82],
        False,
        input_20,
    )
    validate_outputs_11 = validate_outputs(
        [convolution_backward0_1[0], convolution_backward0_1[1], convolution_backward0_1[2]],
        [
            (options_0, [size_83, size_84, size_85, size_86], False, 6),
            (options_0, [size_87, size_88, size_89, size_90], False, 6),
            None,
        ],
    )

    # AccumulateGrad
    call_accumulate_grad(input_20, validate_outputs_11[1], False)

    # ReluBackward0
    relu_backward0_1 = ReluBackward0([validate_outputs_11[0]], [True], input_21)
    validate_outputs_12 = validate_outputs(
        [relu_backward0_1[0]],
        [(options_0, [size_91, size_92, size_93, size_94], False, 6)],
    )

    # NativeBatchNormBackward0
    native_batch_norm_backward0_1 = NativeBatchNormBackward0(
        [validate_outputs_12[0]],
        [True, True, True],
        1e-05,
        input_22,
        input_23,
        input_24,
        True,
        input_25,
        input_26,
        input_27,
    )
    validate_outputs_13 = validate_outputs(
        [
            native_batch_norm_backward0_1[0],
            native_batch_norm_backward0_1[1],
            native_batch_norm_backward0_1[2],
        ],
        [
            (options_0, [size_95, size_96, size_97, size_98], False, 6),
            (options_0, [size_99], False, 6),
            (options_0, [size_100], False, 6),
        ],
    )

    # AccumulateGrad
    call_accumulate_grad(input_25, validate_outputs_13[1], False)

    # AccumulateGrad
    call_accumulate_grad(input_54, validate_outputs_13[2], False)

    # ConvolutionBackward0
    convolution_backward0_2 = ConvolutionBackward0(
        [validate_outputs_13[0]],
        [True, True, False],
        [size_101],
        [size_102, size_103],
        size_104,
        input_10,
        [size_105, size_106],
        [size_107, size_108],
        [size_109, size_110],
        False,
        input_29,
    )
    validate_outputs_14 = validate_outputs(
        [convolution_backward0_2[0], convolution_backward0_2[1], convolution_backward0_2[2]],
        [
            (options_0, [size_111, size_112, size_113, size_114], False, 6),
            (options_0, [size_115, size_116, size_117, size_118], False, 6),
            None,
        ],
    )

    # AccumulateGrad
    call_accumulate_grad(input_29, validate_outputs_14[1], False)

    # ConvolutionBackward0
    add = torch.add(validate_outputs_9[0], validate_outputs_14[0])

    # ReluBackward0
    relu_backward0_2 = ReluBackward0([add], [True], input_30)
    validate_outputs_15 = validate_outputs(
        [relu_backward0_2[0]],
        [(options_0, [size_119, size_120, size_121, size_122], False, 6)],
    )

    # AddBackward0
    add_backward0_1 = AddBackward0([validate_outputs_15[0]], [True, True], 1, 6, 6)
    validate_outputs_16 = validate_outputs(
        [add_backward0_1[0], add_backward0_1[1]],
        [
            (options_0, [size_123, size_124, size_125, size_126], False, 6),
            (options_0, [size_127, size_128, size_129, size_130], False, 6),
        ],
    )

    # NativeBatchNormBackward0
    native_batch_norm_backward0_2 = NativeBatchNormBackward0(
        [validate_outputs_16[0]],
        [True, True, True],
        1e-05,
        input_31,
        input_32,
        input_33,
        True,
        input_34,
        input_35,
        input_36,
    )
    validate_outputs_17 = validate_outputs(
        [
            native_batch_norm_backward0_2[0],
            native_batch_norm_backward0_2[1],
            native_batch_norm_backward0_2[2],
        ],
        [
            (options_0, [size_131, size_132, size_133, size_134], False, 6),
            (options_0, [size_135], False, 6),
            (options_0, [size_136], False, 6),
        ],
    )

    # AccumulateGrad
    call_accumulate_grad(input_34, validate_outputs_17[1], False)

    # AccumulateGrad
    call_accumulate_grad(input_55, validate_outputs_17[2], False)

    # ConvolutionBackward0
    convolution_backward0_3 = ConvolutionBackward0(
        [validate_outputs_17[0]],
        [True, True, False],
        [size_137],
        [size_138, size_139],
        size_140,
        input_38,
        [size_141, size_142],
        [size_143, size_144],
        [size_145, size_146],
        False,
        input_39,
    )
    validate_outputs_18 = validate_outputs(
        [convolution_backward0_3[0], convolution_backward0_3[1], convolution_backward0_3[2]],
        [
            (options_0, [size_147, size_148, size_149, size_150], False, 6),
            (options_0, [size_151, size_152, size_153, size_154], False, 6),
            None,
        ],
    )

    # AccumulateGrad
    call_accumulate_grad(input_39, validate_outputs_18[1], False)

    # ReluBackward0
    relu_backward0_3 = ReluBackward0([validate_outputs_18[0]], [True], input_40)
    validate_outputs_19 = validate_outputs(
        [relu_backward0_3[0]],
        [(options_0, [size_155, size_156, size_157, size_158], False, 6)],
    )

    # NativeBatchNormBackward0
    native_batch_norm_backward0_3 = NativeBatchNormBackward0(
        [validate_outputs_19[0]],
        [True, True, True],
        1e-05,
        input_41,
        input_42,
        input_43,
        True,
        input_44,
        input_45,
        input_46,
    )
    validate_outputs_20 = validate_outputs(
        [
            native_batch_norm_backward0_3[0],
            native_batch_norm_backward0_3[1],
            native_batch_norm_backward0_3[2],
        ],
        [
            (options_0, [size_159, size_160, size_161, size_162], False, 6),
            (options_0, [size_163], False, 6),
            (options_0, [size_164], False, 6),
        ],
    )

    # AccumulateGrad
    call_accumulate_grad(input_44, validate_outputs_20[1], False)

    # AccumulateGrad
    call_accumulate_grad(input_56, validate_outputs_20[2], False)

    # ConvolutionBackward0
    convolution_backward0_4 = ConvolutionBackward0(
        [validate_outputs_20[0]],
        [True, True, False],
        [size_165],
        [size_166, size_167],
        size_168,
        input_48,
        [size_169, size_170],
        [size_171, size_172],
        [size_173, size_174],
        False,
        input_49,
    )
    validate_outputs_21 = validate_outputs(
        [convolution_backward0_4[0], convolution_backward0_4[1], convolution_backward0_4[2]],
        [
            (options_0, [size_175, size_176, size_177, size_178], False, 6),
            (options_0, [size_179, size_180, size_181, size_182], False, 6),
            None,
        ],
    )

    # AccumulateGrad
    call_accumulate_grad(input_49, validate_outputs_21[1], False)

    # ConvolutionBackward0
    add_1 = torch.add(validate_outputs_16[1], validate_outputs_21[0])

    # ConvolutionBackward0
    convolution_backward0_5 = ConvolutionBackward0(
        [add_1],
        [False, True, True],
        [size_183],
        [size_184, size_185],
        size_186,
        input_50,
        [size_187, size_188],
        [size_189, size_190],
        [size_191, size_192],
        False,
        input_51,
    )
    validate_outputs_22 = validate_outputs(
        [convolution_backward0_5[0], convolution_backward0_5[1], convolution_backward0_5[2]],
        [None, (options_0, [size_193, size_194, size_195, size_196], False, 6), (options_0, [size_197], False, 6)],
    )

    # AccumulateGrad
    call_accumulate_grad(input_51, validate_outputs_22[1], False)

    # AccumulateGrad
    call_accumulate_grad(input_52, validate_outputs_22[2], False)

    # AccumulateGrad
    _exec_final_callbacks_stub()
    assert inputs == [input_0, ..., input_6, input_8, ..., input_52, input_7]
    return []
