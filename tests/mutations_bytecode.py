"""Mutations of code objects, judged by running both in CPython."""

from __future__ import annotations

import warnings
from functools import cache
from random import Random
from types import CodeType

from bytecode_worlds import compiled
from code_judge import means_the_same
from code_mutations import MUTATIONS
from mutants import Field
from test_bytecode_meaning import HAND_MADE
from test_bytecode_random import Writer

from snapgrad.goldens.compare import equal
from snapgrad.normalize.bytecode import render

NESTED = {
    "closures": "def g(q, r=b, *, s=c):\n  'doc'\n  nonlocal a\n  a = q\n  return lambda: (a, q, b)\n return g, g(1), a",
    "generators": "def g():\n  x = yield a\n  yield x\n  return b\n def h():\n  return c\n return g, h, (i.p for i in a)",
    "coroutine": "async def g():\n  return a.x\n def h():\n  return 1\n return g, h",
    "two functions": "def g(): return 1\n def h(): return 2\n def k(x): 'doc'\n return g, h, k, lambda: 1, lambda: 2",
    "class": "class C:\n  x = 1\n  def m(self): return a, __class__\n  y = x, g\n return C, C.m",
    "class with bases": "class C(a.B, k=b):\n  'doc'\n  global g\n  g = 1\n  x = g\n return C",
    "annotations": "def g(x: a, *y: b) -> c: return x\n return g",
    "global and local": "global h, k\n h = a\n k = b.x\n del h\n return k, g",
    "imports": "from m import q as r\n import os.path as p\n return r, p",
    "assertion": "assert a.x, b\n if b.y: raise AssertionError(c)\n return AssertionError",
    "deleted": "x = a\n if b.x: del x\n return x",
    "maybe": "if a.x: x = b\n y = (a.m(), x)\n return y",
    "generated names": "graph_out_0 = a.m(b)\n tmp_1 = graph_out_0[0]\n c.x = tmp_1\n del graph_out_0, tmp_1\n return c, graph_out_1",
    "formats": "return f'{a!r}{b!s:>5}', f'{a:{b}}{{x}}', f'{ {1: a} }', f'{c}'",
    "constants": "return 1, 1.0, True, 0.0, -0.0, 's', b's', (1, (2.0,)), 2j, ..., a in {1, 2, 3}, 10**30",
    "builtins": "return iter(a), len((a, b)), slice(a, b), float('inf'), complex(1, 2) == 1, frozenset({1, 2, 3}), next(a)",
    "hashes": "{a}\n x = {a: b.m(), 'k': c}\n return x, {a, b}, {**x, 'l': 1}",
    "sequence patterns": "match a.x, b:\n  case [x, 1]: return x\n  case (x, *y): return y\n return c",
    "nested handlers": "try:\n  try:\n   a.m()\n  except KeyError as e:\n   b.n(e)\n  finally:\n   c.o()\n except (ValueError, a.E):\n  return 1\n return 2",
    "unpacking": "x, *y = a\n (p, q), r = b, c\n return [*x, *y], a(*p, k=q, **r), {**x}",
}  # fmt: skip


def source(body: str) -> str:
    return f"def f(a, b, c):\n {body}\n"


@cache
def subjects() -> list[tuple[str, CodeType]]:
    bodies = {**HAND_MADE, **NESTED}
    for number in range(30):
        bodies[f"random {number}"] = (
            f"x = a\n y = b\n z = c\n{Writer(Random(number)).block(2, 1, False)} return x, y, z"
        )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)
        return [(name, compiled(source(body))) for name, body in bodies.items()]


def taken_for_same(code: CodeType, mutant: CodeType) -> bool:
    return equal("bytecode.py", _text(code), _text(mutant))


@cache
def _text(code: CodeType) -> str:
    return render(code).text


FIELDS = [
    Field(
        name="code objects",
        subjects=subjects,
        mutations=MUTATIONS,
        taken_for_same=taken_for_same,
        means_the_same=means_the_same,
    )
]
