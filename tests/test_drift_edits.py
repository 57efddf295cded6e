"""The phrases that a drift is told in: the same for the same edit in whatever case, and never none."""

from __future__ import annotations

import pytest

from snapgrad.case import Case, Options
from snapgrad.drift.classes import Drift
from snapgrad.drift.clusters import alone, clusters, shared
from snapgrad.drift.comparing import Drifted
from snapgrad.drift.edits import edits
from snapgrad.drift.levels import level
from snapgrad.goldens.compare import Change, compare
from snapgrad.goldens.files import Golden
from snapgrad.verdict import Result, Verdict


def phrases(file: str, golden: str, received: str) -> list[str]:
    return [edit.phrase for edit in edits(Change(file, "changed", golden, received))]


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("graph.py", "add(input_3, None, x)", "add(input_3, None, x, False)", "`add` takes one more argument"),
        ("graph.py", "add(x, y)", "add(\n        x,\n        y,\n        None,\n    )", "`add` takes one more argument"),
        ("graph.py", "x = f(a, b, c)", "x = f(a)", "`f` takes two fewer arguments"),
        ("graph.py", "x = f(a)", "x = f(a, mode='tensor')", "`f` takes one more argument (mode=)"),
        ("graph.py", "x = f([a, b])", "x = f([a])", "`f(...)`: one fewer entry in a list"),
        ("graph.py", "relu_0 = aten.relu(mm_0)", "relu_0 = aten.gelu(mm_0)", "`aten.relu(...)` -> `aten.gelu(...)`"),
        ("graph.py", "x = f(a, 1)", "x = g(a, b)", "`f(...)` -> `g(...)`, with other arguments"),
        ("graph.py", "x = f(mul_1)\n    mul_1 = 2", "x = f(mul_2)\n    mul_1 = 2", "`f(...)`: another `mul`"),
        ("code.py", "buf0 = empty((4, 4), t)", "buf0 = empty((4, 8), t)", "`empty(...)`: `4` -> `8`"),
        ("code.py", "f(buf0)\n    buf1 = g(buf0)", "f(buf0)", "`g(...)` removed"),
        ("code.py", "f(buf0)", "f(buf0)\n    del buf0", "`del buf` added"),
        ("code.py", "f(a)\n    g(b)\n    h(c)", "g(b)\n    h(c)\n    f(a)", "`f(...)` stands elsewhere"),
        ("code.py", "a = b + c", "a = b - c", "`a =`: `+` -> `-`"),
        ("code.py", "x = y.grad", "x = y.grad[0].data", "`x =`: `y.grad` -> `y.grad[0].data`"),
        ("code.py", "# a b c", "# a b d c", "a comment: `d` inserted"),
        ("code.py", "if a:\n    f()\n    g()", "if a:\n        f()\n    g()", "indentation or layout"),
        ("code.cpp", "auto tmp4 = tmp0.exp();", "auto tmp4 = tmp0.log();", "`tmp.exp(...)` -> `tmp.log(...)`"),
        ("code.cpp", "x = cast<int>(4L*ks0);", "x = cast<int>(8L*ks0);", "`cast<int>(...)`: `4L` -> `8L`"),
        ("code.cpp", "x = c10::div(4L, 2L);", "x = c10::mod(4L, 2L);", "`c10::div(...)` -> `c10::mod(...)`"),
        ("triton.ttir", "%0 = arith.addf %1, %2", "%0 = arith.mulf %1, %2", "`%0 =`: `arith.addf` -> `arith.mulf`"),
    ],
)  # fmt: skip
def test_an_edit_in_words(file: str, old: str, new: str, told: str) -> None:
    assert phrases(file, f"    {old}\n", f"    {new}\n") == [told]


def test_the_inputs_that_are_used_are_one_edit_however_many_they_are() -> None:
    told = "`assert args == [...]`: other inputs are used, or in another order"
    for old, new in (("arg_0", "unused(1)"), ("arg_0, ..., arg_4", "arg_1, arg_0, unused(7)")):
        assert phrases("code.py", f"assert args == [{old}]\n", f"assert args == [{new}]\n") == [told]


