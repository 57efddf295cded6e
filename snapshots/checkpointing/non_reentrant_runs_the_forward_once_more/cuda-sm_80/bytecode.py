# fmt: off

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[4]
    inputs_ref_1 = inputs[before]
    inputs_ref_2 = inputs[before]
    tmp_2 = torch._dynamo.utils.get_current_stream(__import_torch.device('cuda', 0))
    torch._dynamo.graph_bytecode_inputs.store_user_object_weakrefs(tmp_2)
    tmp_0 = sizes[0]
    graph_out_0 = compiled_graph_0(
        inputs,
        torch._dynamo.utils.call_size(tmp_0, 1),
        tmp_0,
        torch._dynamo.utils.call_size(sizes[next+5], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next+1], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next+1], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
    )
    return resume_0(
        [],
        [],
        torch__dynamo_external_utils_call_hook(hooks[0], packed_data[0], hook_type='unpack_hook'),
        hooks,
        packed_data,
        inputs_ref_2,
        inputs_ref_1,
        inputs_ref_0,
        graph_out_0[0],
        graph_out_0[next],
        graph_out_0[next],
        graph_out_0[next],
        graph_out_0[next],
        1,
        graph_out_0[next],
        graph_out_0[next],
        1,
        graph_out_0[next],
        graph_out_0[next],
        graph_out_0[next],
        graph_out_0[next],
        graph_out_0[next],
        graph_out_0[next],
        graph_out_0[next],
        graph_out_0[next],
        graph_out_0[next],
    )

# ==== capture 0, 2
def resume_in_forward(
    __nested_resume_fns,
    __nested_frame_values,
    stack_0,
    hooks,
    packed_data,
    getitem_2,
    getitem_3,
    getitem_4,
    unwrap_maybe_dynamic_int_6,
    unwrap_maybe_dynamic_int_7,
    unwrap_maybe_dynamic_int_8,
    unwrap_maybe_dynamic_int_9,
    unwrap_maybe_dynamic_int_10,
    unwrap_maybe_dynamic_int_11,
    unwrap_maybe_dynamic_int_12,
    unwrap_maybe_dynamic_int_13,
    unwrap_maybe_dynamic_int_14,
    unwrap_maybe_dynamic_int_15,
    unwrap_maybe_dynamic_int_16,
    unwrap_maybe_dynamic_int_17,
    unwrap_maybe_dynamic_int_18,
    unwrap_maybe_dynamic_int_19,
    unwrap_maybe_dynamic_int_20,
    unwrap_maybe_dynamic_int_21,
    unwrap_maybe_dynamic_int_22,
    getitem_32,
):
    tmp_6 = torch._dynamo.utils.get_current_stream(__import_torch.device('cuda', 0))
    torch._dynamo.graph_bytecode_inputs.store_user_object_weakrefs(tmp_6)
    graph_out_0 = compiled_graph_0(
        torch._dynamo.utils.call_size(stack_0, 0),
        stack_0,
        getitem_32,
        unwrap_maybe_dynamic_int_6,
        unwrap_maybe_dynamic_int_7,
    )
    tmp_0 = torch__dynamo_external_utils_call_hook
    tmp_1 = hooks[1]
    tmp_2 = packed_data[1]
    tmp_3 = hooks[2]
    tmp_4 = packed_data[2]
    return resume_0(
        [],
        [],
        tmp_0(tmp_1, tmp_2, hook_type='unpack_hook'),
        getitem_2,
        getitem_3,
        getitem_4,
        unwrap_maybe_dynamic_int_8,
        unwrap_maybe_dynamic_int_9,
        unwrap_maybe_dynamic_int_10,
        unwrap_maybe_dynamic_int_11,
        unwrap_maybe_dynamic_int_12,
        unwrap_maybe_dynamic_int_13,
        unwrap_maybe_dynamic_int_14,
        unwrap_maybe_dynamic_int_15,
        unwrap_maybe_dynamic_int_16,
        unwrap_maybe_dynamic_int_17,
        unwrap_maybe_dynamic_int_18,
        unwrap_maybe_dynamic_int_19,
        unwrap_maybe_dynamic_int_20,
        unwrap_maybe_dynamic_int_21,
        unwrap_maybe_dynamic_int_22,
        graph_out_0[0],
        tmp_3,
        tmp_4,
    )

