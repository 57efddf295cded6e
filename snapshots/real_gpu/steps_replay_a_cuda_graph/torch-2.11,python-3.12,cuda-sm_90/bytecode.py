# fmt: off

# ==== frame 0
def lambda(x):  # free: weight; future annotations
    graph_out_0 = compiled_graph_0(x, weight)
    return graph_out_0[0]
