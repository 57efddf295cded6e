# fmt: off

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[2]
    tmp_0 = sizes[0]
    tmp_1 = torch._dynamo.utils.call_size(tmp_0, 1)
    tmp_2 = torch._dynamo.utils.call_size(sizes[next+4], 1)
    tmp_3 = torch._dynamo.utils.call_size(sizes[next+1], 1)
    tmp_4 = torch._dynamo.utils.call_size(sizes[next], 1)
    tmp_5 = torch._dynamo.utils.call_size(sizes[next], 1)
    tmp_6 = sizes[next]
    graph_out_0 = compiled_graph_0(
        inputs,
        tmp_1,
        tmp_0,
        tmp_2,
        tmp_3,
        tmp_4,
        tmp_5,
        torch._dynamo.utils.call_size(tmp_6, 1),
        tmp_6,
        torch._dynamo.utils.call_size(sizes[next+1], 1),
    )
    inputs_ref_0.grad = graph_out_0[0]
    return []

# ==== capture 1
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[2]
    tmp_0 = sizes[0]
    tmp_1 = torch._dynamo.utils.call_size(tmp_0, 1)
    tmp_2 = torch._dynamo.utils.call_size(sizes[next+4], 1)
    tmp_3 = torch._dynamo.utils.call_size(sizes[next+1], 1)
    tmp_4 = torch._dynamo.utils.call_size(sizes[next], 1)
    tmp_5 = torch._dynamo.utils.call_size(sizes[next], 1)
    tmp_6 = sizes[next]
    graph_out_0 = compiled_graph_0(
        inputs,
        tmp_1,
        tmp_0,
        tmp_2,
        tmp_3,
        tmp_4,
        tmp_5,
        torch._dynamo.utils.call_size(tmp_6, 1),
        tmp_6,
        torch._dynamo.utils.call_size(sizes[next+1], 1),
    )
    inputs_ref_0.grad = graph_out_0[0]
    return []
