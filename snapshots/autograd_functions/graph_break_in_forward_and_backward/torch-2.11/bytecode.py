# fmt: off

# ==== frame 0
# Python 3.11, a listing instead of statements: the cells that are made are not those of the variables
def forward(x):  # free: function; future annotations
    COPY_FREE_VARS 1
    RESUME 0
    LOAD_GLOBAL NULL + compiled_graph_0
    LOAD_FAST x
    PRECALL 1
    CALL 1
    STORE_FAST graph_out_0
    LOAD_CLOSURE function
    BUILD_TUPLE 1
    BUILD_LIST 1
    PUSH_NULL
    LOAD_GLOBAL torch
    LOAD_ATTR _dynamo
    LOAD_ATTR graph_break
    LOAD_FAST graph_out_0
    LOAD_CONST 0
    BINARY_SUBSCR
    BUILD_LIST 1
    COPY 1
    LOAD_CONST 0
    LOAD_CONST 1
    BUILD_SLICE 2
    BINARY_SUBSCR
    SWAP 2
    LOAD_FAST x
    BUILD_LIST 1
    LIST_EXTEND 2
    POP_TOP
    BUILD_LIST 1
    SWAP 3
    SWAP 2
    DELETE_FAST graph_out_0
    PRECALL 0
    CALL 0
    BUILD_LIST 1
    COPY 2
    LOAD_CONST 0
    BINARY_SUBSCR
    LOAD_CONST 0
    LOAD_CONST 0
    BUILD_SLICE 2
    STORE_SUBSCR
    COPY 1
    LOAD_CONST 0
    BINARY_SUBSCR
    SWAP 2
    POP_TOP
    BUILD_LIST 1
    SWAP 2
    COPY 1
    LOAD_CONST 0
    BINARY_SUBSCR
    SWAP 2
    POP_TOP
    BUILD_LIST 1
    SWAP 2
    COPY 1
    LOAD_CONST 0
    BINARY_SUBSCR
    COPY 1
    COPY 1
    LOAD_CONST 2
    BINARY_SUBSCR
    SWAP 2
    COPY 1
    LOAD_CONST 1
    BINARY_SUBSCR
    SWAP 2
    POP_TOP
    BUILD_LIST 2
    SWAP 2
    LOAD_CONST 1
    LOAD_CONST None
    BUILD_SLICE 2
    STORE_SUBSCR
    COPY 2
    POP_TOP
    BUILD_LIST 0
    SWAP 3
    LOAD_CONST -1
    BINARY_SUBSCR
    LOAD_CONST code resume_in_forward_0
    MAKE_FUNCTION closure
    SWAP 3
    SWAP 2
    COPY 1
    COPY 1
    LOAD_CONST -1
    BINARY_SUBSCR
    SWAP 2
    LOAD_CONST -1
    DELETE_SUBSCR
    SWAP 3
    SWAP 2
    BUILD_LIST 2
    SWAP 2
    LIST_EXTEND 1
    PUSH_NULL
    SWAP 3
    SWAP 2
    CALL_FUNCTION_EX 0
    RETURN_VALUE

def resume_in_forward_0(__nested_resume_fns, __nested_frame_values, stack_0, x, doubled):  # free: function; future annotations
    COPY_FREE_VARS 1
    RESUME 0
    LOAD_CONST True
    STORE_FAST __is_tracing_resume_prologue
    LOAD_FAST stack_0
    LOAD_CONST False
    STORE_FAST __is_tracing_resume_prologue
    JUMP_FORWARD L1
    COPY_FREE_VARS 1
    RESUME 0
    LOAD_FAST x
    LOAD_CONST 2
    BINARY_OP *
    STORE_FAST doubled
    LOAD_GLOBAL torch
    LOAD_ATTR _dynamo
    LOAD_METHOD graph_break
    PRECALL 0
    CALL 0
L1:
    POP_TOP
    PUSH_NULL
    LOAD_DEREF function
    LOAD_FAST doubled
    PRECALL 1
    CALL 1
    STORE_FAST result
    LOAD_FAST result
    LOAD_FAST x
    BINARY_OP *
    RETURN_VALUE

