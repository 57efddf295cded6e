# fmt: off

# ==== frame 0
def step(model, batch):  # future annotations
    tmp_0 = model._modules['0']._parameters
    graph_out_0 = compiled_graph_0(tmp_0['weight'], tmp_0['bias'], batch)
    return resume_0([], [], graph_out_0[0].backward())

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[3]
    inputs_ref_1 = inputs[next]
    graph_out_0 = compiled_graph_0(inputs)
    inputs_ref_1.grad = graph_out_0[1]
    inputs_ref_0.grad = graph_out_0[before]
    return []

# ==== frame 0, 2
def step(model, batch):  # future annotations
    tmp_0 = model._modules['0']._parameters
    graph_out_0 = compiled_graph_0(
        tmp_0['weight'],
        tmp_0['bias'],
        torch._dynamo.utils.call_size(batch, 0),
        batch,
    )
    return resume_0([], [], graph_out_0[0].backward())

# ==== capture 1
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[3]
    inputs_ref_1 = inputs[next]
    graph_out_0 = compiled_graph_0(
        inputs,
        sizes[0],
        sizes[next],
        sizes[next],
        torch._dynamo.utils.call_size(sizes[next], 1),
    )
    inputs_ref_1.grad = graph_out_0[1]
    inputs_ref_0.grad = graph_out_0[before]
    return []

# ==== capture 1, 2
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[3]
    inputs_ref_1 = inputs[next]
    tmp_0 = sizes[0]
    graph_out_0 = compiled_graph_0(
        inputs,
        torch._dynamo.utils.call_size(tmp_0, 1),
        tmp_0,
        torch._dynamo.utils.call_size(sizes[next+2], 1),
    )
    inputs_ref_1.grad = graph_out_0[1]
    inputs_ref_0.grad = graph_out_0[before]
    return []
