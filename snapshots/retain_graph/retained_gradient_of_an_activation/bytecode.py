# fmt: off

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[5]
    inputs_ref_1 = inputs[before]
    inputs_ref_2 = inputs[before]
    tmp_0 = sizes[0]
    tmp_1 = torch._dynamo.utils.call_size(tmp_0, 1)
    tmp_2 = sizes[next]
    graph_out_0 = compiled_graph_0(
        inputs,
        tmp_1,
        tmp_0,
        torch._dynamo.utils.call_size(tmp_2, 1),
        tmp_2,
        torch._dynamo.utils.call_size(sizes[next+6], 1),
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
        torch__C__dynamo_autograd_compiler_call_cpp_tensor_pre_hooks(0, graph_out_0[0]),
        inputs_ref_2,
        inputs_ref_1,
        inputs_ref_0,
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
    )

# ==== capture 0, 2
def resume_in_forward(
    __nested_resume_fns,
    __nested_frame_values,
    stack_0,
    getitem_3,
    getitem_4,
    getitem_5,
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
):
    graph_out_0 = compiled_graph_0(
        torch._dynamo.utils.call_size(getitem_3, 0),
        getitem_3,
        stack_0,
        unwrap_maybe_dynamic_int_8,
        unwrap_maybe_dynamic_int_9,
        unwrap_maybe_dynamic_int_10,
        unwrap_maybe_dynamic_int_11,
        unwrap_maybe_dynamic_int_12,
        unwrap_maybe_dynamic_int_13,
        unwrap_maybe_dynamic_int_14,
        unwrap_maybe_dynamic_int_15,
        unwrap_maybe_dynamic_int_16,
        getitem_5,
        unwrap_maybe_dynamic_int_17,
        unwrap_maybe_dynamic_int_18,
        getitem_4,
    )
    getitem_4.grad = graph_out_0[1]
    getitem_5.grad = graph_out_0[0]
    return []
