# fmt: off

# ==== frame 0
def lambda():  # free: a, b, c; future annotations
    graph_out_0 = compiled_graph_0(a, b, c)
    return graph_out_0[0]

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[3]
    inputs_ref_1 = inputs[next]
    inputs_ref_2 = inputs[before-1]
    graph_out_0 = compiled_graph_0(
        inputs,
        sizes[1],
        sizes[next+1],
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next+2], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        sizes[next+2],
        sizes[next],
        sizes[next],
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next+2], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        sizes[next+2],
        sizes[next],
        sizes[next],
    )
    inputs_ref_1.grad = graph_out_0[2]
    inputs_ref_0.grad = graph_out_0[before]
    inputs_ref_2.grad = graph_out_0[before]
    return []
