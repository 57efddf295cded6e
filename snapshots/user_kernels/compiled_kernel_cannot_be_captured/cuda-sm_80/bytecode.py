# fmt: off

# ==== frame 0
def lambda(weight):  # free: Swish; future annotations
    tmp_1 = torch._dynamo.utils.get_current_stream(__import_torch.device('cuda', 0))
    torch._dynamo.graph_bytecode_inputs.store_user_object_weakrefs(tmp_1)
    graph_out_0 = compiled_graph_0(weight)
    return graph_out_0[0]
