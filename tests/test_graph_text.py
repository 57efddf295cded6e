"""The canonical graph: what it looks like, what is written in place, what keeps its statement."""

from __future__ import annotations

import ast
import difflib
import re

import pytest
from graph_texts import COLLECTS, backward, graph, written

from snapgrad.normalize.rules import RULES, normalize
from snapgrad.normalize.unreadable import Unreadable

CANONICAL = """\
def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):
    # GraphRoot
    options_0 = (None, None, device(type='cpu'), 6, 0, None)
    validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])

    # ReluBackward0
    relu_backward0 = ReluBackward0([validate_outputs_0[0]], [True], input_1)
    validate_outputs_1 = validate_outputs([relu_backward0[0]], [(options_0, [size_0, size_1], False, 6)])

    # AddmmBackward0
    addmm_backward0 = AddmmBackward0(
        [validate_outputs_1[0]],
        [True, True],
        1,
        2,
        input_2,
        0,
        [size_2, size_3],
    )
    validate_outputs_2 = validate_outputs(
        [addmm_backward0[0], addmm_backward0[1]],
        [(options_0, [size_4], False, 6), (options_0, [size_5, size_6], False, 6)],
    )
    call_hook_0 = call_hook(hook_0, validate_outputs_2[1], hook_type = 'tensor_pre_hook')

    # AccumulateGrad
    call_accumulate_grad(input_3, None, call_hook_0, False)

    # AccumulateGrad
    call_accumulate_grad(input_4, None, validate_outputs_2[0], False)
    return []
"""


def test_whole_graph() -> None:
    assert normalize(backward(1, hook=True), "graph") == CANONICAL


def test_all_rules_one_after_the_other_are_the_one_pass() -> None:
    raw = backward(3, sigmoid_after=1, hook=True)
    text = raw
    for rule in RULES["graph"]:
        text = rule.apply(text)
    assert text == normalize(raw, "graph")


def test_result_is_python_and_normalized_again_the_same() -> None:
    text = normalize(backward(3, sigmoid_after=1, hook=True), "graph")
    ast.parse(text)
    assert normalize(text, "graph") == text


def test_inserted_node_changes_no_position() -> None:
    """Counters differ after it, and names only: with them blanked out, the diff is the node and what reads it."""
    before, after = (re.sub(r"_\d+\b", "_", normalize(backward(6, sigmoid_after=at), "graph")) for at in (None, 3))
    diff = [
        line
        for line in difflib.unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm="")
        if re.match(r"[-+](?![-+])\s*[^\s#]", line)
    ]
    assert [line.strip("+ ") for line in diff] == [
        "sigmoid_backward0 = SigmoidBackward0([validate_outputs_[0]], [True], input_)",
        "validate_outputs_ = validate_outputs([sigmoid_backward0[0]], [(options_, [size_, size_], False, 6)])",
    ]


def test_swapped_inputs_show() -> None:
    lines = ["a = inputs[0]", "b = inputs[1]", "sub = torch.sub(a, b)", "return [sub]"]
    straight = written(*lines, head=COLLECTS)
    swapped = written(lines[0], lines[1], "sub = torch.sub(b, a)", lines[3], head=COLLECTS)
    assert straight == ["sub = torch.sub(input_0, input_1)", "return [sub]"]
    assert swapped == ["sub = torch.sub(input_0, input_1)", "assert inputs == [input_1, input_0]", "return [sub]"]


def test_unused_entries_and_gaps_show() -> None:
    assert written("a = hooks[0]", "b = hooks[1]", "c = hooks[4]", "return [c]", head=COLLECTS) == [
        "assert hooks == [unused(2), skip(2), hook_0]",
        "return [hook_0]",
    ]


def test_wrapped_and_unwrapped_size_are_told_apart() -> None:
    unwrap = "torch__dynamo_external_utils_unwrap_maybe_dynamic_int"
    assert written("a = sizes[0]", f"b = {unwrap}(a)", "return [a, b]", head=COLLECTS) == [
        "assert sizes == [(wrapped_size_0, size_0)]",
        "return [wrapped_size_0, size_0]",
    ]


def test_order_of_side_effects_is_kept() -> None:
    lines = ["f = torch.f(x)", "g = torch.g(y)", "return []"]
    assert written(*lines) == ["torch.f(x)", "torch.g(y)", "return []"]
    assert written(lines[1], lines[0], lines[2]) == ["torch.g(y)", "torch.f(x)", "return []"]


