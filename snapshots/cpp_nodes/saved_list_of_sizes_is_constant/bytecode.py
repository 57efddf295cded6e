# fmt: off

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[2]
    graph_out_0 = compiled_graph_0(
        inputs,
        sizes[0],
        sizes[next],
        sizes[next],
        torch._dynamo.utils.call_size(sizes[next], 1),
        sizes[next],
        sizes[next],
    )
    inputs_ref_0.grad = graph_out_0[0]
    return []

# ==== capture 1
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[2]
    graph_out_0 = compiled_graph_0(
        inputs,
        sizes[0],
        sizes[next],
        sizes[next],
        torch._dynamo.utils.call_size(sizes[next], 1),
        sizes[next],
        sizes[next],
    )
    inputs_ref_0.grad = graph_out_0[0]
    return []

# ==== capture 2
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[2]
    graph_out_0 = compiled_graph_0(
        inputs,
        sizes[0],
        sizes[next],
        sizes[next],
        torch._dynamo.utils.call_size(sizes[next], 1),
        sizes[next],
        sizes[next],
    )
    inputs_ref_0.grad = graph_out_0[0]
    return []
