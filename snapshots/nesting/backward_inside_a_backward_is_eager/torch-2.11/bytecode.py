# fmt: off

# ==== frame 0
def lambda():  # free: loss; future annotations
    return loss.backward(create_graph=True)

# ==== capture 0
def forward(self, inputs, sizes, scalars, hooks, packed_data):
    inputs_ref_0 = inputs[2]
    graph_out_0 = compiled_graph_0(inputs)
    return resume_0(
        [],
        [],
        torch__dynamo_external_utils_call_backward(hooks[0], (), graph_out_0[0]),
        inputs_ref_0,
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
# Python 3.11, a listing instead of statements: the cells that are made are not those of the variables
def backward(ctx, gradient):  # free: inner_gradients; future annotations
    COPY_FREE_VARS 1
    RESUME 0
    LOAD_CLOSURE inner_gradients
    BUILD_TUPLE 1
    BUILD_LIST 1
    PUSH_NULL
    LOAD_GLOBAL torch
    LOAD_ATTR full
    LOAD_CONST (3, 3)
    LOAD_CONST 0.5
    LOAD_CONST True
    BUILD_LIST 0
    BUILD_LIST 0
    SWAP 2
    LOAD_FAST gradient
    BUILD_LIST 1
    LIST_EXTEND 2
    POP_TOP
    BUILD_LIST 1
    SWAP 6
    SWAP 5
    SWAP 4
    SWAP 3
    SWAP 2
    KW_NAMES ('requires_grad',)
    PRECALL 3
    CALL 3
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
    LOAD_CONST code resume_in_backward_0
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

def resume_in_backward_0(__nested_resume_fns, __nested_frame_values, stack_0, gradient):  # free: inner_gradients; future annotations
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
    LOAD_GLOBAL NULL + torch
    LOAD_ATTR full
    LOAD_CONST (3, 3)
    LOAD_CONST 0.5
    LOAD_CONST True
    KW_NAMES ('requires_grad',)
    PRECALL 3
    CALL 3
L1:
    STORE_FAST weight
    LOAD_GLOBAL NULL + torch
    LOAD_ATTR matmul
    LOAD_FAST weight
    LOAD_FAST weight
    PRECALL 2
    CALL 2
    LOAD_METHOD sum
    PRECALL 0
    CALL 0
    LOAD_METHOD backward
    PRECALL 0
    CALL 0
    POP_TOP
    LOAD_DEREF inner_gradients
    LOAD_METHOD append
    LOAD_FAST weight
    LOAD_ATTR grad
    PRECALL 1
    CALL 1
    POP_TOP
    LOAD_FAST gradient
    RETURN_VALUE

# ==== capture 0, 4
# Python 3.11, a listing instead of statements: the cells that are made are not those of the variables
def resume_in_backward(__nested_resume_fns, __nested_frame_values, stack_0, gradient):  # free: inner_gradients; future annotations
    COPY_FREE_VARS 1
    RESUME 0
    LOAD_GLOBAL NULL + compiled_graph_0
    LOAD_FAST stack_0
    PRECALL 1
    CALL 1
    STORE_FAST graph_out_0
    LOAD_CLOSURE inner_gradients
    BUILD_TUPLE 1
    BUILD_LIST 1
    PUSH_NULL
    LOAD_FAST graph_out_0
    LOAD_CONST 0
    BINARY_SUBSCR
    LOAD_ATTR backward
    LOAD_FAST stack_0
    BUILD_LIST 1
    COPY 1
    LOAD_CONST 0
    LOAD_CONST 1
    BUILD_SLICE 2
    BINARY_SUBSCR
    SWAP 2
    LOAD_FAST gradient
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
    LOAD_CONST code resume_in_backward_0
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

def resume_in_backward_0(__nested_resume_fns, __nested_frame_values, stack_0, gradient, weight):  # free: inner_gradients; future annotations
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
    LOAD_GLOBAL NULL + torch
    LOAD_ATTR full
    LOAD_CONST (3, 3)
    LOAD_CONST 0.5
    LOAD_CONST True
    KW_NAMES ('requires_grad',)
    PRECALL 3
    CALL 3
    STORE_FAST weight
    LOAD_GLOBAL NULL + torch
    LOAD_ATTR matmul
    LOAD_FAST weight
    LOAD_FAST weight
    PRECALL 2
    CALL 2
    LOAD_METHOD sum
    PRECALL 0
    CALL 0
    LOAD_METHOD backward
    PRECALL 0
    CALL 0
L1:
    POP_TOP
    LOAD_DEREF inner_gradients
    LOAD_METHOD append
    LOAD_FAST weight
    LOAD_ATTR grad
    PRECALL 1
    CALL 1
    POP_TOP
    LOAD_FAST gradient
    RETURN_VALUE

# ==== capture 0, 5
def resume_in_forward(__nested_resume_fns, __nested_frame_values, stack_0, getitem_2):
    graph_out_0 = compiled_graph_0(stack_0[0], getitem_2)
    getitem_2.grad = graph_out_0[0]
    return []
