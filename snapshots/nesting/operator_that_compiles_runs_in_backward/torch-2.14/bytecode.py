# fmt: off

# ==== frame 0
def step(x):  # free: SquaresGradient; future annotations
    graph_out_0 = compiled_graph_0(x)
    tmp_0 = graph_out_0[0].backward()
    tmp_1 = resume_0((cell(SquaresGradient),))
    return tmp_1([], [], tmp_0)

# ==== frame 1
def _shadowed_dict(klass):
    return _sentinel

# ==== frame 2
def _check_class(klass, attr):
    return _sentinel

# ==== frame 2, 2
def _check_class(klass, attr):
    return _sentinel

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
