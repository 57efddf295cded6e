# fmt: off

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[2]
    tmp_1 = torch._dynamo.utils.get_current_stream(__import_torch.device('cuda', 0))
    torch._dynamo.graph_bytecode_inputs.store_user_object_weakrefs(tmp_1)
    tmp_2 = sizes[0]
    tmp_3 = torch._dynamo.utils.call_size(tmp_2, 1)
    tmp_4 = sizes[next]
    graph_out_0 = compiled_graph_0(
        inputs,
        tmp_3,
        tmp_2,
        torch._dynamo.utils.call_size(tmp_4, 1),
        tmp_4,
    )
    inputs_ref_0.grad = graph_out_0[0]
    return []
