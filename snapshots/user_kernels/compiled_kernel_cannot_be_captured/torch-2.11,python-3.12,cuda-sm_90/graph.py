# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cuda', index=0), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # CompiledFunctionBackward
    call_aot_bwd_prologue_0 = call_aot_bwd_prologue((input_2,), [], [], validate_outputs_0[0])

    # code: torch.compile(lambda weight: Swish.apply(weight).sum(), fullgraph=True)(weight).backward()
    aot_expand = torch.ops.aten.expand.default(call_aot_bwd_prologue_0[1], [8, 8])

    # code: return launch(swish_backward, torch.empty_like(x), x, gradient.contiguous())
    aot_empty = torch.ops.aten.empty.memory_format(
        [8, 8],
        dtype = torch.float32,
        layout = torch.strided,
        device = device(type='cuda', index=0),
        pin_memory = False,
    )
    aot_clone = torch.ops.aten.clone.default(aot_expand, memory_format = torch.contiguous_format)

    # code: kernel[grid](*inputs, out, out.numel(), BLOCK=BLOCK)
    aot_triton_kernel_wrapper_functional_proxy = torch.ops.higher_order.triton_kernel_wrapper_functional(
        kernel_idx = 1,
        constant_args_idx = 1,
        grid = [(1, 1, 1)],
        tma_descriptor_metadata = {},
        kwargs = {
            'x_ptr': call_aot_bwd_prologue_0[0],
            'gradient_ptr': aot_clone,
            'out_ptr': aot_empty,
        },
        tensors_to_clone = ['out_ptr'],
    )
    aot_getitem = aot_triton_kernel_wrapper_functional_proxy['out_ptr']

    # AccumulateGrad
    call_accumulate_grad(input_2, aot_getitem, False)
    _exec_final_callbacks_stub()
    assert hooks == [unused(1)]
    return []
