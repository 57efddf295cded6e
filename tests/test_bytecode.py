"""What each construct of Python and of Dynamo reads like; the expected texts are the same on every Python."""

import re
import sys
from types import CodeType

import pytest
from bytecode_worlds import compiled

from snapgrad.normalize.bytecode import Rendering, render

UTILS = "__import_torch_dot__dynamo_dot_utils"
TEXTS = {
    "a compiled-autograd frame": (
        f"""
def forward(self, inputs, sizes, hooks):
    inputs_ref_3 = inputs[7]
    tmp_5 = {UTILS}.record_pregraph_bytecode_enter
    tmp_6 = tmp_5()
    tmp_8 = {UTILS}.call_size
    tmp_9 = {UTILS}.record_pregraph_bytecode_exit
    tmp_9(tmp_6)
    graph_out_4 = __compiled_fn_1_a851b3b9_0b06_4ddc_bd48_4008f7c8163d(inputs, sizes[1], tmp_8(sizes[6], 1))
    del tmp_5, tmp_8, tmp_9
    inputs_ref_3.grad, inputs.last = graph_out_4[0], graph_out_4[1]
    del graph_out_4
    return __resume_at_134_50([], *[hooks[0], 3])
""",
        """
def forward(self, inputs, sizes, hooks):
    inputs_ref_0 = inputs[7]
    graph_out_0 = compiled_graph_0(inputs, sizes[1], torch._dynamo.utils.call_size(sizes[6], 1))
    inputs_ref_0.grad = graph_out_0[0]
    inputs.last = graph_out_0[1]
    return resume_0([], hooks[0], 3)
""",
    ),
    "names and the signature": (
        """
def torch_dynamo_resume_in_step_at_72(fns, ___stack0, ___stack4, y=1, /, *args, k, **kw):
    return __resume_at_22_51(__resume_at_40_52, __compiled_fn_9(___stack4), compiled_graph_0, ___stack0)
""",
        """
def resume_in_step(fns, stack_0, stack_1, y, /, *args, k, **kw):
    return resume_0(
        resume_1,
        compiled_graph_0(stack_1),
        globals()['compiled_graph_0'],
        stack_0,
    )
""",
    ),
    "a graph's output that leaves the frame": (
        """
def f(x):
    graph_out_2 = __compiled_fn_1(x)
    x.all, x.grad = graph_out_2, graph_out_2[0]
    return graph_out_2[1]
""",
        """
def f(x):
    graph_out_0 = compiled_graph_0(x)
    tmp_0 = graph_out_0[0]
    x.all = graph_out_0
    x.grad = tmp_0
    return graph_out_0[1]
""",
    ),
    "stores, deletions, containers": (
        """
def f(o, i):
    o.x += 1
    o[i], o.y = o.y, o[i]
    x = y = [i]
    del o.z, o[i], x
    return f"{o!r:>{i}}{{}}", y, {1: i, **o}, {i, *o}, (*o, i)
""",
        """
def f(o, i):
    tmp_0 = o.x
    tmp_0 += 1
    o.x = tmp_0
    tmp_1 = o.y
    tmp_2 = o[i]
    o[i] = tmp_1
    o.y = tmp_2
    x = [i]
    y = x
    del o.z
    del o[i]
    del x
    return (f'{o!r:>{i}}{{}}', y, {1: i, **o}, {i, *o}, (*o, i))
""",
    ),
    "globals, closures, nested functions": (
        """
def f(a, b=1, *c, d, **e):
    global g
    g = a(*c, b, k=d, **e)
    return lambda q, r=a: g(q, a)
""",
        """
def f(a, b, *c, d, **e):
    globals()['g'] = a(*c, b, k=d, **e)
    return make_function(lambda_0, defaults=(a,), closure=(cell(a),))

def lambda_0(q, r):  # free: a
    return g(q, a)
""",
    ),
    "control flow": (
        """
def f(a):
    for x, *y in a.items():
        if x is not None and not y:
            continue
        try:
            a.m(x)
        except (ValueError, KeyError) as e:
            raise RuntimeError from e
        finally:
            a.done()
    with a as b:
        return b
""",
        """
def f(a):
    tmp_0 = iter(a.items())
L1:
    tmp_1 = next(tmp_0) or goto L2
    x, *y = tmp_1
    if not (x is None): goto L3
L4:
    try:  # an exception goes to L5
        a.m(x)
    a.done()
    goto L1
L3:
    if not (y): goto L1
    goto L4
L2:
    tmp_2, tmp_3 = enter(a)
    b = tmp_3
    tmp_2(None, None, None)
    return b
L5:
    error_0 = caught()
    try:  # an exception goes to L6
        if not (exception_matches(error_0, (ValueError, KeyError))): goto L7
        e = error_0
    try:  # an exception goes to L8
        raise RuntimeError from e
L7:
    try:  # an exception goes to L6
        reraise(error_0)
L6:
    error_1 = caught()
    a.done()
    reraise(error_1)
L8:
    error_2 = caught()
    e = None
    try:  # an exception goes to L6
        del e
        reraise(error_2)
""",
    ),
    "imports, generators, assertions": (
        """
def f(a):
    import os.path as p
    from m import q
    yield a[1:2], p, q
    assert a, 'no'
""",
        """
def f(a):  # generator
    tmp_0 = import_module('os.path', 0, None)
    p = import_from(tmp_0, 'path')
    tmp_1 = import_module('m', 0, ('q',))
    q = import_from(tmp_1, 'q')
    yield (a[1:2], p, q)
    if not (a): goto L1
    return None
L1:
    raise AssertionError('no')
""",
    ),
    "each way out has its own end": (
        """
def f(a, b):
    while a.x:
        if b:
            return a.y if a else b
    raise a(b, a.z if a else None)
""",
        """
def f(a, b):
L1:
    if not (a.x): goto L2
    if not (b): goto L1
    if not (a): goto L3
    return a.y
L3:
    return b
L2:
    if not (a): goto L4
    raise a(b, a.z)
L4:
    raise a(b, None)
""",
    ),
    "super, truth and constants": (
        """
def f(self):
    __class__
    return super().m(not not self), (-0.0, 1e400, 2j, b'x', ...), self in {3, 1}
""",
        """
def f(self):
    __class__
    return (
        super().m(not not self),
        (-0.0, 1e309, complex(0.0, 2.0), b'x', ...),
        self in frozenset({1, 3}),
    )
""",
    ),
}