# ==== capture 0, 3
def resume_in_forward(
    __nested_resume_fns,
    __nested_frame_values,
    stack_0,
    getitem_2,
    getitem_3,
    getitem_4,
    unwrap_maybe_dynamic_int_8,
    unwrap_maybe_dynamic_int_9,
    unwrap_maybe_dynamic_int_10,
    unwrap_maybe_dynamic_int_11,
    unwrap_maybe_dynamic_int_12,
    unwrap_maybe_dynamic_int_13,
    unwrap_maybe_dynamic_int_14,
    unwrap_maybe_dynamic_int_15,
    unwrap_maybe_dynamic_int_16,
    unwrap_maybe_dynamic_int_17,
    unwrap_maybe_dynamic_int_18,
    unwrap_maybe_dynamic_int_19,
    unwrap_maybe_dynamic_int_20,
    unwrap_maybe_dynamic_int_21,
    unwrap_maybe_dynamic_int_22,
    getitem_36,
    getitem_39,
    getitem_40,
):
    return resume_0(
        [],
        [],
        torch__dynamo_external_utils_call_hook(getitem_39, getitem_40, hook_type='unpack_hook'),
        getitem_2,
        getitem_3,
        getitem_4,
        unwrap_maybe_dynamic_int_8,
        unwrap_maybe_dynamic_int_9,
        unwrap_maybe_dynamic_int_10,
        unwrap_maybe_dynamic_int_11,
        unwrap_maybe_dynamic_int_12,
        unwrap_maybe_dynamic_int_13,
        unwrap_maybe_dynamic_int_14,
        unwrap_maybe_dynamic_int_15,
        unwrap_maybe_dynamic_int_16,
        unwrap_maybe_dynamic_int_17,
        unwrap_maybe_dynamic_int_18,
        unwrap_maybe_dynamic_int_19,
        unwrap_maybe_dynamic_int_20,
        unwrap_maybe_dynamic_int_21,
        unwrap_maybe_dynamic_int_22,
        getitem_36,
        stack_0,
    )

# ==== capture 0, 4
def resume_in_forward(
    __nested_resume_fns,
    __nested_frame_values,
    stack_0,
    getitem_2,
    getitem_3,
    getitem_4,
    unwrap_maybe_dynamic_int_8,
    unwrap_maybe_dynamic_int_9,
    unwrap_maybe_dynamic_int_10,
    unwrap_maybe_dynamic_int_11,
    unwrap_maybe_dynamic_int_12,
    unwrap_maybe_dynamic_int_13,
    unwrap_maybe_dynamic_int_14,
    unwrap_maybe_dynamic_int_15,
    unwrap_maybe_dynamic_int_16,
    unwrap_maybe_dynamic_int_17,
    unwrap_maybe_dynamic_int_18,
    unwrap_maybe_dynamic_int_19,
    unwrap_maybe_dynamic_int_20,
    unwrap_maybe_dynamic_int_21,
    unwrap_maybe_dynamic_int_22,
    getitem_36,
    call_hook_1,
):
    tmp_1 = torch._dynamo.utils.get_current_stream(__import_torch.device('cuda', 0))
    torch._dynamo.graph_bytecode_inputs.store_user_object_weakrefs(tmp_1)
    graph_out_0 = compiled_graph_0(
        call_hook_1,
        stack_0,
        getitem_36,
        unwrap_maybe_dynamic_int_8,
        unwrap_maybe_dynamic_int_9,
        unwrap_maybe_dynamic_int_10,
        unwrap_maybe_dynamic_int_11,
        unwrap_maybe_dynamic_int_12,
        unwrap_maybe_dynamic_int_13,
        unwrap_maybe_dynamic_int_14,
        unwrap_maybe_dynamic_int_15,
        unwrap_maybe_dynamic_int_16,
        unwrap_maybe_dynamic_int_17,
        unwrap_maybe_dynamic_int_18,
        unwrap_maybe_dynamic_int_19,
        unwrap_maybe_dynamic_int_20,
        getitem_4,
        getitem_3,
        unwrap_maybe_dynamic_int_21,
        unwrap_maybe_dynamic_int_22,
        getitem_2,
    )
    getitem_2.grad = graph_out_0[2]
    getitem_3.grad = graph_out_0[1]
    getitem_4.grad = graph_out_0[0]
    return []
