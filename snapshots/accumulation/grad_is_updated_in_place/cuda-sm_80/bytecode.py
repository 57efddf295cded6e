# fmt: off

# ==== frame 0
def inner(*args, **kwargs):  # free: fn
    tmp_5 = torch._dynamo.utils.get_current_stream(__import_torch.device('cuda', 0))
    torch._dynamo.graph_bytecode_inputs.store_user_object_weakrefs(tmp_5)
    tmp_0 = fn._modules['0']._parameters
    tmp_1 = tmp_0['weight']
    tmp_2 = tmp_0['bias']
    tmp_3 = args[0]
    graph_out_0 = compiled_graph_0(
        tmp_1,
        tmp_2,
        torch._dynamo.utils.call_size(tmp_3, 0),
        tmp_3,
    )
    return graph_out_0[0]

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[3]
    inputs_ref_1 = inputs[next+1]
    tmp_2 = torch._dynamo.utils.get_current_stream(__import_torch.device('cuda', 0))
    torch._dynamo.graph_bytecode_inputs.store_user_object_weakrefs(tmp_2)
    tmp_0 = sizes[0]
    graph_out_0 = compiled_graph_0(
        inputs,
        torch._dynamo.utils.call_size(tmp_0, 1),
        tmp_0,
        sizes[next],
        sizes[next+1],
        torch._dynamo.utils.call_size(sizes[next], 1),
    )
    inputs_ref_1.grad = graph_out_0[1]
    inputs_ref_0.grad = graph_out_0[before]
    return []
