# fmt: off

# ==== frame 0
def lambda(x):  # free: weight
    graph_out_0 = compiled_graph_0(x, weight)
    return graph_out_0[0]
