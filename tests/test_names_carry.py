"""Goldens written with the names that their reader knows: only what really changed differs."""

from __future__ import annotations

import difflib
import gc
from collections.abc import Callable, Sequence
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from names_texts import BYTECODE, CPP, SAMPLES, TRITON
from reference_comparison import tokens
from test_names import EXCHANGE, PROGRAM, exchanged, renaming, written

from snapgrad.normalize.kinds import KINDS, Kind
from snapgrad.normalize.names import carry, same

Layer = Callable[[int, str], tuple[list[str], str]]


def changed(golden: str, written_: str) -> list[str]:
    """The lines of a review: what a diff marks "-" and "+"."""
    old, new = golden.split("\n"), written_.split("\n")
    review: list[str] = []
    for tag, i, k, j, m in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            review += [f"-{line}" for line in old[i:k]] + [f"+{line}" for line in new[j:m]]
    return review


def linear(number: int, gradient: str) -> tuple[list[str], str]:
    """One layer as the canonical backward graph shows it."""
    return [
        "",
        "    # ReluBackward0",
        f"    relu_backward0_{number} = ReluBackward0([{gradient}[0]], [True], input_{4 * number})",
        f"    validate_outputs_{2 * number} = validate_outputs([relu_backward0_{number}[0]], [size_{3 * number}])",
        "",
        "    # AddmmBackward0",
        f"    addmm_backward0_{number} = AddmmBackward0(",
        f"        [validate_outputs_{2 * number}[0]],",
        "        1,",
        f"        input_{4 * number + 1},",
        f"        [size_{3 * number + 1}, size_{3 * number + 2}],",
        "    )",
        f"    validate_outputs_{2 * number + 1} = validate_outputs([addmm_backward0_{number}[0]], [size_{3 * number + 1}])",
        "",
        "    # AccumulateGrad",
        f"    call_accumulate_grad(input_{4 * number + 2}, None, validate_outputs_{2 * number + 1}[2], False)",
    ], f"validate_outputs_{2 * number + 1}"


def sigmoid(number: int, gradient: str) -> tuple[list[str], str]:
    """A layer of another sort."""
    return [
        "",
        "    # SigmoidBackward0",
        f"    sigmoid_backward0_{number} = SigmoidBackward0([{gradient}[0]], [True], input_{4 * number})",
    ], f"sigmoid_backward0_{number}"


def graph(layers: Sequence[Layer]) -> str:
    """A backward graph; names are numbered through it, as the normalizer does."""
    lines = ["def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):", "    start_0 = start(input_9000)"]
    gradient = "start_0"
    for number, layer in enumerate(layers):
        more, gradient = layer(number, gradient)
        lines += more
    return "\n".join([*lines, "    return []", ""])


@pytest.mark.parametrize("place", [0, 1, 25, 49, 50])
def test_a_layer_put_between_fifty_equal_ones_costs_its_lines_and_its_reader(place: int) -> None:
    golden = graph([linear] * 50)
    received = graph([linear] * place + [sigmoid] + [linear] * (50 - place))
    review = changed(golden, carry(golden, received, "graph"))
    inserted, readers = 3, 0 if place == 50 else 1
    assert len(review) == inserted + 2 * readers, "\n".join(review)


@pytest.mark.parametrize("count", [1, 2])
def test_equal_layers_more_or_fewer_cost_their_lines_and_a_reader(count: int) -> None:
    golden, more = graph([linear] * 50), graph([linear] * (50 + count))
    added = changed(golden, carry(golden, more, "graph"))
    removed = changed(more, carry(more, golden, "graph"))
    lines = len(linear(0, "")[0]) * count
    assert len(added) <= lines + 2, "\n".join(added)
    assert len(removed) <= lines + 2, "\n".join(removed)


@pytest.mark.parametrize("seed", range(6))
def test_several_edits_between_equal_layers_stay_apart(seed: int) -> None:
    random = Random(seed)
    layers: list[Layer] = [linear] * 60
    places = sorted(random.sample(range(1, 59), 4), reverse=True)
    edited = list(layers)
    for place in places:
        edited.insert(place, sigmoid)
    golden, received = graph(layers), graph(edited)
    assert len(changed(golden, carry(golden, received, "graph"))) == 4 * (3 + 2)
    assert len(changed(received, carry(received, golden, "graph"))) == 4 * (3 + 2)


@pytest.mark.parametrize("place", [0, 24, 49])
def test_a_changed_constant_costs_one_line(place: int) -> None:
    golden = graph([linear] * 50)
    head, sep, tail = golden.partition(f"addmm_backward0_{place} = AddmmBackward0(")
    received = written(
        pieces := tokens(head + sep + tail.replace("        1,", "        2,", 1), "graph"),
        renaming(pieces, "graph", Random(0)),
    )
    assert changed(golden, carry(golden, received, "graph")) == ["-        1,", "+        2,"]


def test_an_operation_put_into_a_kernel_costs_its_line_and_its_readers() -> None:
    received = CPP.replace("tmp3.store(", "tmp4.store(").replace(
        "auto tmp3 = tmp0", "auto tmp3 = tmp2 + tmp1;\n            auto tmp4 = tmp3"
    )
    assert changed(CPP, carry(CPP, received, "cpp")) == [
        "-            auto tmp3 = tmp0 * tmp2 - tmp0;",
        "+            auto tmp4 = tmp2 + tmp1;",
        "+            auto tmp3 = tmp4 * tmp2 - tmp0;",
    ]


