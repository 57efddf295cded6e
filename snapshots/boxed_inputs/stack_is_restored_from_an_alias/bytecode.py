# fmt: off

# ==== frame 0
def forward(self, inputs):
    inputs_ref_0 = inputs[1]
    graph_out_0 = compiled_graph_0(inputs)
    add = graph_out_0[0]
    getitem_1 = inputs_ref_0
    add_1 = add + getitem_1
    add = None
    getitem_1 = None
    cpu = add_1.cpu()
    add_1 = None
    return (cpu,)
