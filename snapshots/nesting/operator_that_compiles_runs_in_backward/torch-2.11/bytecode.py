# fmt: off

# ==== frame 0
# Python 3.11, a listing instead of statements: the cells that are made are not those of the variables
def step(x):  # free: SquaresGradient; future annotations
    COPY_FREE_VARS 1
    RESUME 0
    LOAD_GLOBAL NULL + compiled_graph_0
    LOAD_FAST x
    PRECALL 1
    CALL 1
    STORE_FAST graph_out_0
    LOAD_CLOSURE SquaresGradient
    BUILD_TUPLE 1
    BUILD_LIST 1
    PUSH_NULL
    LOAD_FAST graph_out_0
    LOAD_CONST 0
    BINARY_SUBSCR
    LOAD_ATTR backward
    BUILD_LIST 0
    BUILD_LIST 0
    SWAP 2
    BUILD_LIST 0
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
    POP_TOP
    BUILD_LIST 0
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
    LOAD_CONST code resume_in_step_0
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

def resume_in_step_0(__nested_resume_fns, __nested_frame_values, stack_0):  # free: SquaresGradient; future annotations
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
    LOAD_DEREF SquaresGradient
    LOAD_METHOD apply
    LOAD_FAST x
    PRECALL 1
    CALL 1
    LOAD_CONST 3
    BINARY_OP *
    LOAD_METHOD sum
    PRECALL 0
    CALL 0
    LOAD_METHOD backward
    PRECALL 0
    CALL 0
L1:
    POP_TOP
    LOAD_CONST None
    RETURN_VALUE

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
