"""The canonical graph: every real change shows, noise does not, what is not a whole graph is refused."""

from __future__ import annotations

import ast
import re

import pytest
from graph_texts import COLLECTS, HEAD, backward, counted, graph
from hypothesis import given, settings
from hypothesis import strategies as st

from snapgrad.normalize.rules import normalize
from snapgrad.normalize.unreadable import Unreadable


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


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_blanks_make_no_difference(data: st.DataObject) -> None:
    testing = pytest.importorskip("torch._dynamo.testing")
    raw = backward(1, hook=True)
    lines: list[str] = []
    for line in raw.split("\n"):
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
