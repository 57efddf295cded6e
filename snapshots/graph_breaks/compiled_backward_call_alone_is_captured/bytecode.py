# fmt: off

# ==== frame 0
def lambda():  # free: loss; future annotations
    return loss.backward()

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[3]
    inputs_ref_1 = inputs[next]
    graph_out_0 = compiled_graph_0(inputs)
    inputs_ref_1.grad = graph_out_0[1]
    inputs_ref_0.grad = graph_out_0[before]
    return []
