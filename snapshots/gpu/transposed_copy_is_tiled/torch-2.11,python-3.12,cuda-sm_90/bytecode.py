# fmt: off

# ==== frame 0
def lambda(x, y):  # future annotations
    graph_out_0 = compiled_graph_0(y, x)
    return graph_out_0[0]
