# fmt: off

# ==== frame 0
def attend(x):  # free: out, projection; future annotations
    tmp_0 = projection._parameters
    tmp_1 = tmp_0['weight']
    tmp_2 = tmp_0['bias']
    tmp_3 = out._parameters
    graph_out_0 = compiled_graph_0(
        tmp_1,
        tmp_2,
        x,
        tmp_3['weight'],
        tmp_3['bias'],
    )
    return graph_out_0[0]

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[11]
    inputs_ref_1 = inputs[next]
    inputs_ref_2 = inputs[before-8]
    inputs_ref_3 = inputs[last+8]
    inputs_ref_4 = inputs[last-7]
    graph_out_0 = compiled_graph_0(
        inputs,
        sizes[0],
        sizes[next],
        sizes[next],
        sizes[next],
        sizes[next],
        sizes[next],
        sizes[next],
        sizes[next],
        sizes[next],
    )
    inputs_ref_1.grad = graph_out_0[4]
    inputs_ref_0.grad = graph_out_0[before]
    inputs_ref_3.grad = graph_out_0[before]
    inputs_ref_4.grad = graph_out_0[before]
    inputs_ref_2.grad = graph_out_0[before]
    return []
