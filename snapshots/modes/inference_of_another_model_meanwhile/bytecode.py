# fmt: off

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[2]
    tmp_0 = sizes[0]
    tmp_1 = torch._dynamo.utils.call_size(tmp_0, 1)
    tmp_2 = sizes[next]
    tmp_3 = sizes[next+1]
    tmp_4 = sizes[next+1]
    tmp_5 = hooks[0].__closure__[0].cell_contents._parameters
    graph_out_0 = compiled_graph_0(
        inputs,
        tmp_1,
        tmp_0,
        tmp_2,
        tmp_3,
        tmp_4,
        tmp_5['weight'],
        tmp_5['bias'],
    )
    inputs_ref_0.grad = graph_out_0[0]
    return []
