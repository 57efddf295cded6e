# fmt: off

# ==== frame 0
def step():  # free: batch, model; future annotations
    tmp_0 = model._modules['0']._parameters
    graph_out_0 = compiled_graph_0(tmp_0['weight'], tmp_0['bias'], batch)
    tmp_1 = graph_out_0[0].backward()
    tmp_2 = resume_0((cell(batch), cell(model)))
    return tmp_2([], [], tmp_1)

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[3]
    inputs_ref_1 = inputs[next]
    graph_out_0 = compiled_graph_0(inputs)
    inputs_ref_1.grad = graph_out_0[1]
    inputs_ref_0.grad = graph_out_0[before]
    return []
