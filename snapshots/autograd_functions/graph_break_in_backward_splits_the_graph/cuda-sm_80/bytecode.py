# fmt: off

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[2]
    tmp_2 = torch._dynamo.utils.get_current_stream(__import_torch.device('cuda', 0))
    torch._dynamo.graph_bytecode_inputs.store_user_object_weakrefs(tmp_2)
    tmp_0 = sizes[0]
    graph_out_0 = compiled_graph_0(
        inputs,
        torch._dynamo.utils.call_size(tmp_0, 1),
        tmp_0,
        torch._dynamo.utils.call_size(sizes[next+2], 1),
    )
    return resume_0(
        [],
        [],
        torch__dynamo_external_utils_call_backward(hooks[0], (inputs_ref_0,), graph_out_0[0]),
        inputs_ref_0,
        graph_out_0[next],
    )

# ==== capture 0, 2
def call_backward(backward_c_function, saved_tensors, *args):
    tmp_0 = FakeBackwardCFunction
    tmp_1 = tmp_0.__new__(tmp_0, backward_c_function, saved_tensors)
    tmp_3 = __import_builtins.type(backward_c_function).__dict__['_forward_cls'].backward
    tmp_4 = args[0]
    torch._dynamo.utils.object_setattr_ignore_descriptor(tmp_1, 'real', backward_c_function)
    torch._dynamo.utils.object_setattr_ignore_descriptor(
        tmp_1,
        'saved_tensors',
        saved_tensors,
    )
    return resume_0([], [], tmp_3(tmp_1, tmp_4))

# ==== capture 0, 3
def backward(ctx, gradient):  # future annotations
    tmp_2 = torch._dynamo.utils.get_current_stream(__import_torch.device('cuda', 0))
    torch._dynamo.graph_bytecode_inputs.store_user_object_weakrefs(tmp_2)
    tmp_0 = ctx.saved_tensors[0]
    graph_out_0 = compiled_graph_0(torch._dynamo.utils.call_size(tmp_0, 0), tmp_0)
    return resume_0([], [], globals()['torch']._dynamo.graph_break(), gradient, graph_out_0[0])

# ==== capture 0, 4
def resume_in_backward(
    __nested_resume_fns,
    __nested_frame_values,
    stack_1,
    gradient,
    slope,
):  # future annotations
    tmp_1 = torch._dynamo.utils.get_current_stream(__import_torch.device('cuda', 0))
    torch._dynamo.graph_bytecode_inputs.store_user_object_weakrefs(tmp_1)
    graph_out_0 = compiled_graph_0(torch._dynamo.utils.call_size(slope, 0), slope, gradient)
    return graph_out_0[0]

# ==== capture 0, 5
def resume_in_forward(
    __nested_resume_fns,
    __nested_frame_values,
    stack_0,
    getitem_2,
    unwrap_maybe_dynamic_int_5,
):
    tmp_2 = torch._dynamo.utils.get_current_stream(__import_torch.device('cuda', 0))
    torch._dynamo.graph_bytecode_inputs.store_user_object_weakrefs(tmp_2)
    tmp_0 = stack_0[0]
    graph_out_0 = compiled_graph_0(
        torch._dynamo.utils.call_size(tmp_0, 0),
        tmp_0,
        unwrap_maybe_dynamic_int_5,
        getitem_2,
    )
    getitem_2.grad = graph_out_0[0]
    return []
