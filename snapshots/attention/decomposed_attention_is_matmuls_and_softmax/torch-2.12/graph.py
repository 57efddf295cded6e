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

    # UnsafeViewBackward0
    unsafe_view_backward0 = UnsafeViewBackward0([validate_outputs_2[0]], [True], [size_12, size_13, size_14])
    validate_outputs_3 = validate_outputs(
        [unsafe_view_backward0[0]],
        [(options_0, [size_15, size_16, size_17], False, 6)],
    )

    # BmmBackward0
    bmm_backward0 = BmmBackward0([validate_outputs_3[0]], [True, True], input_2, input_3)
    validate_outputs_4 = validate_outputs(
        [bmm_backward0[0], bmm_backward0[1]],
        [(options_0, [size_18, size_19, size_20], False, 6), (options_0, [size_21, size_22, size_23], False, 6)],
    )

    # ViewBackward0
    view_backward0 = ViewBackward0([validate_outputs_4[1]], [True], [size_24, size_25, size_26, size_27])
    validate_outputs_5 = validate_outputs(
        [view_backward0[0]],
        [(options_0, [size_28, size_29, size_30, size_31], False, 6)],
    )

    # ExpandBackward0
    expand_backward0 = ExpandBackward0([validate_outputs_5[0]], [True], [size_32, size_33, size_34, size_35])
    validate_outputs_6 = validate_outputs(
        [expand_backward0[0]],
        [(options_0, [size_36, size_37, size_38, size_39], False, 6)],
    )

    # AccumulateGrad
    call_accumulate_grad(input_10, validate_outputs_6[0], False)

    # ViewBackward0
    view_backward0_1 = ViewBackward0([validate_outputs_4[0]], [True], [size_40, size_41, size_42, size_43])
    validate_outputs_7 = validate_outputs(
        [view_backward0_1[0]],
        [(options_0, [size_44, size_45, size_46, size_47], False, 6)],
    )

    # ExpandBackward0
    expand_backward0_1 = ExpandBackward0([validate_outputs_7[0]], [True], [size_48, size_49, size_50, size_51])
    validate_outputs_8 = validate_outputs(
        [expand_backward0_1[0]],
        [(options_0, [size_52, size_53, size_54, size_55], False, 6)],
    )

    # SafeSoftmaxBackward0
    safe_softmax_backward0 = SafeSoftmaxBackward0([validate_outputs_8[0]], [True], -1, 6, input_5)
    validate_outputs_9 = validate_outputs(
        [safe_softmax_backward0[0]],
        [(options_0, [size_56, size_57, size_58, size_59], False, 6)],
    )

    # AddBackward0
    add_backward0 = AddBackward0([validate_outputs_9[0]], [True, False], 1, 6, 6)
    validate_outputs_10 = validate_outputs(
        [add_backward0[0], add_backward0[1]],
        [(options_0, [size_60, size_61, size_62, size_63], False, 6), None],
    )

    # UnsafeViewBackward0
    unsafe_view_backward0_1 = UnsafeViewBackward0([validate_outputs_10[0]], [True], [size_64, size_65, size_66])
    validate_outputs_11 = validate_outputs(
        [unsafe_view_backward0_1[0]],
        [(options_0, [size_67, size_68, size_69], False, 6)],
    )

    # BmmBackward0
    bmm_backward0_1 = BmmBackward0([validate_outputs_11[0]], [True, True], input_6, input_7)
    validate_outputs_12 = validate_outputs(
        [bmm_backward0_1[0], bmm_backward0_1[1]],
        [(options_0, [size_70, size_71, size_72], False, 6), (options_0, [size_73, size_74, size_75], False, 6)],
    )

    # ReshapeAliasBackward0
    reshape_alias_backward0 = ReshapeAliasBackward0(
        [validate_outputs_12[1]],
        [True],
        [size_76, size_77, size_78, size_79],
    )
    validate_outputs_13 = validate_outputs(
        [reshape_alias_backward0[0]],
        [(options_0, [size_80, size_81, size_82, size_83], False, 6)],
    )

    # ExpandBackward0
    expand_backward0_2 = ExpandBackward0([validate_outputs_13[0]], [True], [size_84, size_85, size_86, size_87])
    validate_outputs_14 = validate_outputs(
        [expand_backward0_2[0]],
        [(options_0, [size_88, size_89, size_90, size_91], False, 6)],
    )

    # MulBackward1
    mul_backward1 = MulBackward1([validate_outputs_14[0]], [True], 0.7071067811865476, 6)
    validate_outputs_15 = validate_outputs(
        [mul_backward1[0]],
        [(options_0, [size_92, size_93, size_94, size_95], False, 6)],
    )

    # TransposeBackward0
    transpose_backward0 = TransposeBackward0([validate_outputs_15[0]], [True], -2, -1)
    validate_outputs_16 = validate_outputs(
        [transpose_backward0[0]],
        [(options_0, [size_96, size_97, size_98, size_99], False, 6)],
    )

    # AccumulateGrad
    call_accumulate_grad(input_11, validate_outputs_16[0], False)

    # ViewBackward0
    view_backward0_2 = ViewBackward0([validate_outputs_12[0]], [True], [size_100, size_101, size_102, size_103])
    validate_outputs_17 = validate_outputs(
        [view_backward0_2[0]],
        [(options_0, [size_104, size_105, size_106, size_107], False, 6)],
    )

    # ExpandBackward0
    expand_backward0_3 = ExpandBackward0([validate_outputs_17[0]], [True], [size_108, size_109, size_110, size_111])
    validate_outputs_18 = validate_outputs(
        [expand_backward0_3[0]],
        [(options_0, [size_112, size_113, size_114, size_115], False, 6)],
    )

    # MulBackward1
    mul_backward1_1 = MulBackward1([validate_outputs_18[0]], [True], 0.7071067811865476, 6)
    validate_outputs_19 = validate_outputs(
        [mul_backward1_1[0]],
        [(options_0, [size_116, size_117, size_118, size_119], False, 6)],
    )

    # AccumulateGrad
    call_accumulate_grad(input_12, validate_outputs_19[0], False)
    _exec_final_callbacks_stub()
    return []
