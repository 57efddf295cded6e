# fmt: off

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[7]
    inputs_ref_1 = inputs[next]
    inputs_ref_2 = inputs[before-2]
    inputs_ref_3 = inputs[next]
    tmp_1 = torch._dynamo.utils.get_current_stream(__import_torch.device('cuda', 0))
    torch._dynamo.graph_bytecode_inputs.store_user_object_weakrefs(tmp_1)
    graph_out_0 = compiled_graph_0(
        inputs,
        sizes[1],
        sizes[next+1],
        sizes[next+1],
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next+1], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        sizes[next+2],
        sizes[next+1],
        sizes[next],
        sizes[next],
        sizes[next],
        sizes[next],
        torch._dynamo.utils.call_size(sizes[next], 1),
        sizes[next],
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next+1], 1),
        torch._dynamo.utils.call_size(sizes[next+1], 1),
        sizes[next],
        sizes[next],
        sizes[next],
        sizes[next],
        sizes[next],
    )
    inputs_ref_3.grad = graph_out_0[3]
    inputs_ref_1.grad = graph_out_0[before]
    inputs_ref_0.grad = graph_out_0[before]
    inputs_ref_2.grad = graph_out_0[before]
    return []
