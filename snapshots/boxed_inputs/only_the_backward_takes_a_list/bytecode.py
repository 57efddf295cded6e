# fmt: off

# ==== frame 0
def lambda():  # free: a, b, c
    graph_out_0 = compiled_graph_0(a, b, c)
    return graph_out_0[0]

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[3]
    inputs_ref_1 = inputs[4]
    inputs_ref_2 = inputs[1]
    graph_out_0 = compiled_graph_0(
        inputs,
        sizes[1],
        sizes[3],
        torch._dynamo.utils.call_size(sizes[4], 1),
        torch._dynamo.utils.call_size(sizes[5], 1),
        torch._dynamo.utils.call_size(sizes[6], 1),
        torch._dynamo.utils.call_size(sizes[9], 1),
        torch._dynamo.utils.call_size(sizes[10], 1),
        sizes[13],
        sizes[14],
        sizes[15],
        torch._dynamo.utils.call_size(sizes[16], 1),
        torch._dynamo.utils.call_size(sizes[17], 1),
        torch._dynamo.utils.call_size(sizes[18], 1),
        torch._dynamo.utils.call_size(sizes[21], 1),
        torch._dynamo.utils.call_size(sizes[22], 1),
        sizes[25],
        sizes[26],
        sizes[27],
    )
    inputs_ref_1.grad = graph_out_0[2]
    inputs_ref_0.grad = graph_out_0[1]
    inputs_ref_2.grad = graph_out_0[0]
    return []
