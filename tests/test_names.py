"""Equality up to renaming: what is equal, what is not, and that the slow reference says the same."""

from __future__ import annotations

import re
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from names_texts import SAMPLES, TRITON, WRAPPER, texts
from reference_comparison import family, same_slowly, stem, tokens
from reference_cpp import Meaning

from snapgrad.normalize.kinds import KINDS, Kind
from snapgrad.normalize.names import GENERATED, same

TEXTS = texts()
SEEDS = 5000


Pieces = list[tuple[str, Meaning | None]]


def renaming(pieces: Pieces, kind: Kind, random: Random) -> dict[Meaning, str]:
    """New names for the variables: other numbers or, where no scope lies in another, one another's names too."""
    meanings = sorted({meaning for _, meaning in pieces if meaning})
    names: dict[Meaning, str] = {}
    number = iter(random.sample(range(1000, 1000 + 2 * len(meanings)), len(meanings)))
    for scope in sorted({scope for scope, _ in meanings}):
        here = [name for around, name in meanings if around == scope]
        new = {name: re.sub(r"\d+(?!.*\d)", str(next(number)), name) for name in here if name[-1].isdigit()}
        free = [name for name in new if not stem(name, kind) and (one := family(name, kind)) and not one.bare]
        drawn = random.sample([*free, *(new[name] for name in free)], len(free)) if kind != "cpp" else []
        names |= {(scope, old): name for old, name in [*new.items(), *zip(free, drawn, strict=False)]}
    return names


def written(pieces: Pieces, names: dict[Meaning, str]) -> str:
    """The text under other names."""
    return "".join(names.get(meaning, piece) if meaning else piece for piece, meaning in pieces)


