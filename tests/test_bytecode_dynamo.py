"""What Dynamo itself writes at a graph break: lists of values, rotated on the stack and taken apart again.

No compiler of Python's writes such steps, so they stand here as text, in the vocabulary of `decode`, as torch 2.13
generated them for a function that calls `F.apply(x * 2)` and goes on after it.
"""

import dis
from types import CellType, CodeType, FunctionType

import pytest
from bytecode_worlds import compiled

from snapgrad.normalize.bytecode import flow, render
from snapgrad.normalize.bytecode.decode import Step

GRAPH_BREAK = """
LOAD_GLOBAL '__compiled_fn_24'; PUSH_NULL; SWAP 2; LOAD_FAST 'x'; CALL 1; STORE_FAST 'graph_out_0'
BUILD_TUPLE 0; BUILD_LIST 1
PUSH_NULL; LOAD_GLOBAL 'F'; LOAD_ATTR 'apply'
LOAD_FAST 'graph_out_0'; LOAD_CONST 0; BINARY_SUBSCR
BUILD_LIST 0; BUILD_LIST 0; SWAP 2; BUILD_LIST 0; LIST_EXTEND 2; POP_TOP; BUILD_LIST 1
SWAP 4; SWAP 3; SWAP 2; DELETE_FAST 'graph_out_0'; CALL 1
BUILD_LIST 1; COPY 2; LOAD_CONST 0; BINARY_SUBSCR; LOAD_CONST 0; LOAD_CONST 0; BUILD_SLICE 2; STORE_SUBSCR
COPY 1; LOAD_CONST 0; BINARY_SUBSCR; SWAP 2; POP_TOP; BUILD_LIST 1; SWAP 2
COPY 1; LOAD_CONST 0; BINARY_SUBSCR; SWAP 2; POP_TOP; BUILD_LIST 1; SWAP 2
COPY 1; LOAD_CONST 0; BINARY_SUBSCR; COPY 1; POP_TOP
BUILD_LIST 0; SWAP 2; LOAD_CONST 1; LOAD_CONST None; BUILD_SLICE 2; STORE_SUBSCR
COPY 2; POP_TOP; BUILD_LIST 0; SWAP 3; POP_TOP
LOAD_GLOBAL '__resume_at_58_25'; SWAP 3; SWAP 2
COPY 1; COPY 1; LOAD_CONST -1; BINARY_SUBSCR; SWAP 2; LOAD_CONST -1; DELETE_SUBSCR
SWAP 3; SWAP 2; BUILD_LIST 2; SWAP 2; LIST_EXTEND 1
PUSH_NULL; SWAP 3; SWAP 2; CALL_FUNCTION_EX 0; RETURN_VALUE
"""
BRANCH = """
LOAD_GLOBAL '__compiled_fn_1'; PUSH_NULL; LOAD_FAST 'x'; CALL 1; STORE_FAST 'graph_out_0'
LOAD_FAST 'graph_out_0'; LOAD_CONST 1; BINARY_SUBSCR; BUILD_LIST 1
LOAD_FAST 'graph_out_0'; LOAD_CONST 0; BINARY_SUBSCR; POP_JUMP_IF_FALSE 20
LOAD_CONST 0; BINARY_SUBSCR; LOAD_ATTR 'yes'; COPY 1; POP_TOP; RETURN_VALUE; NOP
COPY 1; LOAD_CONST 0; BINARY_SUBSCR; LIST_APPEND 1; RETURN_VALUE
"""


def text_of(listing: str, monkeypatch: pytest.MonkeyPatch) -> str:
    steps: list[Step] = []
    for line in listing.replace("\n", ";").split(";"):
        if line.strip():
            op, _, arg = line.strip().partition(" ")
            jump = op.startswith("POP_JUMP")
            steps.append(Step(op, None if jump or not arg else eval(arg), target=int(arg) if jump else None))
    monkeypatch.setattr(flow, "decode", lambda code: steps)
    return render(compiled("def f(x): pass")).text