# ==== frame 1
# Python 3.11, a listing instead of statements: the cells that are made are not those of the variables
def resume_in_forward(__nested_resume_fns, __nested_frame_values, stack_0, x, doubled):  # free: function; future annotations
    COPY_FREE_VARS 1
    RESUME 0
    LOAD_CLOSURE function
    BUILD_TUPLE 1
    BUILD_LIST 1
    PUSH_NULL
    LOAD_DEREF function
    LOAD_FAST doubled
    BUILD_LIST 0
    BUILD_LIST 0
    SWAP 2
    LOAD_FAST x
    BUILD_LIST 1
    LIST_EXTEND 2
    POP_TOP
    BUILD_LIST 1
    SWAP 4
    SWAP 3
    SWAP 2
    PRECALL 1
    CALL 1
    BUILD_LIST 1
    COPY 2
    LOAD_CONST 0
    BINARY_SUBSCR
    LOAD_CONST 0
    LOAD_CONST 0
    BUILD_SLICE 2
    STORE_SUBSCR
    COPY 1
    LOAD_CONST 0
    BINARY_SUBSCR
    SWAP 2
    POP_TOP
    BUILD_LIST 1
    SWAP 2
    COPY 1
    LOAD_CONST 0
    BINARY_SUBSCR
    SWAP 2
    POP_TOP
    BUILD_LIST 1
    SWAP 2
    COPY 1
    LOAD_CONST 0
    BINARY_SUBSCR
    COPY 1
    COPY 1
    LOAD_CONST 1
    BINARY_SUBSCR
    SWAP 2
    POP_TOP
    BUILD_LIST 1
    SWAP 2
    LOAD_CONST 1
    LOAD_CONST None
    BUILD_SLICE 2
    STORE_SUBSCR
    COPY 2
    POP_TOP
    BUILD_LIST 0
    SWAP 3
    LOAD_CONST -1
    BINARY_SUBSCR
    LOAD_CONST code resume_in_forward_0
    MAKE_FUNCTION closure
    SWAP 3
    SWAP 2
    COPY 1
    COPY 1
    LOAD_CONST -1
    BINARY_SUBSCR
    SWAP 2
    LOAD_CONST -1
    DELETE_SUBSCR
    SWAP 3
    SWAP 2
    BUILD_LIST 2
    SWAP 2
    LIST_EXTEND 1
    PUSH_NULL
    SWAP 3
    SWAP 2
    CALL_FUNCTION_EX 0
    RETURN_VALUE

def resume_in_forward_0(__nested_resume_fns, __nested_frame_values, stack_0, x):  # free: function; future annotations
    COPY_FREE_VARS 1
    RESUME 0
    LOAD_CONST True
    STORE_FAST __is_tracing_resume_prologue
    LOAD_FAST stack_0
    LOAD_CONST False
    STORE_FAST __is_tracing_resume_prologue
    JUMP_FORWARD L1
    COPY_FREE_VARS 1
    RESUME 0
    LOAD_FAST x
    LOAD_CONST 2
    BINARY_OP *
    STORE_FAST doubled
    LOAD_GLOBAL torch
    LOAD_ATTR _dynamo
    LOAD_METHOD graph_break
    PRECALL 0
    CALL 0
    POP_TOP
    PUSH_NULL
    LOAD_DEREF function
    LOAD_FAST doubled
    PRECALL 1
    CALL 1
L1:
    STORE_FAST result
    LOAD_FAST result
    LOAD_FAST x
    BINARY_OP *
    RETURN_VALUE

# ==== frame 2
def forward(ctx, x):  # future annotations
    graph_out_0 = compiled_graph_0(x)
    ctx.save_for_backward(x)
    return graph_out_0[0]

# ==== frame 3
def resume_in_forward(
    __nested_resume_fns,
    __nested_frame_values,
    stack_0,
    x,
):  # free: function; future annotations
    graph_out_0 = compiled_graph_0(stack_0, x)
    return graph_out_0[0]

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[2]
    inputs_ref_1 = inputs[next]
    tmp_0 = sizes[0]
    graph_out_0 = compiled_graph_0(
        inputs,
        torch._dynamo.utils.call_size(tmp_0, 1),
        tmp_0,
        torch._dynamo.utils.call_size(sizes[next+1], 1),
    )
    return resume_0(
        [],
        [],
        torch__dynamo_external_utils_call_backward(hooks[1], (inputs_ref_1,), graph_out_0[0]),
        hooks,
        inputs_ref_0,
        graph_out_0[next],
        graph_out_0[next],
    )

# ==== capture 0, 2
def call_backward(backward_c_function, saved_tensors, *args):
    tmp_0 = FakeBackwardCFunction
    tmp_1 = tmp_0.__new__(tmp_0, backward_c_function, saved_tensors)
    tmp_3 = __import_builtins.type(backward_c_function).__dict__['_forward_cls'].backward
    tmp_4 = args[0]
    tmp_1.real = backward_c_function
    tmp_1.saved_tensors = saved_tensors
    return resume_0([], [], tmp_3(tmp_1, tmp_4))

# ==== capture 0, 3
def backward(ctx, gradient):  # future annotations
    tmp_0 = ctx.saved_tensors[0]
    graph_out_0 = compiled_graph_0(torch._dynamo.utils.call_size(tmp_0, 0), tmp_0)
    return resume_0([], [], globals()['torch']._dynamo.graph_break(), gradient, graph_out_0[0])

# ==== capture 0, 4
def resume_in_backward(
    __nested_resume_fns,
    __nested_frame_values,
    stack_1,
    gradient,
    slope,
):  # future annotations
    graph_out_0 = compiled_graph_0(torch._dynamo.utils.call_size(slope, 0), slope, gradient)
    return graph_out_0[0]

# ==== capture 0, 5
def resume_in_forward(
    __nested_resume_fns,
    __nested_frame_values,
    stack_0,
    hooks,
    getitem_2,
    unwrap_maybe_dynamic_int_9,
    aot4_mul_1,
):
    tmp_0 = stack_0[0]
    graph_out_0 = compiled_graph_0(
        torch._dynamo.utils.call_size(tmp_0, 0),
        tmp_0,
        unwrap_maybe_dynamic_int_9,
        aot4_mul_1,
        getitem_2,
    )
    getitem_2.grad = graph_out_0[0]
    return []
