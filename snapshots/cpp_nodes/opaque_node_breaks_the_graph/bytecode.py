# fmt: off

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[2]
    inputs_ref_1 = inputs[before]
    graph_out_0 = compiled_graph_0(
        inputs,
        torch._dynamo.utils.call_size(sizes[0], 1),
        torch._dynamo.utils.call_size(sizes[next+1], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
    )
    return resume_0(
        [],
        [],
        torch__dynamo_compiled_autograd_run_non_traceable_cpp_in_eager(
            [graph_out_0[0]],
            [],
            [inputs_ref_1],
            True,
            False,
            [True],
            [(0, <device(type='cpu')>, 6, [graph_out_0[next]], True, False)],
            [True],
            'torch::autograd::CppNode<Cubic<false> >',
        ),
        inputs_ref_0,
        graph_out_0[next],
        graph_out_0[next],
    )

# ==== capture 0, 2
def resume_in_forward(
    __nested_resume_fns,
    __nested_frame_values,
    stack_0,
    getitem_2,
    unwrap_maybe_dynamic_int_4,
    unwrap_maybe_dynamic_int_5,
):
    tmp_0 = stack_0[0]
    graph_out_0 = compiled_graph_0(
        torch._dynamo.utils.call_size(tmp_0, 0),
        tmp_0,
        unwrap_maybe_dynamic_int_4,
        getitem_2,
        unwrap_maybe_dynamic_int_5,
    )
    getitem_2.grad = graph_out_0[0]
    return []
