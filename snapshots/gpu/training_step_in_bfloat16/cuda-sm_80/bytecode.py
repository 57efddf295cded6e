# fmt: off

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[6]
    inputs_ref_1 = inputs[before-2]
    tmp_1 = torch._dynamo.utils.get_current_stream(__import_torch.device('cuda', 0))
    torch._dynamo.graph_bytecode_inputs.store_user_object_weakrefs(tmp_1)
    tmp_2 = torch._dynamo.utils.call_size(sizes[0], 1)
    tmp_3 = sizes[next]
    graph_out_0 = compiled_graph_0(
        inputs,
        tmp_2,
        torch._dynamo.utils.call_size(tmp_3, 1),
        tmp_3,
        sizes[next],
        sizes[next+1],
        sizes[next+1],
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next+2], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        sizes[next+2],
        sizes[next],
        sizes[next],
        sizes[next],
        sizes[next],
        sizes[next],
        sizes[next],
        sizes[next+1],
        torch._dynamo.utils.call_size(sizes[next+1], 1),
        torch._dynamo.utils.call_size(sizes[next+1], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        sizes[next],
        sizes[next],
        sizes[next],
        sizes[next],
        sizes[next],
        sizes[next],
    )
    inputs_ref_0.grad = graph_out_0[1]
    inputs_ref_1.grad = graph_out_0[before]
    return []