def test_a_section_is_told_in_one_and_does_not_shift_the_others() -> None:
    one, two = (f"// ==== capture 0: cpp_fused_{n}\nauto tmp0 = {n};\n{{\ntmp0.store();\n}}\n" for n in (0, 1))
    assert phrases("code.cpp", one, one + two) == ["section `capture 0: cpp_fused_1` added"]
    assert phrases("code.cpp", one + two, two) == ["section `capture 0: cpp_fused_0` removed"]
    assert phrases("code.cpp", one + two, two + one) == ["section `capture 0: cpp_fused_1` stands elsewhere"]


def test_a_long_run_of_statements_is_told_in_one() -> None:
    long = "".join(f"    f{n}(x)\n" for n in range(20))
    (told,) = phrases("code.py", "g(x)\n", "g(x)\n" + long)
    assert told.startswith("20 statements from `f0(...)` (")
    assert told.endswith(") added")


def test_an_edit_says_where_it_is_and_what_it_was() -> None:
    (edit,) = edits(Change("graph.py", "changed", "a = f(x)\nb = g(a)\n", "a = f(x)\nb = g(\n    a,\n    1,\n)\n"))
    assert (edit.line, edit.old, edit.new) == (2, "b = g(a)", "b = g(\n    a,\n    1,\n)")


FACTS = """{
 "captures": %s,
 "graph breaks": {%s},
 "graphs": {"capture 0": {"ops": {"relu": %s}}%s},
 "code": {"capture 0": {"kernels": {%s}, "bytes allocated": 80}}
}
"""
PLAIN = ("1", "", "2", "", '"cpp_fused_0": ""')


@pytest.mark.parametrize(
    ("place", "value", "told", "where"),
    [
        (0, "2", "captures 1 -> 2", "graph"),
        (1, '"call to skip": 1', "graph breaks: `call to skip` +1", "bytecode"),
        (2, "5", "ops: `relu` +3", "graph"),
        (3, ', "capture 1": {}', "graphs of capture 1 new", "graph"),
        (4, "", "kernels: `cpp_fused_0` gone", "code"),
        (4, '"cpp_fused_0": "mul"', 'kernels: `cpp_fused_0` "" -> "mul"', "code"),
    ],
)
def test_facts_in_words_and_the_level_that_they_are_of(place: int, value: str, told: str, where: str) -> None:
    changed = (*PLAIN[:place], value, *PLAIN[place + 1 :])
    change = Change("facts.json", "changed", FACTS % PLAIN, FACTS % changed)
    assert [edit.phrase for edit in edits(change)] == [told]
    assert level([change]) == where


def test_the_lowest_level_is_named() -> None:
    changes = [Change(file, "changed", "a\n", "b\n") for file in ("code.cpp", "bytecode.py")]
    assert level(changes) == "bytecode"
    assert level([*changes, Change("graph.py", "changed", "a\n", "b\n")]) == "graph"
    assert level([]) == ""


def drifted(name: str, golden: str, received: str) -> Drifted:
    changes = compare({"code.py": Golden(golden)}, {"code.py": received})
    case = Case("theme", name, "It.", name, "theme", "theme.py", Options())
    result = Result(Verdict.PASSED, documents={"code.py": received})
    return Drifted(case, Drift.TEXT, result, None, changes, [edit for change in changes for edit in edits(change)])


def test_cases_share_an_edit_whatever_else_they_have() -> None:
    found = [
        drifted("a", "buf0 = f(x)\ng(buf0)\n", "buf0 = f(x, 1)\ng(buf0)\n"),
        drifted("b", "h(y)\nbuf3 = f(z)\n", "buf3 = f(z, 2)\n"),
        drifted("c", "f(q)\nk(1)\nk(2)\nm(q)\n", "f(q, 7)\nm(q, q)\n"),
        drifted("d", "k(1)\nm(x)\n", "m(x, y)\n"),
    ]
    gathered = clusters((one.case.id, one.edits) for one in found)
    assert [(c.edits[0].phrase, [n.rpartition("/")[2] for n in c.cases]) for c in shared(gathered)] == [
        ("`f` takes one more argument", ["a", "b", "c"]),
        ("`k(...)` removed", ["c", "d"]),
    ]
    both = shared(gathered)[1]
    assert [edit.phrase for edit in both.edits] == ["`k(...)` removed", "`m` takes one more argument"]
    assert both.times == [3, 2]
    assert {case: [e.phrase for e in own] for case, own in alone(gathered).items()} == {"theme/b": ["`h(...)` removed"]}
