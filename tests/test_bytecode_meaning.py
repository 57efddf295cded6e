"""The rendered text does what the bytecode does, and what does something else has another text."""

import ast
from collections.abc import Iterator

import pytest
from bytecode_worlds import check, compiled

from snapgrad.normalize.bytecode import render, wrap

HAND_MADE = {
    "swap": "a, b = b, a\n return a - b",
    "read before write": "x = a\n y = [x, x := b, x]\n return y",
    "global read before call": "return [g, a(), g, g.x]",
    "attribute before call": "return a.x, a.m(b.y), a.x",
    "chain": "x = y = a.m()\n x.p = y\n return x is y",
    "list is one object": "x = y = [a]\n x.append(b)\n return y",
    "augmented": "x = a\n x += b.q\n x.r -= c\n x[b] *= a.z\n return x",
    "starred": "return [*a, b(), *c], (a.x, *b), {a.k: b.v, **c}",
    "call": "return a(b.x, *c.y, k=a.z, **b)",
    "comparison chain": "return a < b.x < c.y",
    "boolean": "return a.x and b.y or not c.z",
    "conditional": "return (a.x if b.y else c.z)(a if c else b)",
    "slices": "a[1:b.x] = c[::2]\n del a[b:c]\n return a[b.x:, c.y]",
    "formatting": "return f'{a!r:>{b.w}} {c.x:{a}}{{}} it\\'s {b}'",
    "nested with": "with a.m() as x, b:\n  x.p = 1\n  return x\n return 2",
    "try finally": "try:\n  a.m()\n  return b.x\n finally:\n  c.done()",
    "try except else": "try:\n  x = a.m()\n except (ValueError, KeyError) as e:\n  x = b.y\n else:\n  x = c.z\n return x",
    "loop": "for x in a:\n  if b.x: continue\n  if c.y: break\n  x.m()\n else:\n  b.done()\n return c",
    "while": "while a.x:\n  try:\n   b.m()\n  except KeyError:\n   break\n return c",
    "unpack": "x, (y, *z) = a, b\n return z, y, x",
    "unpack to one name": "_, x, _ = a, b.x, c.y\n return _, x",
    "unpack to attributes": "a.x, b[c], x = a.y, b.z, c\n return x",
    "private lists": "x = [[a.x], [b.y, 1]]\n return x[1][0], x[-1][1:], x",
    "global store": "global h\n h = a.x\n return h is h",
    "walrus": "return (x := a.x), (x := x.y), x.z",
    "assert": "assert a.x, b.y\n return c",
    "handler sees the locals of the moment": "x = c\n try:\n  return [a.m(), x := b]\n except Exception:\n  return x",
    "dropped item": "x = a\n x = [x.m(), b][-1]\n return x",
    "raise from": "try:\n  a.m()\n except Exception as e:\n  raise RuntimeError(b.x) from e\n return a",
    "reraise": "try:\n  a.m()\n except ValueError:\n  b.x\n  raise\n return a",
}


@pytest.mark.parametrize("body", HAND_MADE.values(), ids=HAND_MADE.keys())
def test_hand_made_function(body: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wrap, "WIDTH", 10**6)
    for seed in range(40):
        check(f"def f(a, b, c):\n {body}\n", seed)


def mutants(source: str) -> Iterator[str]:
    """`source` with one real change each: a constant, a name, an operand's place, a statement's place."""
    count = sum(1 for _ in ast.walk(ast.parse(source)))
    for place in range(count):
        for change in (_constant, _name, _attribute, _operands, _operator, _statements, _keyword):
            tree = ast.parse(source)
            node = list(ast.walk(tree))[place]
            if change(node):
                yield ast.unparse(tree)


def _constant(node: ast.AST) -> bool:
    if not isinstance(node, ast.Constant) or not isinstance(node.value, (int, str)):
        return False
    node.value = node.value + 41 if isinstance(node.value, int) else node.value + "x"
    return True


def _name(node: ast.AST) -> bool:
    if not isinstance(node, ast.Name) or node.id not in "abc" or not isinstance(node.ctx, ast.Load):
        return False
    node.id = {"a": "b", "b": "c", "c": "a"}[node.id]
    return True


def _attribute(node: ast.AST) -> bool:
    if not isinstance(node, ast.Attribute):
        return False
    node.attr += "x"
    return True


def _operands(node: ast.AST) -> bool:
    if not isinstance(node, ast.BinOp) or ast.dump(node.left) == ast.dump(node.right):
        return False
    node.left, node.right = node.right, node.left
    return True


def _operator(node: ast.AST) -> bool:
    if not isinstance(node, (ast.BinOp, ast.AugAssign)):
        return False
    node.op = ast.Mod()
    return True


def _statements(node: ast.AST) -> bool:
    if not isinstance(node, ast.FunctionDef) or len(node.body) < 2 or isinstance(node.body[1], ast.Return):
        return False
    if not isinstance(node.body[0], (ast.Assign, ast.AugAssign)):
        return False
    node.body[:2] = node.body[1::-1]
    return True


def _keyword(node: ast.AST) -> bool:
    if not isinstance(node, ast.keyword) or node.arg is None:
        return False
    node.arg += "x"
    return True


@pytest.mark.parametrize("body", HAND_MADE.values(), ids=HAND_MADE.keys())
def test_every_real_change_changes_the_text(body: str) -> None:
    source = f"def f(a, b, c):\n {body}\n"
    text = render(compiled(source)).text
    changed = [mutant for mutant in mutants(source) if ast.dump(ast.parse(mutant)) != ast.dump(ast.parse(source))]
    assert changed
    for mutant in changed:
        assert render(compiled(mutant)).text != text, mutant
