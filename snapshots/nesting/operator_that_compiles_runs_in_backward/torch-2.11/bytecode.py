# fmt: off

# ==== frame 0
def step(x):  # free: SquaresGradient; future annotations
    graph_out_0 = compiled_graph_0(x)
    return make_function(
        resume_in_step_0,
        closure=(cell(SquaresGradient),),
    )([], [], graph_out_0[0].backward())

def resume_in_step_0(
    __nested_resume_fns,
    __nested_frame_values,
    stack_0,
):  # free: SquaresGradient; future annotations
    __is_tracing_resume_prologue = False
    return None

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[1]
    graph_out_0 = compiled_graph_0(inputs)
    inputs_ref_0.grad = graph_out_0[0]
    return []

# ==== capture 0, 2
def lambda(y):  # future annotations
    graph_out_0 = compiled_graph_0(y)
    return graph_out_0[0]