@pytest.mark.parametrize(
    "lines",
    [
        ("a = torch.f(x)", "a += y;  b = a", "c = a[0]", "a += y;  d = a", "return [c]"),
        ("a = torch.f(x)", "b = a[0]", "a = torch.g(x)", "return [b]"),
        ("a = torch.f(x)", "b = a[0]", "torch.clear(a)", "return [b]"),
        ('a : "f32[2]" = torch.f(x)', "b = a[0]", "torch.clear_()", "return [b]"),
        ("a = torch.f(x)", 'b: "f32[2]" = a[0]', "return [b]"),
    ],
    ids=["updated in place", "bound twice", "read as a whole", "a tensor", "annotated"],
)
def test_element_keeps_its_statement(lines: tuple[str, ...]) -> None:
    assert any(re.match(r"\w+(: \S+)? = \w+\[0\]$", line) for line in written(*lines))


def test_use_before_binding_is_refused() -> None:
    with pytest.raises(Unreadable, match="line 3: G reads b before it is bound"):
        normalize(graph("c = torch.f(b)", "b = self.weight", "return [c]"), "graph")


def test_user_names_like_generated_ones() -> None:
    """A parameter called `input_0`, a free function called `mul`, a node called `options`."""
    head = COLLECTS.replace("packed_data", "packed_data, input_0")
    lines = ["a = inputs[0]", "options = mul(a, input_0)", "mul_4 = mul(options)", "return [mul_4]"]
    assert written(*lines, head=head) == [
        "options_ = mul(input_1, input_)",
        "mul_0 = mul(options_)",
        "return [mul_0]",
    ]


def test_prefix_stays_where_two_functions_would_be_one() -> None:
    lines = ["a = torch__dynamo_external_utils_f(x)", "b = torch__dynamo_compiled_autograd_ops_f(a)", "return [b]"]
    assert written(*lines)[0] == "a = torch__dynamo_external_utils_f(x)"


def test_names_of_python_are_not_given_to_nodes() -> None:
    lines = ["sum_3 = torch.sum(x)", "lambda_2 = torch.f(sum_3)", "sum_7 = torch.sum(lambda_2)", "return [sum_7]"]
    assert written(*lines) == [
        "sum_1 = torch.sum(x)",
        "lambda_1 = torch.f(sum_1)",
        "sum_2 = torch.sum(lambda_1)",
        "return [sum_2]",
    ]


def test_tuple_of_one_long_element_stays_a_tuple() -> None:
    text = normalize(
        graph(f"a = torch.f(({', '.join(['x'] * 40)}), (torch.g({', '.join(['y'] * 40)}),))", "return (a,)"), "graph"
    )
    statement = ast.parse(text).body[0].body[0]  # type: ignore[attr-defined]
    assert [type(argument) for argument in statement.value.args] == [ast.Tuple, ast.Tuple]
    assert normalize(text, "graph") == text


def test_strings_are_left_alone() -> None:
    text = "';  x = None # a = b( [x_7]'"
    assert written(f"einsum_3 = torch.einsum({text}, x)", "return [einsum_3]")[0] == f"einsum = torch.einsum({text}, x)"


def test_higher_order_operator_keeps_its_submodules() -> None:
    child = "\n    class body_0(torch.nn.Module):\n        def forward(self, y_1):\n            {}\n"
    text = graph("body_0 = self.body_0", "wrap = torch.wrap(body_0, x)", "return [wrap]")
    sin, cos = (
        normalize(text + child.format(f"f = y_1.{f}();  y_1 = None\n            return f"), "graph")
        for f in ("sin", "cos")
    )
    assert "    wrap = torch.wrap(self.body_0, x)\n" in sin
    assert "\n    def body_0(y_1):\n        f = y_1.sin()\n        return f\n" in sin
    assert sin != cos


def test_annotations_descriptions_and_several_graphs() -> None:
    one = (
        "class GraphModule(torch.nn.Module):\n"
        "    def forward(\n        self,\n"
        '        primals_1: "f32[4, 4][4, 1]cpu",  # PlainAOTInput(idx=0)\n'
        '        primals_3: "Sym(s77)",  # PlainAOTInput(idx=2)\n    ):\n'
        '        sin: "f32[4, 4][4, 1]cpu" = torch.ops.aten.sin.default(primals_1)\n'
        "        return (\n            sin,  # PlainAOTOutput(idx=0)\n        )\n"
    )
    assert normalize(one * 2, "graph") == "\n".join(
        2
        * [
            "def GraphModule(\n"
            '    primals_1: "f32[4, 4][4, 1]cpu",  # PlainAOTInput(idx=0)\n'
            '    primals_2: "Sym(s77)",  # PlainAOTInput(idx=2)\n):\n'
            '    sin: "f32[4, 4][4, 1]cpu" = torch.ops.aten.sin.default(primals_1)\n'
            "    return (\n        sin,  # PlainAOTOutput(idx=0)\n    )\n"
        ]
    )
