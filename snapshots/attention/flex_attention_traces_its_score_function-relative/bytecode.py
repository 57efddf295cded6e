# fmt: off

# ==== frame 0
def flex_attention(
    query,
    key,
    value,
    score_mod,
    block_mask,
    scale,
    enable_gqa,
    return_lse,
    kernel_options,
    *,
    return_aux,
):  # future annotations
    tmp_0, = compiled_graph_0(query, key, value)
    return tmp_0

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[4]
    inputs_ref_1 = inputs[before]
    inputs_ref_2 = inputs[before]
    graph_out_0 = compiled_graph_0(
        inputs,
        sizes[2],
        sizes[next],
        sizes[next+2],
        sizes[next],
        sizes[next+2],
        sizes[next],
    )
    inputs_ref_0.grad = graph_out_0[2]
    inputs_ref_1.grad = graph_out_0[before]
    inputs_ref_2.grad = graph_out_0[before]
    return []
