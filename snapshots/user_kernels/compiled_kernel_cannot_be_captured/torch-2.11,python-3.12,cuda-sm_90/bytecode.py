# fmt: off

# ==== frame 0
def lambda(weight):  # free: Swish
    graph_out_0 = compiled_graph_0(weight)
    return graph_out_0[0]
