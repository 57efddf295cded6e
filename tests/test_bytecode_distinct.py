"""Functions of another meaning have another text: pairs that CPython itself tells apart, each a kind of its own."""

from __future__ import annotations

import sys
from types import CodeType

import pytest
from bytecode_worlds import compiled

from snapgrad.normalize.bytecode import render

SOURCES = {
    "generator without a yield that is reached": ("def g(): return 1", "def g():\n  return 1\n  yield"),
    "coroutine": ("def g(): return 1", "async def g(): return 1"),
    "coroutine and generator": ("async def g(): return 1", "def g():\n  return 1\n  yield"),
    "docstring": ("def g(): 'one'", "def g(): 'two'"),
    "docstring or none": ("def g(): 'one'", "def g(): pass"),
    "parameters by position only": ("def g(x, /): return x", "def g(x): return x"),
    "parameters by name only": ("def g(*, x): return x", "def g(x): return x"),
    "variadic parameters": ("def g(*x): return x", "def g(x): return x"),
    "name of a parameter": ("def g(x_ref_1): return x_ref_1", "def g(x_ref_2): return x_ref_2"),
    "default": ("def g(x=1): return x", "def g(x=1.0): return x"),
    "default by name": ("def g(*, x=a): return x", "def g(*, x=b): return x"),
    "genexpr and a function of that name": ("def genexpr(): yield 1", "def genexpr_(): yield 1"),
    "nonlocal": ("def g():\n  nonlocal a\n  a = 1", "def g():\n  a = 1"),
    "class and function": ("class g: x = 1", "def g(): x = 1"),
    "name in a class and global": ("x = 0\n class g:\n  x = x", "class g:\n  global x\n  x = x"),
    "global name of a nested function": ("def g(): return 1", "global g\n def g(): return 1\n g = g"),
    "user's torch and Dynamo's": ("return torch.x(a)", "return __import_torch.x(a)"),
    "user's torch._dynamo and Dynamo's": (
        "return torch._dynamo.utils.x(a)",
        "return __import_torch_dot__dynamo_dot_utils.x(a)",
    ),
    "local torch and Dynamo's": (
        "torch = a\n return torch._dynamo.utils.x(torch)",
        "torch = a\n return __import_torch_dot__dynamo_dot_utils.x(torch)",
    ),
    "deletion of a local named like Dynamo's": ("tmp_1 = a\n del tmp_1\n return tmp_1", "tmp_1 = a\n return tmp_1"),
    "deletion of a local that may have no value": ("if a: tmp_1 = b\n del tmp_1", "if a: tmp_1 = b"),
    "compiled graph": ("return __compiled_fn_1(a)", "return compiled_graph_0(a)"),
    "resume function": ("return __resume_at_1_2(a)", "return resume_0(a)"),
    "Dynamo's builtins": ("return __builtins_dict__7[a]", "return builtins_dict_0[a]"),
    "object by its id": ("return thing_123456789_c0(a)", "return thing_by_id_0(a)"),
    "local and global of one name": ("return x", "return x\n x = 1"),
    "global graph_out": ("return graph_out_0", "return graph_out_0\n graph_out_0 = 1"),
    "iter": ("x = a\n for y in x: pass", "x = a\n x = iter(x)\n for y in x: pass"),
    "truth of assert": ("if a: return 1\n raise AssertionError", "assert not a\n return 1"),
    "AssertionError": ("if a: return None\n raise AssertionError", "assert a"),
    "slice": ("return b(slice(1, a, None))", "x = b\n return x[1:a]"),
    "infinity": ("return float('inf')", "return 1e400"),
    "complex": ("return complex(0.0, 2.0)", "return 2j"),
    "frozenset": ("return a in frozenset({1, 2, 3})", "return a in {1, 2, 3}"),
    "pattern's length": ("return len(a)", "match a:\n  case [x]: return x"),
    "cell": ("return cell(a)", "return (lambda: a)"),
    "globals": ("return globals()['compiled_graph_0']", "return compiled_graph_0"),
    "local named like a word of the text": ("cell = a\n return cell(b)", "cell = a\n return [lambda: cell, b]"),
    "integer and float": ("return 1", "return 1.0"),
    "integer and bool": ("return 1", "return True"),
    "sign of zero": ("return 0.0", "return -0.0"),
    "sign of an imaginary zero": ("return 0j", "return -0j"),
    "bytes": ("return 'x'", "return b'x'"),
    "surrogate": ("return '\\ud800'", "return '\\udfff'"),
    "large": ("return 2**70", "return 2**70 + 1"),
    "nested tuples": ("return ((1,), 2)", "return ((1.0,), 2)"),
    "f-string that begins with a brace": ("return f'{ {1: 2} }{a}'", "return f'{{1: 2}}{a}'"),
    "conversion": ("return f'{a!r}'", "return f'{a!s}'"),
    "conversion and function": ("return f'{a!r}'", "return f'{repr(a)}'"),
    "format": ("return f'{a:{b}}'", "return f'{a:b}'"),
    "blanks in a long f-string": (
        f"return f'{{a[\"{'x' * 60},  {'y' * 60}\"]}}'",
        f"return f'{{a[\"{'x' * 60}, {'y' * 60}\"]}}'",
    ),
    "hash of what is dropped": ("{a}\n return b", "return b"),
    "hash in order": ("x = ({a}, b.m())\n return x", "y = b.m()\n x = ({a}, y)\n return x"),
    "read that finds nothing": ("if a: x = 1\n y = b.m()\n return (x, y)", "if a: x = 1\n return (x, b.m())"),
    "in place": ("a += b\n return a", "a = a + b\n return a"),
    "equal and the same": ("return a == b", "return a is b"),
    "none or equal to none": ("return 1 if a is None else 2", "return 1 if a == None else 2"),
    "one or all": ("x, = a\n return x", "x = a\n return x"),
    "rest": ("x, *y = a\n return y", "x, y = a\n return y"),
    "import": ("import m.n\n return m", "import m.n as m\n return m"),
    "import from": ("from m import n\n return n", "from .m import n\n return n"),
    "handler": ("try: a.x\n except ValueError: pass\n return b", "try: a.x\n except KeyError: pass\n return b"),
    "finally": ("try: a.x\n finally: b.y", "a.x\n b.y"),
    "with": ("with a: b.y", "a.__enter__()\n b.y\n a.__exit__(None, None, None)"),
    "raise from": ("raise a from b", "raise a"),
    "delete global": ("global h\n del h", "global h\n h = None"),
    "future annotations": ("def g(x: a): return x", "def g(x: b): return x"),
    "two functions of generated globals": (
        "x = __compiled_fn_1(a)\n return lambda: __compiled_fn_1(x)",
        "x = __compiled_fn_1(a)\n return lambda: __compiled_fn_2(x)",
    ),
}  # fmt: skip