def test_lists_that_only_the_frame_sees_are_evaluated(monkeypatch: pytest.MonkeyPatch) -> None:
    assert text_of(GRAPH_BREAK, monkeypatch) == (
        "def f(x):\n    graph_out_0 = compiled_graph_0(x)\n    return resume_0([], [], F.apply(graph_out_0[0]))\n"
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("LOAD_CONST 0; BINARY_SUBSCR\n", "LOAD_CONST 1; BINARY_SUBSCR\n"),
        ("LOAD_ATTR 'apply'", "LOAD_ATTR 'other'"),
        ("LIST_EXTEND 1\n", "LIST_APPEND 1\n"),
        ("COPY 1; POP_TOP\nBUILD_LIST 0", "COPY 1; POP_TOP\nLOAD_FAST 'x'; BUILD_LIST 1"),
        ("BUILD_LIST 0; LIST_EXTEND 2", "LOAD_FAST 'x'; LIST_EXTEND 2"),
        ("LOAD_CONST 1; LOAD_CONST None; BUILD_SLICE 2", "LOAD_CONST 0; LOAD_CONST None; BUILD_SLICE 2"),
        ("__resume_at_58_25", "other"),
    ],
)
def test_another_shuffle_is_another_text(old: str, new: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert GRAPH_BREAK.count(old) >= 1
    changed = GRAPH_BREAK.replace(old, new, 1)
    assert text_of(changed, monkeypatch) != text_of(GRAPH_BREAK, monkeypatch)


def test_both_ways_go_on_with_the_lists_of_the_frame(monkeypatch: pytest.MonkeyPatch) -> None:
    assert text_of(BRANCH, monkeypatch) == (
        "def f(x):\n"
        "    graph_out_0 = compiled_graph_0(x)\n"
        "    if not (graph_out_0[0]): goto L1\n"
        "    return graph_out_0[1].yes\n"
        "L1:\n"
        "    return [graph_out_0[1], graph_out_0[1]]\n"
    )


@pytest.mark.parametrize(
    ("steps", "line"),
    [
        ("COPY 2; LOAD_CONST 0; LOAD_CONST 0; BUILD_SLICE 2; STORE_SUBSCR; RETURN_VALUE", "return [1, 2, x]"),
        ("COPY 2; LOAD_CONST -1; STORE_SUBSCR; RETURN_VALUE", "return [[1, 2]]"),
        ("LIST_EXTEND 1; COPY 1; LOAD_CONST -1; DELETE_SUBSCR; RETURN_VALUE", "return [x, 1]"),
        ("LIST_EXTEND 1; LOAD_CONST 1; LOAD_CONST None; BUILD_SLICE 2; BINARY_SUBSCR; RETURN_VALUE", "return [1, 2]"),
        ("COPY 2; LOAD_CONST 7; STORE_SUBSCR; RETURN_VALUE", "tmp_0[7] = [1, 2]"),
    ],
)
def test_private_list(steps: str, line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is known is done, what would fail is written so that it still fails."""
    lists = "LOAD_FAST 'x'; BUILD_LIST 1; LOAD_CONST 1; LOAD_CONST 2; BUILD_LIST 2; "
    assert f"    {line}\n" in text_of(lists + steps, monkeypatch)


def test_a_resumed_function_may_copy_its_free_variables_twice() -> None:
    """torch 2.11 leaves the start of the function in front of the place where it goes on, behind a jump."""

    def made(free: int) -> CodeType:
        def inner() -> int:
            return free + 1

        return inner.__code__

    code = made(1)
    start = code.co_code[: 2 * [ins.opname for ins in dis.get_instructions(code)].index("RESUME") + 2]
    jump = bytes([dis.opmap["JUMP_FORWARD"], len(start) // 2])
    resumed = code.replace(co_code=start + jump + code.co_code)
    assert FunctionType(resumed, {}, closure=(CellType(1),))() == 2
    assert render(resumed) == render(code)
