# fmt: off

# ==== frame 0
def lambda(x):  # future annotations
    graph_out_0 = compiled_graph_0(x)
    return graph_out_0[0]
