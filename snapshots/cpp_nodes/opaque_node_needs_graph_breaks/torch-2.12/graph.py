# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0([validate_outputs_0[0]], [True], [size_0])
    validate_outputs_1 = validate_outputs([sum_backward0[0]], [(options_0, [size_1], False, 6)])

    # CppNode<Cubic<false> >
    run_non_traceable_cpp_in_eager_0 = run_non_traceable_cpp_in_eager(
        [validate_outputs_1[0]],
        [],
        [input_1],
        True,
        False,
        [True],
        [(0, device(type='cpu'), 6, [size_2], True, False)],
        [True],
        'torch::autograd::CppNode<Cubic<false> >',
    )
    validate_outputs_2 = validate_outputs(
        [run_non_traceable_cpp_in_eager_0[0]],
        [(options_0, [size_3], False, 6)],
    )

    # AccumulateGrad
    call_accumulate_grad(input_1, validate_outputs_2[0], False)
    _exec_final_callbacks_stub()
    return []
