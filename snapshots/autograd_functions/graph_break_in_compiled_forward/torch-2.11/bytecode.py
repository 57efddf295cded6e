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

def resume_in_forward_0(__nested_resume_fns, __nested_frame_values, stack_0, x, halved):  # free: function; future annotations
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
    LOAD_CONST 0.5
    BINARY_OP *
    STORE_FAST halved
    LOAD_GLOBAL torch
    LOAD_ATTR _dynamo
    LOAD_METHOD graph_break
    PRECALL 0
    CALL 0
L1:
    POP_TOP
    PUSH_NULL
    LOAD_DEREF function
    LOAD_FAST halved
    PRECALL 1
    CALL 1
    STORE_FAST result
    LOAD_FAST result
    LOAD_FAST x
    BINARY_OP +
    RETURN_VALUE

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
