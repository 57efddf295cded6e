# fmt: off

# ==== frame 0
def inner(*args, **kwargs):  # free: fn
    tmp_2 = torch._dynamo.utils.get_current_stream(__import_torch.device('cuda', 0))
    torch._dynamo.graph_bytecode_inputs.store_user_object_weakrefs(tmp_2)
    tmp_0 = fn._modules
    graph_out_0 = compiled_graph_0(
        tmp_0['0']._parameters['weight'],
        args[0],
        tmp_0['1']._parameters['weight'],
    )
    return graph_out_0[0]

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_1 = inputs[1]
    inputs_ref_0 = inputs[next+1]
    tmp_1 = torch._dynamo.utils.get_current_stream(__import_torch.device('cuda', 0))
    torch._dynamo.graph_bytecode_inputs.store_user_object_weakrefs(tmp_1)
    graph_out_0 = compiled_graph_0(
        inputs,
        sizes[1],
        sizes[next],
        sizes[next],
        sizes[next+1],
        sizes[next],
        sizes[next],
    )
    inputs_ref_0.grad = graph_out_0[1]
    inputs_ref_1.grad = graph_out_0[before]
    return []
