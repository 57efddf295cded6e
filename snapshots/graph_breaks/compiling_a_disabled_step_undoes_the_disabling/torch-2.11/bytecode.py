# fmt: off

# ==== frame 0
def step():  # free: batch, model; future annotations
    tmp_0 = model._modules['0']._parameters
    graph_out_0 = compiled_graph_0(tmp_0['weight'], tmp_0['bias'], batch)
    return make_function(
        resume_in_step_0,
        closure=(cell(batch), cell(model)),
    )([], [], graph_out_0[0].backward())

def resume_in_step_0(
    __nested_resume_fns,
    __nested_frame_values,
    stack_0,
):  # free: batch, model; future annotations
    __is_tracing_resume_prologue = False
    return None

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[3]
    inputs_ref_1 = inputs[next]
    graph_out_0 = compiled_graph_0(inputs)
    inputs_ref_1.grad = graph_out_0[1]
    inputs_ref_0.grad = graph_out_0[before]
    return []
