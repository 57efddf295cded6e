"""Every rule: its example, that it is idempotent, that a real change beside what it removes survives."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from snapgrad.normalize.document import document
from snapgrad.normalize.kinds import KINDS
from snapgrad.normalize.rule import Rule
from snapgrad.normalize.rules import RULES, normalize
from snapgrad.normalize.unreadable import Unreadable

ALL = [(kind, rule) for kind in KINDS for rule in RULES[kind]]
IDS = [f"{kind}-{rule.name}" for kind, rule in ALL]

REAL_CHANGES = {
    "graph-line-ends": ("return []", "return [self]"),
    "wrapper-line-ends": ("return []", "return [self]"),
    "cpp-line-ends": ("return []", "return [self]"),
    "triton-line-ends": ("return []", "return [self]"),
    "ttir-line-ends": ("return []", "return [self]"),
    "ptx-line-ends": ("return []", "return [self]"),
    "bytecode-line-ends": ("return []", "return [self]"),
    "graph-deletions": ("sin = relu.sin()", "sin = relu.cos()"),
    "graph-head": ("sizes, scalars", "scalars, sizes"),
    "graph-sections": ("cos = sin.cos()", "cos = x.cos()"),
    "graph-aliases": ("l_x_.sin()", "l_x_.cos()"),
    "graph-collected": ("torch.mul(getitem_1, getitem,", "torch.mul(getitem, getitem_1,"),
    "graph-projections": ("split[1]", "split[2]"),
    "graph-attributes": ("self.true_graph_0", "self.true_graph_1"),
    "graph-unused": ("torch.call_hook(x)", "torch.call_hook(self)"),
    "graph-options": ("None), [], False", "True), [], False"),
    "graph-numbers": ("torch.mul(mul_7, mul_7)", "torch.mul(mul_7, primals_2)"),
    "graph-lines": ("[x, x, x]", "[x, x]"),
    "wrapper-aot-id": ("return ()", "return (1,)"),
    "wrapper-imports": ("halve as mm", "double as mm"),
    "wrapper-aliases": ("torch.ops.mine", "torch.ops.other"),
    "wrapper-constants": ("torch.float32", "torch.float64"),
    "wrapper-addresses": ("function fn", "function other"),
    "wrapper-benchmark": ("dtype=torch.int64", "dtype=torch.int32"),
    "wrapper-runner": ("return ()", "return (args,)"),
    "wrapper-kernel-path": ("x = 1", "x = 2"),
    "wrapper-source-nodes": ("mm(buf0, buf1", "mm(buf1, buf0"),
    "wrapper-dead-reads": ("s20 = arg24_1", "s20 = arg25_1"),
    "wrapper-names": ("mm(buf7, relu_2)", "mm(relu_2, buf7)"),
    "wrapper-arguments": ("mm(arg_0, arg_1)", "mm(arg_1, arg_0)"),
    "wrapper-deletions": ("    del arg_0\n", ""),
    "wrapper-blank-lines": ("y = 2", "y = 3"),
    "wrapper-lines": ("(16, 32), (1, 16)", "(16, 32), (32, 1)"),
    "cpp-prefix-header": ("float* out_ptr0", "double* out_ptr0"),
    "cpp-temporaries": ("tmp0 - tmp3", "tmp3 - tmp0"),
    "triton-imports": ("@triton.jit", "@triton.autotune"),
    "triton-kernel-path": ("x = 1", "x = 2"),
    "triton-original-path": ("'double'", "'halve'"),
    "triton-source-nodes": ("[aten.relu]", "[aten.gelu]"),
    "triton-device": ("'constants': {}", "'constants': {'x': 1}"),
    "triton-backend-hash": ("'num_load': 2", "'num_load': 3"),
    "triton-cache-settings": ("'autotune_pointwise': True", "'autotune_pointwise': False"),
    "triton-temporaries": ("tmp0 - tmp4", "tmp4 - tmp0"),
    "triton-blank-lines": ("y = 2", "y = 3"),
    "ttir-locations": ("divisibility = 16", "divisibility = 8"),
    "ttir-values": ("addi %cst, %cst_0", "addi %cst_0, %cst"),
    "ttir-blank-lines": ("module", "module @x"),
    "ptx-comments": ("%r2, 1", "%r2, 2"),
    "ptx-debug-data": ("%r2, 1", "%r2, 2"),
    "ptx-version": ("sm_90a", "sm_80"),
    "ptx-tabs": ("%r<9>", "%r<8>"),
    "triton-lines": ("'xnumel': 'i32'", "'xnumel': 'i64'"),
    "bytecode-positions": ("sizes[2], sizes[5]", "sizes[2], sizes[6]"),
    "bytecode-process-ids": ("__compiled_fn_5(", "__compiled_fn_3_0a1b2c3d_0a1b_0a1b_0a1b_0a1b2c3d4e5f("),
}


@pytest.mark.parametrize(("kind", "rule"), ALL, ids=IDS)
def test_example(kind: str, rule: Rule) -> None:
    assert kind in rule.kinds
    assert rule.before != rule.after
    assert rule.apply(rule.before) == rule.after
    assert rule.apply(rule.after) == rule.after


@pytest.mark.parametrize(("kind", "rule"), ALL, ids=IDS)
def test_real_change_survives(kind: str, rule: Rule) -> None:
    old, new = REAL_CHANGES[f"{kind}-{rule.name}"]
    assert old in rule.before
    assert rule.apply(rule.before.replace(old, new)) != rule.after


@pytest.mark.parametrize(("kind", "rule"), ALL, ids=IDS)
def test_says_what_and_why(kind: str, rule: Rule) -> None:
    for sentence in (rule.removes, rule.safe):
        assert sentence[-1] == "."
    assert [one.name for one in RULES[rule.kinds[0]]].count(rule.name) == 1


EXAMPLES = {kind: [rule.before for rule in RULES[kind]] + [rule.after for rule in RULES[kind]] for kind in KINDS}


@pytest.mark.parametrize(("kind", "rule"), ALL, ids=IDS)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_idempotent_on_any_mix_of_examples(kind: str, rule: Rule, data: st.DataObject) -> None:
    lines = data.draw(st.permutations("".join(EXAMPLES[rule.kinds[0]]).splitlines(keepends=True)))
    whole = data.draw(st.lists(st.sampled_from(EXAMPLES[rule.kinds[0]]), max_size=3))
    for text in ("".join(lines[:12]), "".join(whole)):
        try:
            once = rule.apply(text)
        except Unreadable:
            continue
        assert rule.apply(once) == once


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(KINDS).flatmap(lambda kind: st.tuples(st.just(kind), st.lists(st.sampled_from(EXAMPLES[kind])))))
def test_the_whole_is_idempotent(text_of: tuple[str, list[str]]) -> None:
    kind, examples = text_of
    try:
        once = normalize("".join(examples), kind)
    except Unreadable:
        return
    assert normalize(once, kind) == once


def test_unknown_kind() -> None:
    message = "got the kind 'grpah', expected one of graph, wrapper, cpp, triton, ttir, ptx, bytecode"
    with pytest.raises(ValueError, match=message):
        normalize("", "grpah")


def test_documentation_is_the_registry() -> None:
    page = Path(__file__).parent.parent / "docs" / "normalization.md"
    assert page.read_text(encoding="utf-8") == document(), (
        "docs/normalization.md is not what the rules say; write it again: python -c "
        "'from snapgrad.normalize.document import document; print(document(), end=\"\")' > docs/normalization.md"
    )
