# fmt: off

# ==== frame 0
def call_backward(loss):
    return resume_0([], [], loss.backward())

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[7]
    inputs_ref_1 = inputs[8]
    inputs_ref_2 = inputs[4]
    inputs_ref_3 = inputs[9]
    graph_out_0 = compiled_graph_0(
        inputs,
        torch._dynamo.utils.call_size(sizes[0], 1),
        torch._dynamo.utils.call_size(sizes[3], 1),
        torch._dynamo.utils.call_size(sizes[5], 1),
        torch._dynamo.utils.call_size(sizes[7], 1),
        sizes[9],
        torch._dynamo.utils.call_size(sizes[10], 1),
        torch._dynamo.utils.call_size(sizes[11], 1),
        torch._dynamo.utils.call_size(sizes[12], 1),
        torch._dynamo.utils.call_size(sizes[14], 1),
        torch._dynamo.utils.call_size(sizes[15], 1),
        sizes[18],
        torch._dynamo.utils.call_size(sizes[19], 1),
        sizes[20],
        sizes[21],
        sizes[22],
        sizes[23],
        sizes[24],
        sizes[26],
        torch._dynamo.utils.call_size(sizes[27], 1),
        torch._dynamo.utils.call_size(sizes[28], 1),
        torch._dynamo.utils.call_size(sizes[30], 1),
        torch._dynamo.utils.call_size(sizes[32], 1),
        sizes[33],
        sizes[34],
        sizes[35],
        sizes[36],
        sizes[37],
    )
    inputs_ref_3.grad = graph_out_0[3]
    inputs_ref_1.grad = graph_out_0[2]
    inputs_ref_0.grad = graph_out_0[1]
    inputs_ref_2.grad = graph_out_0[0]
    return []
