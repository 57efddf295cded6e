# fmt: off

# ==== frame 0
def lambda(x):  # free: bias, weight; future annotations
    graph_out_0 = compiled_graph_0(x, weight, bias)
    return graph_out_0[0]