def function(body: str) -> CodeType:
    last = "" if "return" in body.splitlines()[-1] or body.startswith(("for", "try", "with")) else "\n return 0"
    last = "\n return g" if body.startswith(("def", "async", "class", "x = 0", "global g")) else last
    return compiled(f"def f(a, b, c):\n {body}{last}\n")


@pytest.mark.filterwarnings("ignore::SyntaxWarning")
@pytest.mark.parametrize("pair", SOURCES.values(), ids=SOURCES.keys())
def test_another_meaning_is_another_text(pair: tuple[str, str]) -> None:
    one, other = map(function, pair)
    assert render(one).text != render(other).text


FLAGS = {"generator": 0x20, "coroutine": 0x80, "iterable coroutine": 0x100, "async generator": 0x200,
         "future annotations": 0x1000000, "future FLUFL": 0x400000}  # fmt: skip


@pytest.mark.parametrize("flag", FLAGS.values(), ids=FLAGS.keys())
@pytest.mark.parametrize("nested", [False, True])
def test_each_flag_is_told(flag: int, nested: bool) -> None:
    code = compiled("def f(a):\n def g():\n  yield a\n return g\n")
    inner = next(constant for constant in code.co_consts if isinstance(constant, CodeType))
    changed = inner.replace(co_flags=inner.co_flags ^ flag)
    whole = code.replace(co_consts=tuple(changed if constant is inner else constant for constant in code.co_consts))
    one, other = (code, whole) if nested else (inner, changed)
    assert render(one).text != render(other).text


def test_the_frame_and_its_functions_name_generated_globals_alike() -> None:
    text = render(function("x = __compiled_fn_4(a)\n return lambda: (__compiled_fn_7(x), __compiled_fn_4(x))")).text
    assert "(compiled_graph_1(x), compiled_graph_0(x))" in text


def test_a_frame_that_looks_at_its_own_locals_is_a_listing() -> None:
    """The statements may rename and leave out locals, which this frame can see."""
    reason = render(function("tmp_1 = a\n return locals()")).reason
    assert reason == "locals may look at the locals of the frame by their names"


def test_annotations_are_told_to_differ_since_python_3_14() -> None:
    rendering = render(function("def g(x: a): return x"))
    assert rendering.portable is (sys.version_info < (3, 14))
