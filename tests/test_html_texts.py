"""What the HTML report makes of texts: lines side by side, and the graph before and after, parsed and never executed."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from graphs_of_any_size import graph_text
from hypothesis import given
from hypothesis import strategies as st

from snapgrad.goldens.compare import Change
from snapgrad.reports.html.contents import CONTEXT, LONGEST_DIFF, Contents, fair
from snapgrad.reports.html.lines import WIDEST, Lines
from snapgrad.reports.html.rows import Hidden, aligned, within
from snapgrad.reports.html.statements import graphs
from snapgrad.reports.html.union import Union, counted, unions

SNAPSHOTS = Path(__file__).parent.parent / "snapshots"
GRAPH = """# fmt: off

# ==== capture 0
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # SumBackward0
    sum_backward0 = SumBackward0(
        [validate_outputs_0[0]],
        [True],
    )
    call_hook_0 = call_hook(hook_0, [sum_backward0[0]], hook_type = 'post_hook')

    # ReluBackward0
    relu_backward0 = ReluBackward0([call_hook_0[0]], [True], input_1)

    # AccumulateGrad
    call_accumulate_grad(input_3, None, relu_backward0[0], False)
    return []
"""
SIGMOID = """    # SigmoidBackward0
    sigmoid_backward0 = SigmoidBackward0([call_hook_0[0]], [True], input_9)

    # ReluBackward0
    relu_backward0 = ReluBackward0([sigmoid_backward0[0]], [True], input_1)