def test_a_new_kernel_keeps_its_own_names() -> None:
    other = CPP.replace("std::exp", "std::log").replace("relu_0", "log_0").replace("0.5", "0.25")
    assert carry(CPP, other + "\n" + CPP, "cpp") == other + "\n" + CPP


def test_a_load_put_into_a_triton_kernel_costs_two_lines() -> None:
    received = TRITON
    for number in (4, 3, 2):
        received = received.replace(f"tmp{number}", f"tmp{number + 1}")
    received = received.replace(
        "    tmp3 = tmp0 + tmp1", "    tmp2 = tl.load(in_ptr0 + (8 + x0), xmask)\n    tmp3 = tmp0 + tmp2"
    )
    assert len(changed(TRITON, carry(TRITON, received, "triton"))) == 3


def test_a_side_effect_put_into_bytecode_costs_its_lines() -> None:
    received = BYTECODE.replace("tmp_0", "tmp_1x").replace("tmp_1 ", "tmp_2 ").replace("[tmp_1]", "[tmp_2]")
    received = received.replace("tmp_1x", "tmp_1").replace(
        "    tmp_1 = sizes[0]", "    tmp_0 = side()\n    tmp_1 = sizes[0]\n    use(tmp_0)"
    )
    assert changed(BYTECODE, carry(BYTECODE, received, "bytecode")) == ["+    tmp_2 = side()", "+    use(tmp_2)"]


def test_a_new_name_is_one_that_nothing_else_has() -> None:
    golden = "def f(x_1):\n    buf0 = g(x_1)\n    return buf0\n"
    received = "def f(x_1):\n    buf0 = h(x_1)\n    buf1 = g(buf0)\n    use(buf2, 'buf3', buf4=1, a=self.buf5)\n    return buf1\n"
    assert carry(golden, received, "wrapper") == (
        "def f(x_1):\n    buf1 = h(x_1)\n    buf0 = g(buf1)\n    use(buf2, 'buf3', buf4=1, a=self.buf5)\n    return buf0\n"
    )
    taken = (
        received.replace("buf2", "buf1x")
        .replace("g(buf0)", "g(buf0, buf1)")
        .replace("    return buf1", "    return buf9")
    )
    assert same(carry(golden, taken, "wrapper"), taken, "wrapper")


def test_a_name_that_went_is_not_given_to_something_new() -> None:
    golden = "def f():\n    buf0 = alpha()\n    buf1 = beta()\n    return buf1\n"
    received = "def f():\n    buf1 = beta()\n    use(*[3])\n    buf0 = {}\n    return buf1\n"
    assert "    buf2 = {}\n" in carry(golden, received, "wrapper")


@pytest.mark.parametrize("kind", SAMPLES)
def test_renamed_texts_are_written_as_the_golden(kind: Kind) -> None:
    pieces = tokens(SAMPLES[kind], kind)
    for seed in range(20):
        other = written(pieces, renaming(pieces, kind, Random(seed)))
        assert carry(SAMPLES[kind], other, kind) == SAMPLES[kind]


def check(golden: str, received: str, kind: Kind) -> None:
    """What must hold for any two texts."""
    result = carry(golden, received, kind)
    assert same(result, received, kind)
    assert (result == golden) is same(golden, received, kind)
    assert carry(golden, result, kind) == result


@settings(max_examples=200, deadline=None)
@given(PROGRAM, PROGRAM, EXCHANGE, st.booleans())
def test_a_carried_program_says_what_was_received(one: str, two: str, exchange: dict[str, str], near: bool) -> None:
    check(one, exchanged(one, exchange, whole=False) + two if near else two, "wrapper")


CPP_PIECE = st.sampled_from(
    [
        *("{", "}", "auto tmp0 = ", "float tmp1;", "for(int64_t x0=0; x0<tmp0; x0+=1)", "tmp0 + tmp1;", "'tmp0'", "\n"),
        *(
            "// tmp1\n",
            "void f(const float* x0, int tmp1) {",
            "a.tmp0",
            "at::tmp1",
            "if (tmp0 * x0) {",
            "[&](int tmp2) {",
        ),
    ]
)
CPP_TEXT = st.lists(CPP_PIECE, max_size=14).map("".join)


@settings(max_examples=200, deadline=None)
@given(CPP_TEXT, CPP_TEXT)
def test_a_carried_kernel_says_what_was_received(one: str, two: str) -> None:
    check(one, two, "cpp")
    check(one, "void f() {" + one + "}" + two, "cpp")


@given(st.text(), st.text(), st.sampled_from(KINDS))
def test_any_text_can_be_carried(one: str, two: str, kind: Kind) -> None:
    check(one, two, kind)


def test_the_result_does_not_depend_on_the_hash_seed(python: Callable[..., str]) -> None:
    golden, received = graph([linear] * 12), graph([linear] * 5 + [sigmoid, sigmoid] + [linear] * 8)
    program = f"from snapgrad.normalize.names import carry; print(carry({golden!r}, {received!r}, 'graph'))"
    results = set()
    for seed in ("0", "1", "2"):
        results.add(python(program, PYTHONHASHSEED=seed))
    assert len(results) == 1


@pytest.mark.parametrize("on", [True, False])
def test_the_collector_is_left_as_it_was(on: bool) -> None:
    was = gc.isenabled()
    try:
        (gc.enable if on else gc.disable)()
        same("a", "b", "graph")
        with pytest.raises(ValueError, match="got the kind of text 'no'"):
            carry("a", "b", "no")
        assert gc.isenabled() is on
    finally:
        (gc.enable if was else gc.disable)()
