"""Where lines break: no renaming of generated names moves a break, and what stands in a string is left alone."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from snapgrad.normalize.bytecode.wrap import wrap
from snapgrad.normalize.names import same

STEMS = ["tmp", "error", "graph_out", "random_values", "inputs_ref", "stack", "context_manager_3"]
NUMBERS = [0, 7, 9, 10, 99, 100, 12345]
SPELLINGS = [f"{stem}_{number}" for stem in STEMS for number in NUMBERS]
STRINGS = ["'a,  b'", "f'{x[\"k\"],  y}'", "f'{{(,'", "'it\\'s (,'", '"\', ("']
NAMES = [f"<{place}>" for place in range(5)]


def joined(inner: list[str], mark: str) -> str:
    return f"{mark}({', '.join(inner)})"


EXPRESSIONS = st.recursive(
    st.sampled_from([*NAMES, *STRINGS, "user_name", "inputs[next+1]", "1"]),
    lambda inner: st.one_of(
        st.builds(joined, st.lists(inner, max_size=6), st.sampled_from(["f", "torch.call", "make_function", ""])),
        st.builds("[{}, {}]".format, inner, inner),
        st.builds("{{'key': {}, {}: 2}}".format, inner, inner),
        st.builds("{}.attribute[{}]".format, st.sampled_from(NAMES), inner),
    ),
    max_leaves=30,
)


def spelled(expressions: list[str], names: list[str]) -> str:
    """A function that binds each name and then uses them."""
    chosen = dict(zip(NAMES, names, strict=True))
    lines = [f"    {name} = f({number})" for number, name in enumerate(NAMES)]
    lines += [f"    {NAMES[number % 5]} = {expression}" for number, expression in enumerate(expressions)]
    text = re.sub(r"<\d>", lambda name: chosen[name[0]], "\n".join(lines))
    return "\n".join(["def f(x, y):", *(short for line in text.split("\n") for short in wrap(line))]) + "\n"


@given(
    st.lists(EXPRESSIONS, min_size=1, max_size=4),
    st.lists(st.sampled_from(SPELLINGS), min_size=5, max_size=5, unique=True),
    st.lists(st.sampled_from(SPELLINGS), min_size=5, max_size=5, unique=True),
)
def test_no_renaming_moves_a_break(expressions: list[str], names: list[str], others: list[str]) -> None:
    one, other = spelled(expressions, names), spelled(expressions, others)
    assert [line[: len(line) - len(line.lstrip())] for line in one.split("\n")] == [
        line[: len(line) - len(line.lstrip())] for line in other.split("\n")
    ]
    assert same(one, other, "bytecode")


@given(EXPRESSIONS)
def test_a_broken_line_says_what_the_whole_one_says(expression: str) -> None:
    line = f"    tmp_0 = {expression.replace('<', 'tmp_').replace('>', '')}"
    shorts = wrap(line)
    put_together = "".join(short.strip() + " " * short.strip().endswith(",") for short in shorts)
    assert re.sub(r",? *([)\]}])", r"\1", put_together) == re.sub(r",? *([)\]}])", r"\1", line.strip())


def test_a_comma_in_an_expression_in_a_string_is_no_place_to_break() -> None:
    long = f"f'{{x[\"{'k' * 60},  {'l' * 60}\"], y}}'"
    assert wrap(f"    return g({long}, 1)") == ["    return g(", f"        {long},", "        1,", "    )"]
