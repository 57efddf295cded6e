# fmt: off

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[4]
    inputs_ref_1 = inputs[before]
    tmp_0 = sizes[0]
    graph_out_0 = compiled_graph_0(
        inputs,
        torch._dynamo.utils.call_size(tmp_0, 1),
        tmp_0,
        torch._dynamo.utils.call_size(sizes[next+5], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
    )
    return resume_0(
        [],
        [],
        torch__dynamo_compiled_autograd_run_non_traceable_cpp_in_eager(
            [graph_out_0[0], graph_out_0[next]],
            [],
            [inputs_ref_1, inputs_ref_0],
            True,
            False,
            [True, True],
            [
                (0, <device(type='cpu')>, 6, [graph_out_0[next]], True, False),
                (0, <device(type='cpu')>, 6, [graph_out_0[next]], True, False),
            ],
            [True, True],
            'torch::autograd::CppNode<Gate>',
        ),
        inputs_ref_1,
        inputs_ref_0,
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
    unwrap_maybe_dynamic_int_10,
    unwrap_maybe_dynamic_int_11,
):
    tmp_0 = stack_0[0]
    graph_out_0 = compiled_graph_0(
        torch._dynamo.utils.call_size(tmp_0, 0),
        tmp_0,
        stack_0[1],
        unwrap_maybe_dynamic_int_10,
        unwrap_maybe_dynamic_int_11,
        getitem_3,
        getitem_4,
    )
    getitem_4.grad = graph_out_0[1]
    getitem_3.grad = graph_out_0[0]
    return []
