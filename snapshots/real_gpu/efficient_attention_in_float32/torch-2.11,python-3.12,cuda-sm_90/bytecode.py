# fmt: off

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[3]
    inputs_ref_1 = inputs[before-1]
    inputs_ref_2 = inputs[last+1]
    tmp_0 = torch._dynamo.utils.call_size(sizes[1], 1)
    tmp_1 = torch._dynamo.utils.call_size(sizes[next+4], 1)
    tmp_2 = torch._dynamo.utils.call_size(sizes[next], 1)
    tmp_3 = sizes[next+1]
    tmp_4 = torch._dynamo.utils.call_size(tmp_3, 1)
    tmp_5 = sizes[next]
    graph_out_0 = compiled_graph_0(
        inputs,
        tmp_0,
        tmp_1,
        tmp_2,
        tmp_4,
        tmp_3,
        torch._dynamo.utils.call_size(tmp_5, 1),
        tmp_5,
        torch._dynamo.utils.call_size(sizes[next+8], 1),
    )
    inputs_ref_0.grad = graph_out_0[2]
    inputs_ref_2.grad = graph_out_0[before]
    inputs_ref_1.grad = graph_out_0[before]
    return []
