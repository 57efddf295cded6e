# fmt: off

# ==== frame 0
def forward(x):  # free: function; future annotations
    graph_out_0 = compiled_graph_0(x)
    tmp_0 = globals()['torch']._dynamo.graph_break()
    tmp_1 = resume_0((cell(function),))
    return tmp_1([], [], tmp_0, x, graph_out_0[0])

# ==== frame 1
def resume_in_forward(
    __nested_resume_fns,
    __nested_frame_values,
    stack_0,
    x,
    halved,
):  # free: function; future annotations
    graph_out_0 = compiled_graph_0(halved, x)
    return graph_out_0[0]

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[2]
    graph_out_0 = compiled_graph_0(inputs, sizes[0], sizes[next])
    inputs_ref_0.grad = graph_out_0[0]
    return []
