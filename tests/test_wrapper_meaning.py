"""Canonical wrappers mean what was captured, carried ones what was received, and equal ones the same.

Judged by running them (`wrapper_meaning`), on what torch wrote and on programs made at random.
"""

from __future__ import annotations

import re
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mutations_code import ANYWHERE, OF_RAW, raw_texts
from wrapper_meaning import equal_dtypes, meaning, refers_to_no_argument, same_dtypes
from wrapper_programs import wrapper

from snapgrad.normalize import carry, normalize, same, split, without_comments

PROGRAMS = 40
SEEDS = st.integers(0, 2**40)


def canonical(raw: str) -> str:
    return normalize(raw, "wrapper")


@pytest.mark.parametrize(("name", "text"), raw_texts(), ids=[name for name, _ in raw_texts()])
def test_what_torch_wrote_means_the_same_when_canonical(name: str, text: str) -> None:
    raw = split(text)[0].text
    assert meaning(canonical(raw)) == meaning(raw)
    assert same_dtypes(canonical(raw), raw)


@settings(max_examples=PROGRAMS, deadline=None)
@given(SEEDS)
def test_a_program_means_the_same_when_canonical(seed: int) -> None:
    raw = wrapper(Random(seed))
    made = canonical(raw)
    assert meaning(made) == meaning(raw)
    assert same_dtypes(made, raw)
    assert canonical(made) == made


@settings(max_examples=PROGRAMS, deadline=None)
@given(SEEDS)
def test_other_numbers_make_no_difference(seed: int) -> None:
    raw = wrapper(Random(seed))
    renamed = re.sub(r"\bbuf(\d+)", lambda found: f"buf{int(found[1]) * 7 + 3}", raw)
    in_strings = re.findall(r"f'\{(?:buf|arg)", raw)
    assert in_strings or same(canonical(raw), canonical(renamed), "wrapper")


@settings(max_examples=PROGRAMS, deadline=None)
@given(SEEDS)
def test_a_program_that_is_taken_for_another_means_the_same(seed: int) -> None:
    random = Random(seed)
    raw = wrapper(random)
    changed = random.choice(list((ANYWHERE | OF_RAW).values()))(raw, random)
    if changed is None or not _read(changed):
        return
    one, other = (without_comments(canonical(text), "wrapper") for text in (raw, changed))
    if same(one, other, "wrapper"):
        assert meaning(raw) == meaning(changed)
        assert equal_dtypes(raw, changed)


@settings(max_examples=PROGRAMS, deadline=None)
@given(SEEDS)
def test_what_is_carried_means_what_was_received(seed: int) -> None:
    random = Random(seed)
    golden = wrapper(random)
    received = random.choice(list(ANYWHERE.values()))(golden, random)
    if received is None or not _read(received):
        return
    made = canonical(received)
    carried = carry(canonical(golden), made, "wrapper")
    assert meaning(carried) == meaning(made)
    assert equal_dtypes(carried, made)


def _read(text: str) -> bool:
    try:
        meaning(text)
    except (SyntaxError, AssertionError, ValueError):
        return False
    return not refers_to_no_argument(text)


LOOP = """\
def call(args):
    arg0_1, arg1_1 = args
    args.clear()
    buf0 = empty_strided_cpu((2, ), (1, ), torch.float32)
    (flag,) = condition([arg0_1])
    while flag:
        cpp_fused_add_0(arg1_1, buf0)
        (flag,) = condition([buf0])
    del arg0_1
    del arg1_1
    return (buf0, )
"""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("while flag", "while not flag"),
        ("        (flag,) = condition([buf0])\n", ""),
        ("condition([buf0])", "condition([arg1_1])"),
        ("cpp_fused_add_0(arg1_1, buf0)", "cpp_fused_add_0(buf0, arg1_1)"),
        ("cpp_fused_add_0(arg1_1, buf0)", "cpp_fused_add_1(arg1_1, buf0)"),
        ("arg0_1, arg1_1 = args", "arg1_1, arg0_1 = args"),
        ("arg0_1, arg1_1 = args", "arg0_1, arg1_1, arg2_1 = args"),
        ("    del arg0_1\n", ""),
        ("torch.float32", "torch.float64"),
        ("return (buf0, )", "return (arg1_1, )"),
    ],
)
def test_the_judge_tells_programs_apart(old: str, new: str) -> None:
    assert old in LOOP
    assert meaning(LOOP) != meaning(LOOP.replace(old, new))


def test_the_judge_sees_through_names_and_the_order_of_deletions() -> None:
    renamed = LOOP.replace("buf0", "buf9").replace("flag", "should_loop")
    deletions = "    del arg0_1\n    del arg1_1\n"
    assert meaning(LOOP) == meaning(renamed) == meaning(LOOP.replace(deletions, "    del arg1_1, arg0_1\n"))


def test_the_judge_reads_a_canonical_text_as_it_is_meant() -> None:
    text = "def call(args):\n    f(arg_1, arg_0, arg_3)\n    assert args == [arg_0, unused(2), arg_1, arg_3]\n    return ()\n"
    raw = "def call(args):\n    a, b, c, d, e = args\n    args.clear()\n    f(d, a, e)\n    return ()\n"
    assert meaning(text) == meaning(raw)
    assert meaning(text) != meaning(raw.replace("f(d, a", "f(a, d"))
