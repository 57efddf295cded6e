# fmt: off

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[3]
    inputs_ref_1 = inputs[4]
    tmp_0 = sizes[0]
    graph_out_0 = compiled_graph_0(
        inputs,
        torch._dynamo.utils.call_size(tmp_0, 1),
        tmp_0,
        sizes[1],
        sizes[3],
        sizes[5],
        torch._dynamo.utils.call_size(sizes[6], 1),
        torch._dynamo.utils.call_size(sizes[7], 1),
        torch._dynamo.utils.call_size(sizes[9], 1),
        torch._dynamo.utils.call_size(sizes[11], 1),
        sizes[12],
        sizes[13],
        sizes[14],
        sizes[15],
        sizes[16],
    )
    inputs_ref_1.grad = graph_out_0[1]
    inputs_ref_0.grad = graph_out_0[0]
    return []

# ==== capture 1
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[3]
    inputs_ref_1 = inputs[5]
    tmp_0 = sizes[0]
    graph_out_0 = compiled_graph_0(
        inputs,
        torch._dynamo.utils.call_size(tmp_0, 1),
        tmp_0,
        sizes[1],
        sizes[3],
        sizes[5],
        torch._dynamo.utils.call_size(sizes[6], 1),
        torch._dynamo.utils.call_size(sizes[7], 1),
        torch._dynamo.utils.call_size(sizes[9], 1),
        torch._dynamo.utils.call_size(sizes[11], 1),
        sizes[12],
        sizes[13],
        sizes[14],
        sizes[15],
        sizes[16],
    )
    inputs_ref_1.grad = graph_out_0[1]
    inputs_ref_0.grad = graph_out_0[0]
    return []
