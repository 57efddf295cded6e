"""Listings: every frame on a Python whose opcodes are not known, and every frame on which the renderer fails."""

import sys
from types import CodeType

import pytest
from bytecode_worlds import compiled
from test_bytecode_meaning import HAND_MADE, mutants

from snapgrad.normalize.bytecode import operations, render
from snapgrad.normalize.bytecode.listing import listing

VERSION = f"Python {sys.version_info.major}.{sys.version_info.minor}"
PROCESS = """
def f(x):
    graph_out_{n} = __compiled_fn_{n}_{uuid}(x)
    def inner(y):
        return __compiled_fn_{n}_{uuid}(y), __compiled_fn_9{n}(y)
    return __resume_at_{n}_5(graph_out_{n}[0], inner, thing_{n}{n}{n}{n}{n}{n}_c0)
"""


@pytest.fixture
def unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["snapgrad.normalize.bytecode.render"], "KNOWN", {(3, 10)})


@pytest.mark.usefixtures("unknown")
@pytest.mark.parametrize("body", HAND_MADE.values(), ids=HAND_MADE.keys())
def test_every_frame_of_an_unknown_python_is_a_listing_that_shows_each_change(body: str) -> None:
    source = f"def f(a, b, c):\n {body}\n"
    rendering = render(compiled(source))
    assert rendering.text.startswith(
        f"# {VERSION}, a listing instead of statements: the opcodes of this Python are not"
    )
    assert not rendering.portable
    for mutant in mutants(source):
        if [*steps(compiled(mutant))] != [*steps(compiled(source))]:
            assert render(compiled(mutant)).text != rendering.text, mutant


def steps(code: CodeType) -> list[object]:
    """What distinguishes code objects, without places."""
    inner = [steps(value) if isinstance(value, CodeType) else repr(value) for value in code.co_consts]
    return [code.co_code, code.co_names, code.co_varnames, inner, code.co_exceptiontable]


def test_a_failure_of_the_renderer_is_a_listing(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*args: object) -> None:
        raise KeyError(16)

    monkeypatch.setitem(operations.OPERATIONS, "LOAD_ATTR", fail)
    rendering = render(compiled("def f(a):\n return a.b\n"))
    assert rendering.reason == "the renderer failed with KeyError"
    assert rendering.text.splitlines()[1] == "def f(a):"
    assert "LOAD_ATTR b" in rendering.text


@pytest.mark.usefixtures("unknown")
def test_listing_knows_nothing_of_the_process() -> None:
    uuids = ("a851b3b9_0b06_4ddc_bd48_4008f7c8163d", "00000000_0b06_4ddc_bd48_4008f7c8163d")
    texts = {render(compiled(PROCESS.format(n=n, uuid=uuid))).text for n, uuid in zip((3, 7), uuids, strict=True)}
    assert len(texts) == 1
    text = texts.pop()
    for name in ("compiled_graph_0", "compiled_graph_1", "resume_0", "thing_by_id_0", "graph_out_0", "def inner_0(y):"):
        assert name in text


def test_listing_is_whole() -> None:
    """Parameters, flags, labels, the exception table and nested code with its docstring all stand in it."""
    source = """
async def f(a, /, b, *c, d, **e):
    async with a as q:
        def inner():
            'Said of inner.'
            yield q
        return inner
"""
    text = listing(compiled(source))
    first, *rest = text.splitlines()
    assert first == "async def f(a, /, b, *c, d, **e):"
    assert "def inner_0():  # free: q; generator" in rest
    assert "    'Said of inner.'" in rest
    named = {line.removesuffix(":") for line in rest if line.startswith("L")}
    used = {word for line in rest for word in line.split() if word.startswith("L") and word[1:].isdecimal()}
    assert used == named
    assert any(" to L" in line for line in rest)


def test_a_jump_behind_a_prefix_of_its_target_has_a_label() -> None:
    """A jump into a step with a long argument goes to its prefix."""
    many = "".join(f"  g.a{number}\n" for number in range(300))
    text = listing(compiled(f"def f(g):\n while g:\n{many}  g.last\n"))
    named = {line.removesuffix(":") for line in text.splitlines() if line.startswith("L")}
    used = {
        word for line in text.splitlines() for word in line.split() if word.startswith("L") and word[1:].isdecimal()
    }
    assert used == named


def test_constants_without_a_text_are_told_apart() -> None:
    first, second = object(), object()
    code = compiled("def f(a):\n return a('x', 'y', 'x')\n")

    def of(*values: object) -> str:
        names = dict(zip(("x", "y"), values, strict=True))
        return render(code.replace(co_consts=tuple(names.get(c, c) for c in code.co_consts))).text

    assert of(first, second) == of(second, first)
    assert of(first, second) != of(first, first)
    assert "<builtins.object 1>" in of(first, second)
