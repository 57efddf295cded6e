# fmt: off

# ==== frame 0
def forward(x):  # free: function; future annotations
    graph_out_0 = compiled_graph_0(x)
    return make_function(resume_in_forward_0, closure=(cell(function),))(
        [],
        [],
        globals()['torch']._dynamo.graph_break(),
        x,
        graph_out_0[0],
    )

def resume_in_forward_0(
    __nested_resume_fns,
    __nested_frame_values,
    stack_0,
    x,
    halved,
):  # free: function; future annotations
    __is_tracing_resume_prologue = False
    result = function(halved)
    return result + x

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
    tmp_0 = sizes[0]
    graph_out_0 = compiled_graph_0(
        inputs,
        torch._dynamo.utils.call_size(tmp_0, 1),
        tmp_0,
    )
    inputs_ref_0.grad = graph_out_0[0]
    return []
