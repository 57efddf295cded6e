"""An edit costs a reviewer little more than what it changed: a few edits of `benchmarks/reviewability.py`, captured anew."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent.parent))

from benchmarks.review.edits import EDITS
from benchmarks.review.least import least
from benchmarks.reviewability import MEDIAN, WORST, Captures, Count, capture, counts, told

CHOSEN = ["a sigmoid in a six layer mlp", "a layer frozen", "an op becomes a custom function"]


@pytest.fixture(scope="module")
def captures() -> Captures:
    return capture(CHOSEN, None)


@pytest.fixture(scope="module")
def found(captures: Captures) -> list[Count]:
    return [one for edit, (before, after) in captures.items() for one in counts(edit, before, after)]


def test_every_edit_changes_something_in_every_artifact(found: list[Count]) -> None:
    assert [(one.edit, one.file) for one in found] == [
        (edit, file) for edit in CHOSEN for file in ("graph.py", "bytecode.py", "code.py", "code.cpp")
    ]


def test_no_diff_is_much_longer_than_the_least_possible(found: list[Count], capsys: pytest.CaptureFixture[str]) -> None:
    assert told(found)
    printed = capsys.readouterr().out
    assert all(one.ratio <= WORST for one in found), printed
    assert sorted(one.ratio for one in found)[len(found) // 2] <= MEDIAN, printed
    assert all(one.least <= one.here for one in found), printed


def test_a_sigmoid_costs_few_lines_of_the_graph_where_plain_text_changes_in_hundreds(found: list[Count]) -> None:
    graph = found[0]
    assert graph.file == "graph.py"
    assert graph.here <= 8
    assert graph.plain >= 300
    assert (graph.least, graph.proven) == (4, True)


def test_the_least_is_what_was_put_in_and_what_reads_it() -> None:
    head = "def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):\n"
    golden = head + "    mul = f(input_0)\n    mul_1 = f(mul)\n    mul_2 = f(mul_1)\n    return [mul_2]\n"
    received = (
        head + "    mul = f(input_0)\n    mul_1 = f(mul)\n    add = g(mul_1)\n    mul_2 = f(add)\n    return [mul_2]\n"
    )
    assert least(golden, received, "graph", 9) == (3, True)
    assert least(golden, golden, "graph", 10) == (0, True)
    elsewhere = golden.replace("f(mul)", "f(input_0)")
    assert least(golden, elsewhere, "graph", 9) == (2, True)


def test_the_least_keeps_the_stems_of_names() -> None:
    golden = "def f(x_1):\n    relu_1 = relu(x_1)\n    y_1 = use(relu_1)\n    return y_1\n"
    received = golden.replace("relu", "tanh")
    assert least(golden, received, "graph", 10) == (4, True)


def test_every_edit_is_there_and_says_what_it_is() -> None:
    assert len(EDITS) >= 20
    assert all(before.pins == after.pins and before.arguments != after.arguments for before, after in EDITS.values())
