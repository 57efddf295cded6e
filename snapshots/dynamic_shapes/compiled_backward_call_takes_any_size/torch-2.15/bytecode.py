# fmt: off

# ==== frame 0
def call_backward(loss):  # future annotations
    return resume_0([], [], loss.backward())

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[7]
    inputs_ref_1 = inputs[next]
    inputs_ref_2 = inputs[before-2]
    inputs_ref_3 = inputs[next]
    graph_out_0 = compiled_graph_0(
        inputs,
        torch._dynamo.utils.call_size(sizes[0], 1),
        torch._dynamo.utils.call_size(sizes[next+2], 1),
        torch._dynamo.utils.call_size(sizes[next+1], 1),
        torch._dynamo.utils.call_size(sizes[next+1], 1),
        sizes[next+1],
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next+1], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        sizes[next+2],
        torch._dynamo.utils.call_size(sizes[next], 1),
        sizes[next],
        sizes[next],
        sizes[next],
        sizes[next],
        sizes[next],
        sizes[next+1],
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next], 1),
        torch._dynamo.utils.call_size(sizes[next+1], 1),
        torch._dynamo.utils.call_size(sizes[next+1], 1),
        sizes[next],
        sizes[next],
        sizes[next],
        sizes[next],
        sizes[next],
    )
    inputs_ref_3.grad = graph_out_0[3]
    inputs_ref_1.grad = graph_out_0[before]
    inputs_ref_0.grad = graph_out_0[before]
    inputs_ref_2.grad = graph_out_0[before]
    return []
