# fmt: off

# ==== frame 0
def forward(x):  # free: function; future annotations
    graph_out_0 = compiled_graph_0(x)
    tmp_0 = globals()['torch']._dynamo.graph_break()
    tmp_1 = resume_0((cell(function),))
    return tmp_1([], [], tmp_0, x, graph_out_0[0])

# ==== frame 1
def resume_in_forward(
    __nested_resume_fns,
    __nested_frame_values,
    stack_0,
    x,
    doubled,
):  # free: function; future annotations
    tmp_0 = function(doubled)
    tmp_1 = resume_0((cell(function),))
    return tmp_1([], [], tmp_0, x)

# ==== frame 2
def forward(ctx, x):  # future annotations
    graph_out_0 = compiled_graph_0(x)
    ctx.save_for_backward(x)
    return graph_out_0[0]

# ==== frame 3
def resume_in_forward(
    __nested_resume_fns,
    __nested_frame_values,
    stack_0,
    x,
):  # free: function; future annotations
    graph_out_0 = compiled_graph_0(stack_0, x)
    return graph_out_0[0]

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[2]
    inputs_ref_1 = inputs[next]
    graph_out_0 = compiled_graph_0(
        inputs,
        sizes[0],
        sizes[next],
        torch._dynamo.utils.call_size(sizes[next], 1),
    )
    return resume_0(
        [],
        [],
        torch__dynamo_external_utils_call_backward(hooks[1], (inputs_ref_1,), graph_out_0[0]),
        hooks,
        inputs_ref_0,
        graph_out_0[next],
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
    graph_out_0 = compiled_graph_0(torch._dynamo.utils.call_size(slope, 0), slope, gradient)
    return graph_out_0[0]

# ==== capture 0, 5
def resume_in_forward(
    __nested_resume_fns,
    __nested_frame_values,
    stack_0,
    hooks,
    getitem_2,
    unwrap_maybe_dynamic_int_9,
    aot4_mul_1,
):
    graph_out_0 = compiled_graph_0(
        stack_0[0],
        unwrap_maybe_dynamic_int_9,
        aot4_mul_1,
        getitem_2,
    )
    getitem_2.grad = graph_out_0[0]
    return []