def nested(text: str) -> bool:
    """Whether a function lies in another."""
    return re.search(r"(?m)^[ \t]+def ", text) is not None


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for _, kind, text in TEXTS], ids=[one[0] for one in TEXTS])
def test_a_text_is_the_same_under_any_renaming(kind: Kind, text: str) -> None:
    if nested(text):
        pytest.skip("a renaming by scope could capture a name of the function around")
    pieces = tokens(text, kind)
    for seed in range(SEEDS // len(TEXTS)):
        assert same(text, written(pieces, renaming(pieces, kind, Random(seed))), kind), seed


@pytest.mark.parametrize(("kind", "text"), SAMPLES.items(), ids=SAMPLES)
def test_a_renaming_that_is_not_one_to_one_is_a_change(kind: Kind, text: str) -> None:
    pieces = tokens(text, kind)
    for seed in range(200):
        names = renaming(pieces, kind, Random(seed))
        one, two = Random(seed).sample(sorted(names), 2)
        if one[0] == two[0]:
            assert not same(text, written(pieces, {**names, one: names[two]}), kind), seed


@pytest.mark.parametrize(("kind", "text"), SAMPLES.items(), ids=SAMPLES)
def test_the_reference_agrees_on_renamings(kind: Kind, text: str) -> None:
    pieces = tokens(text, kind)
    for seed in range(30):
        names = renaming(pieces, kind, Random(seed))
        changed = Random(seed).choice(sorted(names))
        for other in (names, {**names, changed: changed[1]}, {changed: names[changed]}):
            assert same(text, written(pieces, other), kind) is same_slowly(text, written(pieces, other), kind), seed


NAMES = st.sampled_from(
    ["buf0", "buf1", "buf2", "x_1", "x_2", "s77", "mul", "add", "kernel", "cpp_fused_0", "cpp_fused_1"]
)
ATOM = st.one_of(
    NAMES,
    st.sampled_from(["self.buf0", "'buf1'", "3", "torch.float32", "f(x_1=2)", "[buf0, x_2]", "(lambda x_2: x_2)"]),
)
STATEMENT = st.one_of(
    st.builds("{} = {}\n".format, NAMES, ATOM),
    st.builds("{}, {} = {}\n".format, NAMES, NAMES, ATOM),
    st.builds("{} = {} = {}\n".format, NAMES, NAMES, ATOM),
    st.builds("g({}, {})\n".format, ATOM, ATOM),
    st.builds("{} += {}\n".format, NAMES, ATOM),
    st.builds("for {} in {}: pass\n".format, NAMES, ATOM),
    st.builds("del {}; {} = 1\n".format, NAMES, NAMES),
    st.builds("h({} for {} in {})  # {}\n".format, ATOM, NAMES, ATOM, NAMES),
)
BODY = st.lists(STATEMENT, min_size=1, max_size=4)


def function(name: str, parameters: list[str], body: list[str], default: bool) -> str:
    """A function definition."""
    given_ = [*dict.fromkeys(parameters)]
    if default and given_:
        given_[-1] += "=buf0"
    return f"def {name}({', '.join(given_)}):\n" + "".join(f"    {line}" for line in body)


FUNCTION = st.builds(function, NAMES, st.lists(NAMES, max_size=2), BODY, st.booleans())
CLASS = st.builds(lambda name, body: f"class {name}:\n" + "".join(f"    {line}" for line in body), NAMES, BODY)
NESTED = st.builds(lambda f, g: f + "".join(f"    {line}\n" for line in g.splitlines()), FUNCTION, FUNCTION)
PROGRAM = st.lists(st.one_of(STATEMENT, FUNCTION, CLASS, NESTED), min_size=1, max_size=5).map("".join)
EXCHANGE = st.dictionaries(NAMES, NAMES, min_size=1, max_size=4)


def exchanged(program: str, renaming: dict[str, str], whole: bool) -> str:
    """Words replaced everywhere, or from the middle of the text on."""
    at = 0 if whole else len(program) // 2
    return program[:at] + re.sub(r"\w+", lambda match: renaming.get(match[0], match[0]), program[at:])


@settings(max_examples=300, deadline=None)
@given(PROGRAM, EXCHANGE, st.booleans())
def test_the_reference_agrees_on_any_program(program: str, renaming: dict[str, str], whole: bool) -> None:
    other = exchanged(program, renaming, whole)
    try:
        expected = same_slowly(program, other, "wrapper")
    except SyntaxError:
        return
    assert same(program, other, "wrapper") is expected


@given(st.text(), st.text(), st.sampled_from(KINDS))
def test_any_two_texts_compare(one: str, two: str, kind: Kind) -> None:
    assert same(one, one, kind)
    if same(one, two, kind):
        assert same(two, one, kind)


@pytest.mark.parametrize(
    ("golden", "received"),
    [
        ("def f(self):\n    add_1 = self.getitem_3\n", "def f(self):\n    add_1 = self.getitem_4\n"),
        ("def f():\n    buf0 = g('buf0')\n", "def f():\n    buf1 = g('buf0')\n"),
        ("def f():\n    buf0 = g(buf0=1)\n", "def f():\n    buf1 = g(buf0=1)\n"),
        ("def f():\n    return s77\n", "def f():\n    return s78\n"),
        ("def f():\n    return s77\n\ndef g():\n    s77 = 1\n", "def f():\n    return s78\n\ndef g():\n    s78 = 1\n"),
        ("def f():\n    global s77\n    s77 = 1\n", "def f():\n    global s78\n    s78 = 1\n"),
        ("from m import buf0\nbuf0 = buf0\n", "from m import buf1\nbuf1 = buf1\n"),
        ("class A:\n    buf0 = 1\n", "class A:\n    buf1 = 1\n"),
        ("def f(buf0=1):\n    return buf0\n", "def f(buf1=1):\n    return buf1\n"),
        ("x = s77\ns77 = 1\n", "x = s78\ns78 = 1\n"),
        ("s77 = s77 + 1\n", "s78 = s78 + 1\n"),
        ("def f():\n    buf0 = 1 # buf0\n", "def f():\n    buf1 = 1 # buf1\n"),
        ("def f(inputs):\n    return g(input_0)\n", "def f(inputs):\n    return g(size_0)\n"),
        ("def f(things):\n    return g(input_0)\n", "def f(things):\n    return g(input_1)\n"),
        ("def f():\n    buf0 = (1\n", "def f():\n    buf1 = (1\n"),
        ("def f(a, buf0):\n    return a. buf0, buf0\n", "def f(a, buf1):\n    return a. buf1, buf1\n"),
        ("def f(relu):\n    return relu\n", "def f(gelu):\n    return gelu\n"),
        ("def call(args):\n    return args\n", "def calls(args):\n    return args\n"),
    ],
    ids=lambda text: text.strip().split("\n")[0] if isinstance(text, str) else "",
)
def test_what_the_text_does_not_bind_is_never_renamed(golden: str, received: str) -> None:
    assert not same(golden, received, "wrapper")
    assert not same(golden, received, "graph")


@pytest.mark.parametrize("suffix", ["", "(", "\x00", '"', "\n'''"])
def test_cut_off_texts_are_not_silently_equal(suffix: str) -> None:
    cut = "def f():\n    buf0 = g(1)\n    h(buf0" + suffix
    assert same(cut, cut, "wrapper")
    assert not same(cut, cut.replace("buf0", "buf1"), "wrapper")


def test_a_captured_name_is_a_change() -> None:
    golden = "def f(x_1):\n    def g(x_2):\n        return x_1\n"
    assert not same(golden, "def f(x_1):\n    def g(x_1):\n        return x_1\n", "wrapper")
    assert same(golden, "def f(x_2):\n    def g(x_1):\n        return x_2\n", "wrapper")


def test_a_default_is_read_outside_of_its_function() -> None:
    golden = "def f():\n    buf0 = 1\n    def g(x_1=buf0):\n        buf0 = 2\n        return buf0\n    return g, buf0\n"
    head, inner, tail = golden.partition("    def g(x_1=buf0):\n        buf0 = 2\n        return buf0\n")
    assert not same(golden, head + inner.replace("buf0", "buf1") + tail, "wrapper")


def test_the_last_name_of_an_unpacking_is_no_keyword_argument() -> None:
    golden = "def f(args):\n    x_1, buf0 = args\n    return g(x_1, buf0)\n"
    assert same(golden, golden.replace("buf0", "buf1"), "wrapper")


def test_functions_are_renamed_apart() -> None:
    golden = "def f(x_1):\n    return x_1\n\ndef g(x_1):\n    return x_1\n"
    assert same(golden, "def f(x_7):\n    return x_7\n\ndef g(x_8):\n    return x_8\n", "wrapper")


def test_blocks_of_cpp_are_renamed_apart() -> None:
    golden = "void k() { { auto tmp0 = a(); b(tmp0); } { auto tmp0 = c(); b(tmp0); } }"
    assert same(golden, golden.replace("tmp0 = c(); b(tmp0)", "tmp5 = c(); b(tmp5)"), "cpp")
    assert not same(golden, golden.replace("c(); b(tmp0)", "c(); b(tmp5)"), "cpp")
    leaking = "void k() { { auto tmp0 = a(); } b(tmp0); }"
    assert not same(leaking, leaking.replace("tmp0", "tmp1"), "cpp")


def test_a_kernels_number_may_vary_but_not_what_it_fuses() -> None:
    golden = "triton_poi_fused_add_0 = load()\ntriton_poi_fused_add_0.run(1)\n"
    assert same(golden, golden.replace("add_0", "add_3"), "wrapper")
    assert not same(golden, golden.replace("add_0", "mul_0"), "wrapper")
    assert not same(TRITON, TRITON.replace("def triton_poi_fused_add_0", "def triton_poi_fused_add_3"), "triton")


def test_a_kernel_of_another_text_keeps_its_number() -> None:
    assert not same(WRAPPER, WRAPPER.replace("relu_0(", "relu_1("), "wrapper")


def test_an_unknown_kind_is_named_with_the_allowed_ones() -> None:
    with pytest.raises(
        ValueError, match=r"got the kind of text 'spirv'; allowed are graph, wrapper, cpp, triton, ttir, ptx, bytecode"
    ):
        same("", "", "spirv")


@pytest.mark.parametrize("kind", KINDS)
def test_the_table_reads_its_own_examples(kind: Kind) -> None:
    for one in GENERATED[kind]:
        for example in one.example.split(", "):
            assert re.fullmatch(one.pattern, example), (one.name, example)
