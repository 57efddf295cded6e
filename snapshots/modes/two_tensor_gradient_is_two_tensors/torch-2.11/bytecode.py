# fmt: off

# ==== frame 0
def lambda(x):  # free: weight; future annotations
    graph_out_0 = compiled_graph_0(x, weight)
    return graph_out_0[0]

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[4]
    tmp_0 = sizes[0]
    tmp_1 = torch._dynamo.utils.call_size(tmp_0, 1)
    tmp_2 = sizes[next]
    graph_out_0 = compiled_graph_0(
        inputs,
        tmp_1,
        tmp_0,
        torch._dynamo.utils.call_size(tmp_2, 1),
        tmp_2,
    )
    inputs_ref_0.grad = graph_out_0[0]
    return []
