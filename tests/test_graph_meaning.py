"""Canonical graphs, comparison and carrying, judged by an interpreter of their text: what is equal means the same, and what is
written means what was received.
"""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from graph_meaning import Meaningless, meaning, means_the_same
from graph_programs import program
from graph_texts import backward, graph
from hypothesis import given, settings
from hypothesis import strategies as st
from mutations_graph import RAW

from snapgrad.goldens.compare import equal
from snapgrad.normalize import Unreadable, carry, normalize

SEEDS = st.integers(0, 1 << 32)
GOLDENS = sorted((Path(__file__).parent.parent / "snapshots").rglob("graph.py"))


@settings(max_examples=150, deadline=None)
@given(SEEDS)
def test_the_canonical_text_means_what_was_captured(seed: int) -> None:
    raw = program(Random(seed))
    canonical = normalize(raw, "graph")
    assert meaning(canonical) == meaning(raw)
    assert normalize(canonical, "graph") == canonical


def changed(raw: str, random: Random) -> str | None:
    """Another program, by some of the mutations; None where one of them leaves no graph."""
    for _ in range(random.randint(1, 2)):
        mutant = random.choice(list(RAW.values()))(raw, random)
        raw = mutant if mutant is not None else raw
    return raw


@settings(max_examples=300, deadline=None)
@given(SEEDS)
def test_what_is_carried_means_what_was_received_and_what_is_equal_means_the_same(seed: int) -> None:
    random = Random(seed)
    raw = program(random)
    other = changed(raw, random)
    try:
        golden, received = normalize(raw, "graph"), normalize(other or "", "graph")
        meant = meaning(received)
    except (Unreadable, Meaningless):
        return
    written = carry(golden, received, "graph")
    assert meaning(written) == meant
    assert equal("graph.py", written, received)
    if equal("graph.py", golden, received):
        assert meant == meaning(golden)
        assert means_the_same(other or "", raw)
    assert carry(golden, written, "graph") == written


@settings(max_examples=100, deadline=None)
@given(SEEDS, SEEDS)
def test_another_program_written_with_the_goldens_names_is_still_that_program(one: int, two: int) -> None:
    golden, received = (normalize(program(Random(seed)), "graph") for seed in (one, two))
    assert meaning(carry(golden, received, "graph")) == meaning(received)


@pytest.mark.parametrize("text", [backward(3, sigmoid_after=1, hook=True), backward(1)])
def test_a_captured_backward_keeps_its_meaning(text: str) -> None:
    assert meaning(normalize(text, "graph")) == meaning(text)


def test_every_golden_can_be_interpreted() -> None:
    assert len(GOLDENS) > 100
    for file in GOLDENS:
        assert meaning(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (graph("b, = x", "return [b]"), graph("b = x", "return [b]")),
        (graph("a = torch.f(x, y)", "return [a]"), graph("a = torch.f(y, x)", "return [a]")),
        (graph("a = torch.f(x, 1)", "return [a]"), graph("a = torch.f(x, 1.0)", "return [a]")),
        (graph("a = torch.f((x,))", "return [a]"), graph("a = torch.f((x))", "return [a]")),
        (graph("a = torch.f(x)", "b = torch.f(x)", "return [a, b]"), graph("a = torch.f(x)", "return [a, a]")),
        (graph("a = x[0]", "s = x.add_(y)", "return [a]"), graph("s = x.add_(y)", "a = x[0]", "return [a]")),
    ],
)
def test_the_interpreter_tells_programs_apart(one: str, other: str) -> None:
    assert meaning(one) != meaning(other)
    assert not equal("graph.py", normalize(one, "graph"), normalize(other, "graph"))
