"""One run of a body: what it yields is copied at once, the seed is the same, float64 draws float32's numbers."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

import pytest
import torch

import snapgrad
from snapgrad import Options, Problem
from snapgrad.execution import run
from snapgrad.gradients import Check, Evidence, judged
from snapgrad.tensor_bytes import numbers

OFF = Options(via="off")


def check(body: Callable[[], object], other: Callable[[], object]) -> Check:
    return judged(Evidence(run(body, OFF, "eager").values, run(other, OFF, "compiled").values))


def test_a_gradient_that_is_added_to_later_does_not_compare_with_itself() -> None:
    def body() -> Iterator[torch.Tensor]:
        grad = torch.zeros(2)
        for _ in range(2):
            grad.add_(1)
            yield grad

    assert [numbers(value) for _, value in run(body, OFF, "eager").values if value is not None] == [[1, 1], [2, 2]]


def test_every_run_has_the_same_random_numbers() -> None:
    def body() -> torch.Tensor:
        return torch.randn(3) * random.random()

    (_, first), (_, second) = run(body, OFF, "eager").values + run(body, OFF, "eager").values
    assert first is not None
    assert second is not None
    assert numbers(first) == numbers(second)


@pytest.mark.parametrize(
    "draw",
    [
        lambda: torch.randn(50),
        lambda: torch.empty(50).uniform_(-2, 2),
        lambda: torch.nn.Linear(3, 4).weight.detach(),
        lambda: torch.rand_like(torch.zeros(9)),
        lambda: torch.nn.functional.dropout(torch.ones(40)),
        lambda: torch.randperm(9),
        lambda: torch.randint(5, (9,)),
        lambda: torch.bernoulli(torch.full((30,), 0.5)),
    ],
)
def test_float64_draws_the_numbers_of_float32(draw: Callable[[], torch.Tensor]) -> None:
    (_, single), (_, double) = run(draw, OFF, "eager").values + run(draw, OFF, "float64").values
    assert single is not None
    assert double is not None
    assert double.dtype == ("float64" if single.dtype == "float32" else single.dtype)
    torch.testing.assert_close(torch.tensor(numbers(double)), torch.tensor(numbers(single)))


def test_float64_is_left_behind() -> None:
    run(lambda: torch.randn(2), OFF, "float64")
    assert torch.get_default_dtype() is torch.float32


def test_dicts_name_values() -> None:
    assert [name for name, _ in run(lambda: {"weight": torch.ones(1), "bias": None}, OFF, "eager").values] == [
        "weight",
        "bias",
    ]


def test_facts_are_those_of_the_compiled_run_when_they_were_recorded() -> None:
    def body() -> None:
        calls = ["first"]
        snapgrad.fact("calls", calls)
        calls.append("second")

    assert run(body, OFF, "eager").pieces.facts == {}
    assert run(body, OFF, "compiled").pieces.facts == {"calls": ["first"]}


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("a", object(), "type object is not JSON serializable; what JSON holds is allowed"),
        ("a", [torch.ones(1)], "type Tensor is not JSON serializable; what JSON holds is allowed"),
        ("a", float("nan"), "what JSON holds is allowed"),
        ("twice", 1, "recorded twice"),
    ],
)
def test_a_bad_fact(name: str, value: object, told: str) -> None:
    def body() -> None:
        snapgrad.fact("twice", 0)
        snapgrad.fact(name, value)

    with pytest.raises(Problem, match=told):
        run(body, OFF, "compiled")


def test_outside_a_case_there_is_nothing_to_record() -> None:
    with pytest.raises(Problem, match=r"snapgrad\.fact was called outside a case; it belongs in the body of one"):
        snapgrad.fact("steps", 3)


def test_gradcheck_is_counted_once() -> None:
    def body() -> torch.Tensor:
        snapgrad.gradcheck(torch.sin, torch.randn(3, requires_grad=True))
        return torch.ones(1)

    assert [run(body, OFF, mode).gradchecks for mode in ("eager", "compiled", "float64")] == [1, 0, 0]


def test_what_is_compared_is_counted() -> None:
    def body() -> Iterator[torch.Tensor | None]:
        yield torch.tensor([1.0, float("nan"), 2.0])
        yield None

    checked = check(body, body)
    assert (checked.tensors, checked.numbers, checked.nones, checked.wrong) == (1, 2, 1, [])


@pytest.mark.parametrize(
    "other", [torch.tensor([1.0, 2.1]), torch.tensor([1.0]), torch.tensor([1, 2]), torch.tensor([1.0, 2.0]).to_sparse()]
)
def test_another_value_shape_dtype_or_layout_is_wrong(other: torch.Tensor) -> None:
    assert len(check(lambda: torch.tensor([1.0, 2.0]), lambda: other).wrong) == 1


def test_a_fact_that_must_be_eagers_is_recorded_by_both_runs() -> None:
    def body() -> None:
        snapgrad.fact("order", ["a", "b"], as_eager=True)
        snapgrad.fact("other", 1)

    eager, compiled = run(body, OFF, "eager"), run(body, OFF, "compiled")
    assert (eager.as_eager, eager.pieces.facts) == ({"order": ["a", "b"]}, {})
    assert (compiled.as_eager, compiled.pieces.facts) == ({"order": ["a", "b"]}, {"order": ["a", "b"], "other": 1})