@pytest.mark.parametrize("name", TEXTS)
def test_text(name: str) -> None:
    source, expected = TEXTS[name]
    assert render(compiled(source)) == Rendering(expected.lstrip(), True, None)


def test_long_call_has_one_operand_per_line() -> None:
    operands = ", ".join(f"operand_{number}(1, 'a, (b')" for number in range(9))
    lines = render(compiled(f"def f():\n return g({operands})[0]\n")).text.splitlines()
    assert lines[1:3] == ["    return g(", "        operand_0(1, 'a, (b'),"]
    assert lines[-1] == "    )[0]"


def test_await_falls_back_to_a_listing_that_says_so() -> None:
    rendering = render(compiled("async def f(x):\n while x:\n  try:\n   await x\n  except KeyError:\n   x.y\n"))
    first, *rest = rendering.text.splitlines()
    version = f"Python {sys.version_info.major}.{sys.version_info.minor}"
    assert first == f"# {version}, a listing instead of statements: {rendering.reason}"
    assert rendering.reason == "no statement is known for GET_AWAITABLE"
    assert not rendering.portable
    assert "L1:" in rest
    assert any(re.fullmatch(r"    L\d+ to L\d+ -> L\d+ \[\d\].*", line) for line in rest)


def test_listing_has_no_offsets_and_no_lines() -> None:
    source = "async def f(x):\n while x:\n  await x\n"
    assert render(compiled(source)).text == render(compiled("\n" * 300 + source)).text


def test_comprehension_is_said_to_differ() -> None:
    rendering = render(compiled("def f(x):\n return [y.z for y in x]\n"))
    assert not rendering.portable
    assert "a comprehension is a function of its own before Python 3.12" in rendering.text.splitlines()[0]


def test_constant_with_an_address_is_refused_by_name() -> None:
    code = compiled("def f():\n return 'here'\n")
    constants = tuple(object() if constant == "here" else constant for constant in code.co_consts)
    rendering = render(code.replace(co_consts=constants))
    assert rendering.reason is not None
    assert "a constant of type builtins.object has no text that is the same everywhere" in rendering.reason
    assert "LOAD_CONST <builtins.object>" in rendering.text or "RETURN_CONST <builtins.object>" in rendering.text


def test_objects_among_the_constants_are_named() -> None:
    code: CodeType = compiled("def f():\n return 'here'\n")
    values = {"<globals of here>": {"__name__": "here"}, "<re.compile>": re.compile, "<module sys>": sys}
    for text, value in values.items():
        constants = tuple(value if constant == "here" else constant for constant in code.co_consts)
        assert f"return {text}" in render(code.replace(co_consts=constants)).text
