# fmt: off

# ==== frame 0
def lambda(weight):  # free: Swish; future annotations
    graph_out_0 = compiled_graph_0(weight)
    return graph_out_0[0]
