# fmt: off

# ==== capture 0
def unwrap_maybe_dynamic_int(x):
    graph_out_0 = compiled_graph_0(torch._dynamo.utils.call_size(x, 1))
    return graph_out_0[0]
