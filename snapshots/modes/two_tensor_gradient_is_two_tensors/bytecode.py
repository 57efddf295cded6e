# fmt: off

# ==== frame 0
def lambda(x):  # free: weight; future annotations
    graph_out_0 = compiled_graph_0(x, weight)
    return graph_out_0[0]

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[4]
    graph_out_0 = compiled_graph_0(inputs, sizes[0], sizes[next], sizes[next], sizes[next])
    inputs_ref_0.grad = graph_out_0[0]
    return []
