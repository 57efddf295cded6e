# fmt: off

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[7]
    inputs_ref_1 = inputs[8]
    inputs_ref_2 = inputs[4]
    inputs_ref_3 = inputs[9]
    graph_out_0 = compiled_graph_0(
        inputs,
        sizes[1],
        sizes[3],
        sizes[5],
        torch._dynamo.utils.call_size(sizes[6], 1),
        torch._dynamo.utils.call_size(sizes[7], 1),
        torch._dynamo.utils.call_size(sizes[8], 1),
        torch._dynamo.utils.call_size(sizes[10], 1),
        torch._dynamo.utils.call_size(sizes[11], 1),
        sizes[14],
        sizes[16],
        sizes[17],
        sizes[18],
        sizes[19],
        sizes[20],
        torch._dynamo.utils.call_size(sizes[21], 1),
        sizes[22],
        torch._dynamo.utils.call_size(sizes[23], 1),
        torch._dynamo.utils.call_size(sizes[24], 1),
        torch._dynamo.utils.call_size(sizes[26], 1),
        torch._dynamo.utils.call_size(sizes[28], 1),
        sizes[29],
        sizes[30],
        sizes[31],
        sizes[32],
        sizes[33],
    )
    inputs_ref_3.grad = graph_out_0[3]
    inputs_ref_1.grad = graph_out_0[2]
    inputs_ref_0.grad = graph_out_0[1]
    inputs_ref_2.grad = graph_out_0[0]
    return []
