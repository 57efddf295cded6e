# fmt: off

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[2]
    tmp_1 = torch._dynamo.utils.get_current_stream(__import_torch.device('cuda', 0))
    torch._dynamo.graph_bytecode_inputs.store_user_object_weakrefs(tmp_1)
    graph_out_0 = compiled_graph_0(
        inputs,
        torch._dynamo.utils.call_size(sizes[0], 1),
        packed_data[0],
    )
    inputs_ref_0.grad = graph_out_0[0]
    return []
