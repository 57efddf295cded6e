# fmt: off

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[4]
    inputs_ref_1 = inputs[before]
    tmp_0 = torch._dynamo.utils.call_size(sizes[0], 1)
    tmp_1 = sizes[next]
    graph_out_0 = compiled_graph_0(
        inputs,
        tmp_0,
        torch._dynamo.utils.call_size(tmp_1, 1),
        tmp_1,
        sizes[next],
        sizes[next+1],
        sizes[next+1],
        sizes[next+1],
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        sizes[next+2],
        sizes[next],
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
