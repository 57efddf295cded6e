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

    # ViewBackward0
    view_backward0 = ViewBackward0([validate_outputs_2[0]], [True], [size_5, size_6, size_7])
    validate_outputs_3 = validate_outputs(
        [view_backward0[0]],
        [(options_0, [size_8, size_9, size_10], False, 6)],
    )

    # CompiledFunctionBackward
    call_aot_bwd_prologue_0 = call_aot_bwd_prologue(
        (
            input_5,
            input_6,
            input_7,
            input_8,
            input_9,
            input_10,
            input_11,
            input_12,
            input_13,
            input_14,
            input_15,
            input_16,
            input_17,
            input_18,
            input_19,
            input_20,
            input_21,
            input_22,
            input_23,
            input_24,
            input_25,
            input_26,
            input_27,
            input_28,
            input_29,
            input_30,
            input_31,
            input_32,
            input_33,
            input_34,
            input_35,
            input_36,
            input_37,
            input_38,
            input_39,
            input_40,
            input_41,
            input_42,
            input_43,
            input_44,
            input_45,
        ),
        [],
        [],
        (validate_outputs_3[0],),
    )

    # Backward of forward node: code: result: torch.Tensor = self.classify(self.layers(self.embed(tokens)))
    aot_view = torch.ops.aten.reshape.default(call_aot_bwd_prologue_0[41], [18, 20])
    aot_permute = torch.ops.aten.permute.default(call_aot_bwd_prologue_0[13], [1, 0])
    aot_permute_1 = torch.ops.aten.permute.default(aot_permute, [1, 0])
    aot_mm = torch.ops.aten.mm.default(aot_view, aot_permute_1)
    aot_permute_2 = torch.ops.aten.permute.default(aot_view, [1, 0])
    aot_mm_1 = torch.ops.aten.mm.default(aot_permute_2, call_aot_bwd_prologue_0[34])

    # AccumulateGrad
    call_accumulate_grad(input_18, None, aot_mm_1, False)

    # Backward of forward node: code: result: torch.Tensor = self.classify(self.layers(self.embed(tokens)))
    aot_sum = torch.ops.aten.sum.dim_IntList(aot_view, [0], True)
    aot_view_1 = torch.ops.aten.reshape.default(aot_sum, [20])

    # AccumulateGrad
    call_accumulate_grad(input_46, None, aot_view_1, False)

    # Backward of forward node: code: result: torch.Tensor = self.classify(self.layers(self.embed(tokens)))
    aot_view_2 = torch.ops.aten.reshape.default(aot_mm, [3, 6, 16])
    aot_mul = torch.ops.aten.mul.Tensor(aot_view_2, call_aot_bwd_prologue_0[12])
    aot_mul_1 = torch.ops.aten.mul.Tensor(aot_mul, 16)
    aot_sum_1 = torch.ops.aten.sum.dim_IntList(aot_mul, [2], True)
    aot_mul_2 = torch.ops.aten.mul.Tensor(aot_mul, call_aot_bwd_prologue_0[33])
    aot_sum_2 = torch.ops.aten.sum.dim_IntList(aot_mul_2, [2], True)
    aot_mul_3 = torch.ops.aten.mul.Tensor(call_aot_bwd_prologue_0[33], aot_sum_2)
    aot_sub = torch.ops.aten.sub.Tensor(aot_mul_1, aot_sum_1)
    aot_sub_1 = torch.ops.aten.sub.Tensor(aot_sub, aot_mul_3)
    aot_mul_4 = torch.ops.aten.mul.Tensor(call_aot_bwd_prologue_0[35], aot_sub_1)
    aot_mul_5 = torch.ops.aten.mul.Tensor(aot_view_2, call_aot_bwd_prologue_0[33])
    aot_sum_3 = torch.ops.aten.sum.dim_IntList(aot_mul_5, [0, 1])

    # AccumulateGrad
    call_accumulate_grad(input_17, None, aot_sum_3, False)

    # Backward of forward node: code: result: torch.Tensor = self.classify(self.layers(self.embed(tokens)))
    aot_sum_4 = torch.ops.aten.sum.dim_IntList(aot_view_2, [0, 1])

    # AccumulateGrad
    call_accumulate_grad(input_47, None, aot_sum_4, False)

    # Backward of forward node: code: result: torch.Tensor = self.classify(self.layers(self.embed(tokens)))
    aot_view_3 = torch.ops.aten.reshape.default(aot_mul_4, [18, 16])
    aot_permute_3 = torch.ops.aten.permute.default(call_aot_bwd_prologue_0[11], [1, 0])
    aot_permute_4 = torch.ops.aten.permute.default(aot_permute_3, [1, 0])
    aot_mm_2 = torch.ops.aten.mm.default(aot_view_3, aot_permute_4)
    aot_permute_5 = torch.ops.aten.permute.default(aot_view_3, [1, 0])
    aot_mm_3 = torch.ops.aten.mm.default(aot_permute_5, call_aot_bwd_prologue_0[32])

    # AccumulateGrad
    call_accumulate_grad(input_16, None, aot_mm_3, False)

    # Backward of forward node: code: result: torch.Tensor = self.classify(self.layers(self.embed(tokens)))
    aot_sum_5 = torch.ops.aten.sum.dim_IntList(aot_view_3, [0], True)
    aot_view_4 = torch.ops.aten.reshape.default(aot_sum_5, [16])

    # AccumulateGrad
    call_accumulate_grad(input_48, None, aot_view_4, False)

    # Backward of forward node: code: result: torch.Tensor = self.classify(self.layers(self.embed(tokens)))
    aot_view_5 = torch.ops.aten.reshape.default(aot_mm_2, [3, 6, 32])
    aot_full_default = torch.ops.aten.full.default(
        [],
        0.0,
        dtype = torch.float32,
        layout = torch.strided,
        device = device(type='cpu'),
        pin_memory = False,
    )
    aot_where = torch.ops.aten.where.self(call_aot_bwd_prologue_0[36], aot_full_default, aot_view_5)
    aot_view_6 = torch.ops.aten.reshape.default(aot_where, [18, 32])
    aot_permute_6 = torch.ops.aten.permute.default(call_aot_bwd_prologue_0[10], [1, 0])
    aot_permute_7 = torch.ops.aten.permute.default(aot_permute_6, [1, 0])
    aot_mm_4 = torch.ops.aten.mm.default(aot_view_6, aot_permute_7)
    aot_permute_8 = torch.ops.aten.permute.default(aot_view_6, [1, 0])
    aot_mm_5 = torch.ops.aten.mm.default(aot_permute_8, call_aot_bwd_prologue_0[31])

    # AccumulateGrad
    call_accumulate_grad(input_15, None, aot_mm_5, False)

    # Backward of forward node: code: result: torch.Tensor = self.classify(self.layers(self.embed(tokens)))
    aot_sum_6 = torch.ops.aten.sum.dim_IntList(aot_view_6, [0], True)
    aot_view_7 = torch.ops.aten.reshape.default(aot_sum_6, [32])

    # AccumulateGrad
    call_accumulate_grad(input_49, None, aot_view_7, False)

    # Backward of forward node: code: result: torch.Tensor = self.classify(self.layers(self.embed(tokens)))
    aot_view_8 = torch.ops.aten.reshape.default(aot_mm_4, [3, 6, 16])
    aot_add = torch.ops.aten.add.Tensor(aot_mul_4, aot_view_8)
    aot_mul_6 = torch.ops.aten.mul.Tensor(aot_add, call_aot_bwd_prologue_0[9])
    aot_mul_7 = torch.ops.aten.mul.Tensor(aot_mul_6, 16)
    aot_sum_7 = torch.ops.aten.sum.dim_IntList(aot_mul_6, [2], True)
    aot_mul_8 = torch.ops.aten.mul.Tensor(aot_mul_6, call_aot_bwd_prologue_0[30])
    aot_sum_8 = torch.ops.aten.sum.dim_IntList(aot_mul_8, [2], True)
    aot_mul_9 = torch.ops.aten.mul.Tensor(call_aot_bwd_prologue_0[30], aot_sum_8)
    aot_sub_2 = torch.ops.aten.sub.Tensor(aot_mul_7, aot_sum_7)
    aot_sub_3 = torch.ops.aten.sub.Tensor(aot_sub_2, aot_mul_9)
    aot_mul_10 = torch.ops.aten.mul.Tensor(call_aot_bwd_prologue_0[37], aot_sub_3)
    aot_mul_11 = torch.ops.aten.mul.Tensor(aot_add, call_aot_bwd_prologue_0[30])
    aot_sum_9 = torch.ops.aten.sum.dim_IntList(aot_mul_11, [0, 1])

    # AccumulateGrad
    call_accumulate_grad(input_14, None, aot_sum_9, False)

    # Backward of forward node: code: result: torch.Tensor = self.classify(self.layers(self.embed(tokens)))
    aot_sum_10 = torch.ops.aten.sum.dim_IntList(aot_add, [0, 1])

    # AccumulateGrad
    call_accumulate_grad(input_50, None, aot_sum_10, False)

    # Backward of forward node: code: result: torch.Tensor = self.classify(self.layers(self.embed(tokens)))
    aot_permute_9 = torch.ops.aten.permute.default(aot_mul_10, [1, 0, 2])
    aot_clone = torch.ops.aten.clone.default(aot_permute_9, memory_format = torch.contiguous_format)
    aot_view_9 = torch.ops.aten.reshape.default(aot_clone, [18, 16])
    aot_permute_10 = torch.ops.aten.permute.default(call_aot_bwd_prologue_0[8], [1, 0])
    aot_permute_11 = torch.ops.aten.permute.default(aot_permute_10, [1, 0])
    aot_mm_6 = torch.ops.aten.mm.default(aot_view_9, aot_permute_11)
    aot_permute_12 = torch.ops.aten.permute.default(aot_view_9, [1, 0])
    aot_permute_13 = torch.ops.aten.permute.default(call_aot_bwd_prologue_0[28], [2, 0, 1, 3])
    aot_view_10 = torch.ops.aten.reshape.default(aot_permute_13, [18, 16])
    aot_mm_7 = torch.ops.aten.mm.default(aot_permute_12, aot_view_10)

    # AccumulateGrad
    call_accumulate_grad(input_13, None, aot_mm_7, False)

    # Backward of forward node: code: result: torch.Tensor = self.classify(self.layers(self.embed(tokens)))
    aot_sum_11 = torch.ops.aten.sum.dim_IntList(aot_view_9, [0], True)
    aot_view_11 = torch.ops.aten.reshape.default(aot_sum_11, [16])

    # AccumulateGrad
    call_accumulate_grad(input_51, None, aot_view_11, False)

    # Backward of forward node: code: result: torch.Tensor = self.classify(self.layers(self.embed(tokens)))
    aot_view_12 = torch.ops.aten.reshape.default(aot_mm_6, [6, 3, 2, 8])
    aot_permute_14 = torch.ops.aten.permute.default(aot_view_12, [1, 2, 0, 3])
    aot__scaled_dot_product_flash_attention_for_cpu_backward = torch.ops.aten._scaled_dot_product_flash_attention_for_cpu_backward.default(
        aot_permute_14,
        call_aot_bwd_prologue_0[25],
        call_aot_bwd_prologue_0[26],
        call_aot_bwd_prologue_0[27],
        call_aot_bwd_prologue_0[28],
        call_aot_bwd_prologue_0[29],
        0.0,
        False,
    )
    aot_clone_1 = torch.ops.aten.clone.default(
        aot__scaled_dot_product_flash_attention_for_cpu_backward[2],
        memory_format = torch.contiguous_format,
    )
    aot_view_13 = torch.ops.aten.reshape.default(aot_clone_1, [6, 6, 8])
    aot_clone_2 = torch.ops.aten.clone.default(
        aot__scaled_dot_product_flash_attention_for_cpu_backward[1],
        memory_format = torch.contiguous_format,
    )
    aot_view_14 = torch.ops.aten.reshape.default(aot_clone_2, [6, 6, 8])
    aot_clone_3 = torch.ops.aten.clone.default(
        aot__scaled_dot_product_flash_attention_for_cpu_backward[0],
        memory_format = torch.contiguous_format,
    )
    aot_view_15 = torch.ops.aten.reshape.default(aot_clone_3, [6, 6, 8])
    aot_permute_15 = torch.ops.aten.permute.default(aot_view_13, [1, 0, 2])
    aot_clone_4 = torch.ops.aten.clone.default(aot_permute_15, memory_format = torch.contiguous_format)
    aot_view_16 = torch.ops.aten.reshape.default(aot_clone_4, [6, 3, 16])
    aot_permute_16 = torch.ops.aten.permute.default(aot_view_14, [1, 0, 2])
    aot_clone_5 = torch.ops.aten.clone.default(aot_permute_16, memory_format = torch.contiguous_format)
    aot_view_17 = torch.ops.aten.reshape.default(aot_clone_5, [6, 3, 16])
    aot_permute_17 = torch.ops.aten.permute.default(aot_view_15, [1, 0, 2])
    aot_clone_6 = torch.ops.aten.clone.default(aot_permute_17, memory_format = torch.contiguous_format)
    aot_view_18 = torch.ops.aten.reshape.default(aot_clone_6, [6, 3, 16])
    aot_full_default_1 = torch.ops.aten.full.default(
        [3, 6, 3, 16],
        0,
        dtype = torch.float32,
        layout = torch.strided,
        device = device(type='cpu'),
        pin_memory = False,
    )
    aot_select_scatter = torch.ops.aten.select_scatter.default(aot_full_default_1, aot_view_16, 0, 2)
    aot_select_scatter_1 = torch.ops.aten.select_scatter.default(aot_full_default_1, aot_view_17, 0, 1)
    aot_add_1 = torch.ops.aten.add.Tensor(aot_select_scatter, aot_select_scatter_1)
    aot_select_scatter_2 = torch.ops.aten.select_scatter.default(aot_full_default_1, aot_view_18, 0, 0)
    aot_add_2 = torch.ops.aten.add.Tensor(aot_add_1, aot_select_scatter_2)
    aot_unsqueeze = torch.ops.aten.unsqueeze.default(aot_add_2, 3)
    aot_permute_18 = torch.ops.aten.permute.default(aot_unsqueeze, [3, 1, 2, 0, 4])
    aot_squeeze = torch.ops.aten.squeeze.dim(aot_permute_18, 0)
    aot_clone_7 = torch.ops.aten.clone.default(aot_squeeze, memory_format = torch.contiguous_format)
    aot_view_19 = torch.ops.aten.reshape.default(aot_clone_7, [6, 3, 48])
    aot_sum_12 = torch.ops.aten.sum.dim_IntList(aot_view_19, [0, 1], True)
    aot_view_20 = torch.ops.aten.reshape.default(aot_sum_12, [48])

    # AccumulateGrad
    call_accumulate_grad(input_52, None, aot_view_20, False)

    # Backward of forward node: code: result: torch.Tensor = self.classify(self.layers(self.embed(tokens)))
    aot_view_21 = torch.ops.aten.reshape.default(aot_view_19, [18, 48])
    aot_permute_19 = torch.ops.aten.permute.default(aot_view_21, [1, 0])
    aot_mm_8 = torch.ops.aten.mm.default(aot_permute_19, call_aot_bwd_prologue_0[24])

    # AccumulateGrad
    call_accumulate_grad(input_12, None, aot_mm_8, False)

    # Backward of forward node: code: result: torch.Tensor = self.classify(self.layers(self.embed(tokens)))
    aot_permute_20 = torch.ops.aten.permute.default(call_aot_bwd_prologue_0[7], [1, 0])
    aot_permute_21 = torch.ops.aten.permute.default(aot_permute_20, [1, 0])
    aot_mm_9 = torch.ops.aten.mm.default(aot_view_21, aot_permute_21)
    aot_view_22 = torch.ops.aten.reshape.default(aot_mm_9, [6, 3, 16])
    aot_permute_22 = torch.ops.aten.permute.default(aot_view_22, [1, 0, 2])
    aot_add_3 = torch.ops.aten.add.Tensor(aot_mul_10, aot_permute_22)
    aot_mul_12 = torch.ops.aten.mul.Tensor(aot_add_3, call_aot_bwd_prologue_0[6])
    aot_mul_13 = torch.ops.aten.mul.Tensor(aot_mul_12, 16)
    aot_sum_13 = torch.ops.aten.sum.dim_IntList(aot_mul_12, [2], True)
    aot_mul_14 = torch.ops.aten.mul.Tensor(aot_mul_12, call_aot_bwd_prologue_0[23])
    aot_sum_14 = torch.ops.aten.sum.dim_IntList(aot_mul_14, [2], True)
    aot_mul_15 = torch.ops.aten.mul.Tensor(call_aot_bwd_prologue_0[23], aot_sum_14)
    aot_sub_4 = torch.ops.aten.sub.Tensor(aot_mul_13, aot_sum_13)
    aot_sub_5 = torch.ops.aten.sub.Tensor(aot_sub_4, aot_mul_15)
    aot_mul_16 = torch.ops.aten.mul.Tensor(call_aot_bwd_prologue_0[38], aot_sub_5)
    aot_mul_17 = torch.ops.aten.mul.Tensor(aot_add_3, call_aot_bwd_prologue_0[23])
    aot_sum_15 = torch.ops.aten.sum.dim_IntList(aot_mul_17, [0, 1])

    # AccumulateGrad
    call_accumulate_grad(input_11, None, aot_sum_15, False)

    # Backward of forward node: code: result: torch.Tensor = self.classify(self.layers(self.embed(tokens)))
    aot_sum_16 = torch.ops.aten.sum.dim_IntList(aot_add_3, [0, 1])

    # AccumulateGrad
    call_accumulate_grad(input_53, None, aot_sum_16, False)

    # Backward of forward node: code: result: torch.Tensor = self.classify(self.layers(self.embed(tokens)))
    aot_view_23 = torch.ops.aten.reshape.default(aot_mul_16, [18, 16])
    aot_permute_23 = torch.ops.aten.permute.default(call_aot_bwd_prologue_0[5], [1, 0])
    aot_permute_24 = torch.ops.aten.permute.default(aot_permute_23, [1, 0])
    aot_mm_10 = torch.ops.aten.mm.default(aot_view_23, aot_permute_24)
    aot_permute_25 = torch.ops.aten.permute.default(aot_view_23, [1, 0])
    aot_mm_11 = torch.ops.aten.mm.default(aot_permute_25, call_aot_bwd_prologue_0[22])

    # AccumulateGrad
    call_accumulate_grad(input_10, None, aot_mm_11, False)

    # Backward of forward node: code: result: torch.Tensor = self.classify(self.layers(self.embed(tokens)))
    aot_sum_17 = torch.ops.aten.sum.dim_IntList(aot_view_23, [0], True)
    aot_view_24 = torch.ops.aten.reshape.default(aot_sum_17, [16])

    # AccumulateGrad
    call_accumulate_grad(input_54, None, aot_view_24, False)

    # Backward of forward node: code: result: torch.Tensor = self.classify(self.layers(self.embed(tokens)))
    aot_view_25 = torch.ops.aten.reshape.default(aot_mm_10, [3, 6, 32])
    aot_where_1 = torch.ops.aten.where.self(call_aot_bwd_prologue_0[39], aot_full_default, aot_view_25)
    aot_view_26 = torch.ops.aten.reshape.default(aot_where_1, [18, 32])
    aot_permute_26 = torch.ops.aten.permute.default(call_aot_bwd_prologue_0[4], [1, 0])
    aot_permute_27 = torch.ops.aten.permute.default(aot_permute_26, [1, 0])
    aot_mm_12 = torch.ops.aten.mm.default(aot_view_26, aot_permute_27)
    aot_permute_28 = torch.ops.aten.permute.default(aot_view_26, [1, 0])
    aot_mm_13 = torch.ops.aten.mm.default(aot_permute_28, call_aot_bwd_prologue_0[21])

    # AccumulateGrad
    call_accumulate_grad(input_9, None, aot_mm_13, False)

    # Backward of forward node: code: result: torch.Tensor = self.classify(self.layers(self.embed(tokens)))
    aot_sum_18 = torch.ops.aten.sum.dim_IntList(aot_view_26, [0], True)
    aot_view_27 = torch.ops.aten.reshape.default(aot_sum_18, [32])

    # AccumulateGrad
    call_accumulate_grad(input_55, None, aot_view_27, False)

    # Backward of forward node: code: result: torch.Tensor = self.classify(self.layers(self.embed(tokens)))
    aot_view_28 = torch.ops.aten.reshape.default(aot_mm_12, [3, 6, 16])
    aot_add_4 = torch.ops.aten.add.Tensor(aot_mul_16, aot_view_28)
    aot_mul_18 = torch.ops.aten.mul.Tensor(aot_add_4, call_aot_bwd_prologue_0[3])
    aot_mul_19 = torch.ops.aten.mul.Tensor(aot_mul_18, 16)
    aot_sum_19 = torch.ops.aten.sum.dim_IntList(aot_mul_18, [2], True)
    aot_mul_20 = torch.ops.aten.mul.Tensor(aot_mul_18, call_aot_bwd_prologue_0[20])
    aot_sum_20 = torch.ops.aten.sum.dim_IntList(aot_mul_20, [2], True)
    aot_mul_21 = torch.ops.aten.mul.Tensor(call_aot_bwd_prologue_0[20], aot_sum_20)
    aot_sub_6 = torch.ops.aten.sub.Tensor(aot_mul_19, aot_sum_19)
    aot_sub_7 = torch.ops.aten.sub.Tensor(aot_sub_6, aot_mul_21)
    aot_mul_22 = torch.ops.aten.mul.Tensor(call_aot_bwd_prologue_0[40], aot_sub_7)
    aot_mul_23 = torch.ops.aten.mul.Tensor(aot_add_4, call_aot_bwd_prologue_0[20])
    aot_sum_21 = torch.ops.aten.sum.dim_IntList(aot_mul_23, [0, 1])

    # AccumulateGrad
    call_accumulate_grad(input_8, None, aot_sum_21, False)

    # Backward of forward node: code: result: torch.Tensor = self.classify(self.layers(self.embed(tokens)))
    aot_sum_22 = torch.ops.aten.sum.dim_IntList(aot_add_4, [0, 1])

    # AccumulateGrad
    call_accumulate_grad(input_56, None, aot_sum_22, False)

    # Backward of forward node: code: result: torch.Tensor = self.classify(self.layers(self.embed(tokens)))
    aot_permute_29 = torch.ops.aten.permute.default(aot_mul_22, [1, 0, 2])
    aot_clone_8 = torch.ops.aten.clone.default(aot_permute_29, memory_format = torch.contiguous_format)
    aot_view_29 = torch.ops.aten.reshape.default(aot_clone_8, [18, 16])
    aot_permute_30 = torch.ops.aten.permute.default(call_aot_bwd_prologue_0[2], [1, 0])
    aot_permute_31 = torch.ops.aten.permute.default(aot_permute_30, [1, 0])
    aot_mm_14 = torch.ops.aten.mm.default(aot_view_29, aot_permute_31)
    aot_permute_32 = torch.ops.aten.permute.default(aot_view_29, [1, 0])
    aot_permute_33 = torch.ops.aten.permute.default(call_aot_bwd_prologue_0[18], [2, 0, 1, 3])
    aot_view_30 = torch.ops.aten.reshape.default(aot_permute_33, [18, 16])
    aot_mm_15 = torch.ops.aten.mm.default(aot_permute_32, aot_view_30)

    # AccumulateGrad
    call_accumulate_grad(input_7, None, aot_mm_15, False)

    # Backward of forward node: code: result: torch.Tensor = self.classify(self.layers(self.embed(tokens)))
    aot_sum_23 = torch.ops.aten.sum.dim_IntList(aot_view_29, [0], True)
    aot_view_31 = torch.ops.aten.reshape.default(aot_sum_23, [16])

    # AccumulateGrad
    call_accumulate_grad(input_57, None, aot_view_31, False)

    # Backward of forward node: code: result: torch.Tensor = self.classify(self.layers(self.embed(tokens)))
    aot_view_32 = torch.ops.aten.reshape.default(aot_mm_14, [6, 3, 2, 8])
    aot_permute_34 = torch.ops.aten.permute.default(aot_view_32, [1, 2, 0, 3])
    aot__scaled_dot_product_flash_attention_for_cpu_backward_1 = torch.ops.aten._scaled_dot_product_flash_attention_for_cpu_backward.default(
        aot_permute_34,
        call_aot_bwd_prologue_0[15],
        call_aot_bwd_prologue_0[16],
        call_aot_bwd_prologue_0[17],
        call_aot_bwd_prologue_0[18],
        call_aot_bwd_prologue_0[19],
        0.0,
        False,
    )
    aot_clone_9 = torch.ops.aten.clone.default(
        aot__scaled_dot_product_flash_attention_for_cpu_backward_1[2],
        memory_format = torch.contiguous_format,
    )
    aot_view_33 = torch.ops.aten.reshape.default(aot_clone_9, [6, 6, 8])
    aot_clone_10 = torch.ops.aten.clone.default(
        aot__scaled_dot_product_flash_attention_for_cpu_backward_1[1],
        memory_format = torch.contiguous_format,
    )
    aot_view_34 = torch.ops.aten.reshape.default(aot_clone_10, [6, 6, 8])
    aot_clone_11 = torch.ops.aten.clone.default(
        aot__scaled_dot_product_flash_attention_for_cpu_backward_1[0],
        memory_format = torch.contiguous_format,
    )
    aot_view_35 = torch.ops.aten.reshape.default(aot_clone_11, [6, 6, 8])
    aot_permute_35 = torch.ops.aten.permute.default(aot_view_33, [1, 0, 2])
    aot_clone_12 = torch.ops.aten.clone.default(aot_permute_35, memory_format = torch.contiguous_format)
    aot_view_36 = torch.ops.aten.reshape.default(aot_clone_12, [6, 3, 16])
    aot_permute_36 = torch.ops.aten.permute.default(aot_view_34, [1, 0, 2])
    aot_clone_13 = torch.ops.aten.clone.default(aot_permute_36, memory_format = torch.contiguous_format)
    aot_view_37 = torch.ops.aten.reshape.default(aot_clone_13, [6, 3, 16])
    aot_permute_37 = torch.ops.aten.permute.default(aot_view_35, [1, 0, 2])
    aot_clone_14 = torch.ops.aten.clone.default(aot_permute_37, memory_format = torch.contiguous_format)
    aot_view_38 = torch.ops.aten.reshape.default(aot_clone_14, [6, 3, 16])
    aot_select_scatter_3 = torch.ops.aten.select_scatter.default(aot_full_default_1, aot_view_36, 0, 2)
    aot_select_scatter_4 = torch.ops.aten.select_scatter.default(aot_full_default_1, aot_view_37, 0, 1)
    aot_add_5 = torch.ops.aten.add.Tensor(aot_select_scatter_3, aot_select_scatter_4)
    aot_select_scatter_5 = torch.ops.aten.select_scatter.default(aot_full_default_1, aot_view_38, 0, 0)
    aot_add_6 = torch.ops.aten.add.Tensor(aot_add_5, aot_select_scatter_5)
    aot_unsqueeze_1 = torch.ops.aten.unsqueeze.default(aot_add_6, 3)
    aot_permute_38 = torch.ops.aten.permute.default(aot_unsqueeze_1, [3, 1, 2, 0, 4])
    aot_squeeze_1 = torch.ops.aten.squeeze.dim(aot_permute_38, 0)
    aot_clone_15 = torch.ops.aten.clone.default(aot_squeeze_1, memory_format = torch.contiguous_format)
    aot_view_39 = torch.ops.aten.reshape.default(aot_clone_15, [6, 3, 48])
    aot_sum_24 = torch.ops.aten.sum.dim_IntList(aot_view_39, [0, 1], True)
    aot_view_40 = torch.ops.aten.reshape.default(aot_sum_24, [48])

    # AccumulateGrad
    call_accumulate_grad(input_58, None, aot_view_40, False)

    # Backward of forward node: code: result: torch.Tensor = self.classify(self.layers(self.embed(tokens)))
    aot_view_41 = torch.ops.aten.reshape.default(aot_view_39, [18, 48])
    aot_permute_39 = torch.ops.aten.permute.default(aot_view_41, [1, 0])
    aot_mm_16 = torch.ops.aten.mm.default(aot_permute_39, call_aot_bwd_prologue_0[14])

    # AccumulateGrad
    call_accumulate_grad(input_6, None, aot_mm_16, False)

    # Backward of forward node: code: result: torch.Tensor = self.classify(self.layers(self.embed(tokens)))
    aot_permute_40 = torch.ops.aten.permute.default(call_aot_bwd_prologue_0[1], [1, 0])
    aot_permute_41 = torch.ops.aten.permute.default(aot_permute_40, [1, 0])
    aot_mm_17 = torch.ops.aten.mm.default(aot_view_41, aot_permute_41)
    aot_view_42 = torch.ops.aten.reshape.default(aot_mm_17, [6, 3, 16])
    aot_permute_42 = torch.ops.aten.permute.default(aot_view_42, [1, 0, 2])
    aot_add_7 = torch.ops.aten.add.Tensor(aot_mul_22, aot_permute_42)
    aot_ge = torch.ops.aten.ge.Scalar(call_aot_bwd_prologue_0[0], 0)
    aot_lt = torch.ops.aten.lt.Scalar(call_aot_bwd_prologue_0[0], 20)
    aot_bitwise_and = torch.ops.aten.bitwise_and.Tensor(aot_ge, aot_lt)
    aot_ne = torch.ops.aten.ne.Scalar(call_aot_bwd_prologue_0[0], -1)
    aot_bitwise_and_1 = torch.ops.aten.bitwise_and.Tensor(aot_bitwise_and, aot_ne)
    aot_unsqueeze_2 = torch.ops.aten.unsqueeze.default(aot_bitwise_and_1, -1)
    aot_full_default_2 = torch.ops.aten.full.default(
        [20, 16],
        0,
        dtype = torch.float32,
        layout = torch.strided,
        device = device(type='cpu'),
        pin_memory = False,
    )
    aot__unsafe_masked_index_put_accumulate = torch.ops.aten._unsafe_masked_index_put_accumulate.default(
        aot_full_default_2,
        aot_unsqueeze_2,
        [call_aot_bwd_prologue_0[0]],
        aot_add_7,
    )

    # AccumulateGrad
    call_accumulate_grad(input_59, None, aot__unsafe_masked_index_put_accumulate, False)
    _exec_final_callbacks_stub()
    assert hooks == [unused(1)]
    return []
