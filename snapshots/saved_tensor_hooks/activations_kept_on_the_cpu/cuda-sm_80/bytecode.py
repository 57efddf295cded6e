# fmt: off

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[2]
    inputs_ref_1 = inputs[before]
    tmp_1 = torch._dynamo.utils.get_current_stream(__import_torch.device('cuda', 0))
    torch._dynamo.graph_bytecode_inputs.store_user_object_weakrefs(tmp_1)
    graph_out_0 = compiled_graph_0(
        inputs,
        torch._dynamo.utils.call_size(sizes[0], 1),
        torch._dynamo.utils.call_size(sizes[next+2], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next+1], 1),
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
        inputs_ref_1,
        inputs_ref_0,
        graph_out_0[0],
        graph_out_0[next],
        graph_out_0[next],
        graph_out_0[next],
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
    )

# ==== capture 0, 2
def call_hook(hook, *args, **kwargs):
    return resume_0([], [], hook(*args), args, kwargs)

# ==== capture 0, 3
def resume_in_forward(
    __nested_resume_fns,
    __nested_frame_values,
    stack_0,
    hooks,
    packed_data,
    getitem_1,
    getitem_2,
    unwrap_maybe_dynamic_int_4,
    unwrap_maybe_dynamic_int_5,
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
    getitem_22,
):
    tmp_1 = torch._dynamo.utils.get_current_stream(__import_torch.device('cuda', 0))
    torch._dynamo.graph_bytecode_inputs.store_user_object_weakrefs(tmp_1)
    graph_out_0 = compiled_graph_0(
        torch._dynamo.utils.call_size(stack_0, 0),
        torch._dynamo.utils.call_size(stack_0, 1),
        stack_0,
        getitem_22,
        unwrap_maybe_dynamic_int_4,
        unwrap_maybe_dynamic_int_5,
    )
    return resume_0(
        [],
        [],
        torch__dynamo_external_utils_call_hook(hooks[1], packed_data[1], hook_type='unpack_hook'),
        getitem_1,
        getitem_2,
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
        graph_out_0[0],
    )

# ==== capture 0, 4
def resume_in_forward(
    __nested_resume_fns,
    __nested_frame_values,
    stack_0,
    getitem_1,
    getitem_2,
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
    getitem_26,
):
    tmp_1 = torch._dynamo.utils.get_current_stream(__import_torch.device('cuda', 0))
    torch._dynamo.graph_bytecode_inputs.store_user_object_weakrefs(tmp_1)
    graph_out_0 = compiled_graph_0(
        torch._dynamo.utils.call_size(stack_0, 0),
        stack_0,
        getitem_26,
        unwrap_maybe_dynamic_int_6,
        unwrap_maybe_dynamic_int_7,
        unwrap_maybe_dynamic_int_8,
        unwrap_maybe_dynamic_int_9,
        unwrap_maybe_dynamic_int_10,
        unwrap_maybe_dynamic_int_11,
        unwrap_maybe_dynamic_int_12,
        unwrap_maybe_dynamic_int_13,
        unwrap_maybe_dynamic_int_14,
        getitem_2,
        unwrap_maybe_dynamic_int_15,
        unwrap_maybe_dynamic_int_16,
        getitem_1,
    )
    getitem_1.grad = graph_out_0[1]
    getitem_2.grad = graph_out_0[0]
    return []
