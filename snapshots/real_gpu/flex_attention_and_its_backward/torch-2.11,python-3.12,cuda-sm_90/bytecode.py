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
