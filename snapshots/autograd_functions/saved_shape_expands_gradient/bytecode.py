# fmt: off

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[2]
    tmp_0 = hooks[0].shape
    graph_out_0 = compiled_graph_0(inputs, tmp_0[0], tmp_0[1])
    inputs_ref_0.grad = graph_out_0[0]
    return []
