# fmt: off

# ==== frame 0
def loss_of(batch, target):  # free: model; future annotations
    tmp_0 = model._modules
    tmp_1 = tmp_0['0']._parameters
    tmp_2 = tmp_1['weight']
    tmp_3 = tmp_1['bias']
    tmp_4 = tmp_0['1']._parameters
    tmp_5 = tmp_4['weight']
    tmp_6 = tmp_4['bias']
    tmp_7 = tmp_0['2']._parameters
    graph_out_0 = compiled_graph_0(
        tmp_2,
        tmp_3,
        batch,
        tmp_5,
        tmp_6,
        tmp_7['weight'],
        tmp_7['bias'],
        target,
    )
    return graph_out_0[0]

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[9]
    inputs_ref_1 = inputs[next]
    inputs_ref_2 = inputs[before]
    inputs_ref_3 = inputs[before-5]
    inputs_ref_4 = inputs[last+5]
    inputs_ref_5 = inputs[last-4]
    graph_out_0 = compiled_graph_0(inputs)
    inputs_ref_1.grad = graph_out_0[5]
    inputs_ref_0.grad = graph_out_0[before]
    inputs_ref_2.grad = graph_out_0[before]
    inputs_ref_4.grad = graph_out_0[before]
    inputs_ref_5.grad = graph_out_0[before]
    inputs_ref_3.grad = graph_out_0[before]
    return []

# ==== frame 0, 2
def loss_of(batch, target):  # free: model; future annotations
    tmp_0 = model._modules
    tmp_1 = tmp_0['0']._parameters
    tmp_2 = tmp_1['weight']
    tmp_3 = tmp_1['bias']
    tmp_4 = torch._dynamo.utils.call_size(batch, 0)
    tmp_5 = tmp_0['1']._parameters
    tmp_6 = tmp_5['weight']
    tmp_7 = tmp_5['bias']
    tmp_8 = tmp_0['2']._parameters
    graph_out_0 = compiled_graph_0(
        tmp_2,
        tmp_3,
        tmp_4,
        batch,
        tmp_6,
        tmp_7,
        tmp_8['weight'],
        tmp_8['bias'],
        target,
    )
    return graph_out_0[0]

# ==== capture 1
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[9]
    inputs_ref_1 = inputs[next]
    inputs_ref_2 = inputs[before]
    inputs_ref_3 = inputs[before-5]
    inputs_ref_4 = inputs[last+5]
    inputs_ref_5 = inputs[last-4]
    graph_out_0 = compiled_graph_0(inputs, torch._dynamo.utils.call_size(sizes[0], 1))
    inputs_ref_1.grad = graph_out_0[5]
    inputs_ref_0.grad = graph_out_0[before]
    inputs_ref_2.grad = graph_out_0[before]
    inputs_ref_4.grad = graph_out_0[before]
    inputs_ref_5.grad = graph_out_0[before]
    inputs_ref_3.grad = graph_out_0[before]
    return []
