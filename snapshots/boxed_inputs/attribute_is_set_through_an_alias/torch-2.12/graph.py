# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    mul = torch.ops.aten.mul.Tensor(input_0, 3)
    torch.ops.inductor.accumulate_grad_.default(input_1, mul)
    _exec_final_callbacks_stub()
    assert inputs == [input_1, input_0]
    return mul
