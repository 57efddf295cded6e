"""The canonical graph: what it leaves out, what it keeps, what it refuses."""

from __future__ import annotations

import ast
import difflib
import re

import pytest
from graph_texts import backward
from hypothesis import given, settings
from hypothesis import strategies as st

from snapgrad.normalize.graph.facts import autograd_nodes, ops
from snapgrad.normalize.kinds import without_comments
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

HEAD = "class G(torch.nn.Module):\n    def forward(self, x, y):\n"
COLLECTS = (
    "class CompiledAutograd2(torch.nn.Module):\n    def forward(self, inputs, sizes, scalars, hooks, packed_data):\n"
)


def graph(*lines: str, head: str = HEAD) -> str:
    """A raw graph of these statements."""
    return head + "".join([f"        {line}\n" for line in lines])


def written(*lines: str, head: str = HEAD) -> list[str]:
    """The canonical statements of a raw graph, without its head."""
    return [line.strip() for line in normalize(graph(*lines, head=head), "graph").splitlines()[1:] if line]


def counted(text: str) -> str:
    """What of a graph's canonical text counts in a comparison."""
    return without_comments(normalize(text, "graph"), "graph")


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


def test_logged_graphs() -> None:
    raw = backward(1)
    lines = ["TRACED GRAPH", " ===== Compiled autograd graph =====", f" <eval_with_key>.4 {raw}", "another message"]
    prefix = "I1122 21:11:09.783000 15935 torch/_dynamo/compiled_autograd.py:1206] [!0/1] [__compiled_autograd] "
    dump = "".join([f"{prefix}{line}\n" for line in "\n".join(lines).split("\n")])
    assert normalize(dump, "graph") == normalize(raw, "graph")


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


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "line 1: no `class"),
        ("hello\n", "line 1: expected `class ...(torch.nn.Module):`, got 'hello'"),
        ("\x00\x01\x02", "line 1: unexpected character '\\x00'"),
        (HEAD, "line 2: the text of G ends without `return`"),
        (graph("a = torch.f(x)"), "line 3: the text of G ends without `return`"),
        (graph("a = torch.f(x,"), "line 3: the text ends inside this statement"),
        (graph("a = torch.f(x))", "return []"), "line 3: a bracket is closed that was not opened"),
        (graph("a =", "return []"), "line 3: not a statement"),
        ("class G(torch.nn.Module):\n    def call(self):\n        return []\n", "line 2: expected `def forward(self"),
        ("class G(object):\n", "line 1: expected `class NAME(torch.nn.Module):`"),
    ],
)  # fmt: skip
def test_unreadable(text: str, message: str) -> None:
    with pytest.raises(Unreadable, match=re.escape(message)):
        normalize(text, "graph")


def test_every_truncation_is_unreadable_or_differs() -> None:
    raw = backward(1, hook=True)
    whole = counted(raw)
    for end in range(0, raw.index("return []"), 7):
        try:
            assert counted(raw[:end]) != whole
        except Unreadable:
            continue


TOKEN = re.compile(r"'[^']*'|[A-Za-z_]\w*|\d+")


def mutants(text: str) -> list[str]:
    """The text with one token of one statement replaced by another of its sort, for every token."""
    lines = text.split("\n")
    bound = [name for line in lines for name in re.findall(r"^\s+(\w+) = ", line)]
    found = []
    for number, line in enumerate(lines):
        code = line.partition(";  ")[0]
        if "#" in code or "class " in code or "def " in code:
            continue
        for token in TOKEN.finditer(code):
            old = token.group()
            if token.start() == 8 and " = " in code and code.startswith(" " * 8 + "call_accumulate_grad"):
                continue  # the name of a result that nothing reads
            new = str(int(old) + 1) if old.isdigit() else f"{old[:-1]}x'" if old[0] == "'" else f"{old}x"
            for other in {new, bound[(bound.index(old) + 1) % len(bound)] if old in bound else new}:
                found.append(
                    "\n".join(
                        [*lines[:number], line[: token.start()] + other + line[token.end() :], *lines[number + 1 :]]
                    )
                )
    return found


