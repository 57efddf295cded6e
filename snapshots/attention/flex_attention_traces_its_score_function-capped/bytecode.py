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
):
    tmp_0, = compiled_graph_0(query, key, value)
    return tmp_0

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[4]
    inputs_ref_1 = inputs[3]
    inputs_ref_2 = inputs[2]
    graph_out_0 = compiled_graph_0(
        inputs,
        sizes[2],
        sizes[3],
        sizes[6],
        sizes[7],
        sizes[10],
        sizes[11],
    )
    inputs_ref_0.grad = graph_out_0[2]
    inputs_ref_1.grad = graph_out_0[1]
    inputs_ref_2.grad = graph_out_0[0]
    return []
