# fmt: off

# ==== frame 0
def lambda(table):  # free: tokens; future annotations
    graph_out_0 = compiled_graph_0(tokens, table)
    return graph_out_0[0]
