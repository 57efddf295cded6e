# fmt: off

# ==== frame 0
def lambda():  # free: loss; future annotations
    return loss.backward(create_graph=True)

# ==== frame 1
def _shadowed_dict(klass):
    return _sentinel

# ==== frame 2
def _check_class(klass, attr):
    return _sentinel

# ==== frame 2, 2
def _check_class(klass, attr):
    return _sentinel

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[2]
    graph_out_0 = compiled_graph_0(inputs)
    return resume_0(
        [],
        [],
        torch__dynamo_external_utils_call_backward(hooks[0], (), graph_out_0[0]),
        inputs_ref_0,
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
def backward(ctx, gradient):  # free: inner_gradients; future annotations
    tmp_0 = torch.full((3, 3), 0.5, requires_grad=True)
    tmp_1 = resume_0((cell(inner_gradients),))
    return tmp_1([], [], tmp_0, gradient)

# ==== capture 0, 4
def resume_in_backward(
    __nested_resume_fns,
    __nested_frame_values,
    stack_0,
    gradient,
):  # free: inner_gradients; future annotations
    graph_out_0 = compiled_graph_0(stack_0)
    tmp_0 = graph_out_0[0].backward()
    tmp_1 = resume_0((cell(inner_gradients),))
    return tmp_1([], [], tmp_0, gradient, stack_0)

# ==== capture 0, 5
def resume_in_forward(__nested_resume_fns, __nested_frame_values, stack_0, getitem_2):
    graph_out_0 = compiled_graph_0(stack_0[0], getitem_2)
    getitem_2.grad = graph_out_0[0]
    return []
