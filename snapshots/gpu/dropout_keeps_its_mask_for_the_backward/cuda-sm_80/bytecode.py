# fmt: off

# ==== frame 0
def lambda(x):
    tmp_0 = torch.device
    tmp_1 = torch._dynamo.utils.get_current_stream(tmp_0('cuda', 0))
    torch._dynamo.graph_bytecode_inputs.store_user_object_weakrefs(tmp_1)
    graph_out_0 = compiled_graph_0(x)
    return graph_out_0[0]