def test_every_changed_token_shows() -> None:
    raw = backward(2, hook=True)
    whole, many = counted(raw), mutants(raw)
    assert len(many) > 300
    for mutant in many:
        try:
            assert counted(mutant) != whole, mutant
        except Unreadable:
            continue


def test_every_dropped_statement_shows() -> None:
    raw = backward(1, hook=True)
    whole, lines = counted(raw), raw.split("\n")
    for number, line in enumerate(lines):
        if line.strip() and "#" not in line:
            try:
                assert counted("\n".join(lines[:number] + lines[number + 1 :])) != whole, line
            except Unreadable:
                continue


NOISE = st.sampled_from(
    ["# noise", "    # a = b(", "        # File: /x/y.py:3 in f, code: SinBackward0 (NodeCall 3)", "   # '"]
)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_whatever_normalize_gm_makes_equal_is_equal(data: st.DataObject) -> None:
    testing = pytest.importorskip("torch._dynamo.testing")
    raw = backward(1, hook=True)
    lines: list[str] = []
    for line in raw.split("\n"):
        if line.lstrip().startswith("#") and data.draw(st.booleans()):
            continue
        lines += data.draw(st.lists(NOISE, max_size=1))
        lines.append(line + data.draw(st.sampled_from(["", " ", "  \t"])))
        lines += [""] * (data.draw(st.integers(0, 2)) if line == "" else 0)
    changed = "\n".join(lines)
    assert testing.normalize_gm(changed) == testing.normalize_gm(raw)
    assert counted(changed) == counted(raw)


NAMES = st.sampled_from(["x", "y", "a", "a_1", "mul", "mul_2", "sum_1", "input_1", "options", "_1", "validate_outputs"])
VALUES = st.one_of(
    NAMES.map(lambda name: f"{name}[0]"),
    st.builds("{}({}, {})".format, st.sampled_from(["torch.f", "mul", "torch__dynamo_external_utils_f"]), NAMES, NAMES),
    st.just("self.weight"),
    st.just("((None, device(type='cpu'), 6), [1])"),
    st.integers(0, 2).map(lambda index: f"inputs[{index}]"),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(NAMES, VALUES, st.sampled_from(["", ': "f32[2]"'])), max_size=8), st.lists(NAMES, max_size=3))
def test_idempotent(statements: list[tuple[str, str, str]], returned: list[str]) -> None:
    lines = [f"{name}{annotation} = {value}" for name, value, annotation in statements]
    text = graph(*lines, f"return [{', '.join(returned)}]", head=COLLECTS.replace("hooks", "x, y"))
    try:
        once = normalize(text, "graph")
    except Unreadable:
        return
    assert normalize(once, "graph") == once
    ast.parse(once)


def test_facts() -> None:
    raw = backward(2, sigmoid_after=0, hook=True)
    nodes = {"AccumulateGrad": 3, "AddmmBackward0": 2, "GraphRoot": 1, "ReluBackward0": 2, "SigmoidBackward0": 1}
    assert autograd_nodes(raw) == nodes
    assert list(autograd_nodes(raw)) == sorted(nodes)
    assert ops(raw) == {
        "AddmmBackward0": 2,
        "ReluBackward0": 2,
        "SigmoidBackward0": 1,
        "call_accumulate_grad": 3,
        "call_hook": 1,
        "unwrap_maybe_dynamic_int": 16,
        "validate_outputs": 6,
    }


def test_facts_of_methods_operators_and_submodules() -> None:
    child = "\n    class body_0(torch.nn.Module):\n        def forward(self, z):\n            a = z.sin()\n            return a\n"
    text = graph("a = x.view(-1)", "b = a > 0", "c = -b", "d = c[0]", "c += y;  e = c", "return [d]") + child
    assert ops(text) == {"+=": 1, "-": 1, ".sin": 1, ".view": 1, ">": 1}


def test_a_node_in_two_sections_counts_once() -> None:
    comment = "# File: /a/b.py:3 in set_node_origin, code: {} (NodeCall {})"
    nodes = [("CompiledFunctionBackward7", 1), ("torch::autograd::AccumulateGrad", 2), ("CompiledFunctionBackward7", 1)]
    text = graph(*(comment.format(*node) for node in nodes), "return []")
    assert autograd_nodes(text) == {"AccumulateGrad": 1, "CompiledFunctionBackward": 1}
