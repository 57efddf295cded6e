# fmt: off

# ==== frame 0
def loss_of(batch):  # free: model; future annotations
    tmp_0 = model._modules['0']._parameters
    graph_out_0 = compiled_graph_0(tmp_0['weight'], tmp_0['bias'], batch)
    return graph_out_0[0]
