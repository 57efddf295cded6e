# fmt: off

# ==== frame 0
def inner(*args, **kwargs):  # free: fn
    tmp_0 = fn._modules
    tmp_1 = tmp_0['0']._parameters
    tmp_2 = tmp_1['weight']
    tmp_3 = tmp_1['bias']
    tmp_4 = args[0]
    tmp_5 = torch._dynamo.utils.call_size(tmp_4, 0)
    tmp_6 = tmp_0['2']._parameters
    graph_out_0 = compiled_graph_0(
        tmp_2,
        tmp_3,
        tmp_5,
        tmp_4,
        tmp_6['weight'],
        tmp_6['bias'],
    )
    return graph_out_0[0]

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[6]
    inputs_ref_1 = inputs[next]
    inputs_ref_2 = inputs[before]
    inputs_ref_3 = inputs[before-2]
    tmp_0 = sizes[0]
    graph_out_0 = compiled_graph_0(
        inputs,
        torch._dynamo.utils.call_size(tmp_0, 1),
        tmp_0,
        sizes[next],
        sizes[next+1],
        torch._dynamo.utils.call_size(sizes[next], 1),
    )
    inputs_ref_1.grad = graph_out_0[3]
    inputs_ref_0.grad = graph_out_0[before]
    inputs_ref_2.grad = graph_out_0[before]
    inputs_ref_3.grad = graph_out_0[before]
    return []

# ==== capture 1
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[8]
    inputs_ref_1 = inputs[next+1]
    inputs_ref_2 = inputs[before-2]
    inputs_ref_3 = inputs[before-2]
    tmp_0 = sizes[0]
    graph_out_0 = compiled_graph_0(
        inputs,
        torch._dynamo.utils.call_size(tmp_0, 1),
        tmp_0,
        sizes[next],
        sizes[next+1],
        torch._dynamo.utils.call_size(sizes[next], 1),
    )
    inputs_ref_1.grad = graph_out_0[3]
    inputs_ref_0.grad = graph_out_0[before]
    inputs_ref_2.grad = graph_out_0[before]
    inputs_ref_3.grad = graph_out_0[before]
    return []