"""


def test_lines_that_are_alike_stand_beside_each_other() -> None:
    rows = aligned("a\nx = f(1, 2)\ny = g(3)\nz\n", "a\ny = g(4)\nnew\nz\n")
    assert rows == [("a", "a"), ("x = f(1, 2)", None), ("y = g(3)", "y = g(4)"), (None, "new"), ("z", "z")]


TEXTS = st.lists(st.sampled_from(["a", "b = f(1)", "b = f(2)", "c", "", "}"]), max_size=12).map("\n".join)


@given(TEXTS, TEXTS)
def test_every_line_of_both_texts_is_there_in_order(golden: str, received: str) -> None:
    rows = aligned(golden, received)
    assert [before for before, _ in rows if before is not None] == golden.splitlines()
    assert [after for _, after in rows if after is not None] == received.splitlines()


def test_large_blocks_are_aligned_as_well() -> None:
    old = [f"line {n} of the old = {n}" for n in range(200)]
    new = [f"line {n} of the new = {n}" for n in range(100)]
    rows = aligned("\n".join(old), "\n".join(new))
    assert rows[:2] == [(old[0], new[0]), (old[1], new[1])]
    assert len(rows) == 200


def test_what_is_far_from_a_change_becomes_a_count() -> None:
    rows = aligned("\n".join("abcdefgh"), "\n".join("abcdXfgh"))
    assert within(rows, 1) == [Hidden(3), ("d", "d"), ("e", None), (None, "X"), ("f", "f"), Hidden(2)]


def test_lines_are_kept_once_cut_with_a_count_and_end_when_full() -> None:
    lines = Lines(room=WIDEST + 100)
    assert [lines.number(one) for one in ("a", "b", "a")] == [0, 1, 0]
    assert not lines.full
    lines.number("x" * (WIDEST + 7))
    assert lines.texts[2] == "x" * WIDEST + "... 7 more characters"
    assert lines.number("y" * 200) == 3 and lines.full


def test_small_diffs_leave_their_room_to_large_ones() -> None:
    assert fair([], 10) == 0
    assert fair([3, 4, 5], 100) == 5
    assert fair([1, 1, 50, 50], 22) == 10


def test_the_diffs_of_a_large_report_are_cut_with_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("snapgrad.reports.html.contents.MOST_ROWS", 60)
    long = "\n".join(f"line {n}" for n in range(100))
    changed = long.replace("line 50", "another")
    new, edit = Change("code.py", "new", "", long), Change("code.cpp", "changed", long, changed)
    contents = Contents([edit, new])
    assert (contents.shown(edit).left_out, contents.shown(new).left_out) == (0, 100 - (60 - 2 * CONTEXT - 4))
    assert '"cut":64' in contents.json()


def test_a_change_far_down_in_a_long_text_is_shown() -> None:
    long = "".join(f"line {n}\n" for n in range(2 * LONGEST_DIFF))
    late = Change("code.py", "changed", long, long.replace(f"line {2 * LONGEST_DIFF - 500}\n", "line 0\n"))
    contents = Contents([late])
    (diff,) = json.loads(contents.json())["diffs"]
    assert len([row for row in diff["rows"] if isinstance(row, list)]) == 1
    assert diff["rows"][0] == -(2 * LONGEST_DIFF - 500 - CONTEXT)
    assert contents.shown(late).left_out == diff["cut"] == 0


def test_lines_between_changes_count_where_a_diff_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("snapgrad.reports.html.contents.LONGEST_DIFF", 20)
    long = "\n".join(f"line {n}" for n in range(100))
    two = Change("code.py", "changed", long, long.replace("line 20", "new 20").replace("line 80", "new 80"))
    contents = Contents([two])
    (diff,) = json.loads(contents.json())["diffs"]
    kept = sum(-row if isinstance(row, int) and row < 0 else 1 for row in diff["rows"])
    assert kept + contents.shown(two).left_out == 100


def test_a_report_that_is_full_says_what_it_leaves_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("snapgrad.reports.html.contents.Lines", lambda: Lines(room=20))
    first, second = Change("code.py", "new", "", "a" * 30), Change("code.py", "new", "", "b\nb2\n")
    contents = Contents([first, second])
    assert contents.shown(first).diff == 0
    assert (contents.shown(second).diff, contents.shown(second).left_out) == (None, 2)


def told(found: list[Union]) -> dict[str, list[str]]:
    """Per group: sign and operation of each node."""
    said: dict[str, list[str]] = {}
    for title, nodes in found[0].groups:
        for node in nodes:
            text = node.after or node.before
            said.setdefault(title, []).append(f"{node.status} {text.split(' = ')[0].split('(')[0]}")
    return said


def test_an_added_layer_is_an_added_group_and_changes_its_reader() -> None:
    start, end = GRAPH.index("    # ReluBackward0"), GRAPH.index("\n    # AccumulateGrad")
    (found,) = unions(GRAPH, GRAPH[:start] + SIGMOID + GRAPH[end:])
    assert told([found]) == {
        "GraphRoot": ["= options_0", "= validate_outputs_0"],
        "SumBackward0": ["= sum_backward0", "= call_hook_0"],
        "SigmoidBackward0": ["+ sigmoid_backward0"],
        "ReluBackward0": ["~ relu_backward0"],
        "AccumulateGrad": ["= call_accumulate_grad", "= return []"],
    }
    relu = found.nodes[5]
    assert relu.sources == {3: "-", 4: "+"}, "it read the hook's result, and reads the sigmoid's"
    assert counted([found]) == {"=": 6, "+": 1, "~": 1}
    assert found.nodes[2].after == "sum_backward0 = SumBackward0([validate_outputs_0[0]], [True])", "joined"
    assert found.nodes[1].sources == {}, "options are constants, no edge"


def test_a_removed_node_stays_in_the_group_that_it_was_in() -> None:
    without = GRAPH.replace("    call_hook_0 = call_hook(hook_0, [sum_backward0[0]], hook_type = 'post_hook')\n", "")
    found = unions(GRAPH, without.replace("call_hook_0[0]", "sum_backward0[0]"))
    assert told(found)["SumBackward0"] == ["= sum_backward0", "- call_hook_0"]


def test_a_statement_that_moved_is_one_node_at_its_new_place() -> None:
    line = "    call_accumulate_grad(input_3, None, relu_backward0[0], False)\n"
    moved = (
        GRAPH.replace(line, "").replace("    # AccumulateGrad\n", "").replace("    return []", "    f()\n    return []")
    )
    moved = moved.replace("    # SumBackward0\n", "    # SumBackward0\n" + line)
    (found,) = unions(GRAPH, moved)
    assert told([found])["SumBackward0"][0] == "~ call_accumulate_grad"
    assert [node.moved for node in found.nodes if "accumulate" in node.after] == [True]


def test_one_more_argument_is_a_changed_node_even_if_the_names_differ() -> None:
    found = unions(
        GRAPH, GRAPH.replace("(input_3, None, relu_backward0[0], False)", "(input_4, None, relu_backward0[0], 1, 2)")
    )
    assert told(found)["AccumulateGrad"] == ["~ call_accumulate_grad", "= return []"]


def test_each_capture_and_each_function_is_a_graph() -> None:
    text = (
        GRAPH
        + "\n# ==== capture 1\ndef CompiledAutograd(inputs):\n    return []\n\n    def fw_graph00(a):\n        return (a,)\n"
    )
    assert [graph.title for graph in graphs(text)] == [
        "capture 0, CompiledAutograd",
        "capture 1, CompiledAutograd",
        "capture 1, fw_graph00",
    ]
    assert [found.title for found in unions(text, GRAPH)][1:] == [
        "capture 1, CompiledAutograd",
        "capture 1, fw_graph00",
    ]


def test_every_golden_of_the_catalogue_is_a_graph_without_difference_from_itself() -> None:
    files = sorted(SNAPSHOTS.glob("*/*/graph.py"))
    assert len(files) > 100
    for file in files:
        text = file.read_text(encoding="utf-8")
        found = unions(text, text)
        assert set(counted(found)) == {"="}, file
        if "\n    def " not in text:
            assert len(found) == text.count("# ==== capture"), file
            assert counted(found)["="] == len(re.findall(r"^    [^ #)\]}]", text, re.MULTILINE)), file


@pytest.mark.parametrize(
    "text", ["", "((((", "return", "# \n#", "x = 'unclosed", "def f(\n", "a = (1,\n\nb = 2\n", "\x00"]
)
def test_texts_that_are_no_graph_are_read_as_far_as_they_go(text: str) -> None:
    unions(text, GRAPH)
    unions(GRAPH, text)


def test_the_made_graphs_have_the_size_that_is_asked_for() -> None:
    for size in (10, 150, 1000):
        (found,) = unions("", graph_text(size))
        assert counted([found]) == {"+": size}
