# fmt: off

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[4]
    inputs_ref_1 = inputs[3]
    tmp_0 = torch._dynamo.utils.call_size(sizes[0], 1)
    tmp_1 = sizes[1]
    graph_out_0 = compiled_graph_0(
        inputs,
        tmp_0,
        torch._dynamo.utils.call_size(tmp_1, 1),
        tmp_1,
        sizes[2],
        sizes[4],
        sizes[6],
        sizes[8],
        torch._dynamo.utils.call_size(sizes[9], 1),
        torch._dynamo.utils.call_size(sizes[10], 1),
        torch._dynamo.utils.call_size(sizes[11], 1),
        torch._dynamo.utils.call_size(sizes[12], 1),
        sizes[15],
        sizes[16],
        sizes[17],
        sizes[18],
        sizes[19],
        sizes[20],
        sizes[21],
        sizes[22],
    )
    inputs_ref_0.grad = graph_out_0[1]
    inputs_ref_1.grad = graph_out_0[0]
    return []
