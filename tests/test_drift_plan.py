"""Which cases a drift looks at, and what it says of that."""

from __future__ import annotations

from pathlib import Path

import pytest

from snapgrad.case import Case, Options
from snapgrad.drift.comparing import Ways, not_applicable
from snapgrad.drift.interpreter import Interpreter
from snapgrad.drift.plan import Plan, selection
from snapgrad.errors import Problem
from snapgrad.sharding import Shard

DEVICE = "cuda-sm_90"
OPTIONS = {
    "any": Options(devices=("cpu", "cuda")),
    "clocks": Options(devices=("cuda",), needs_gpu="clocks are its own"),
    "other": Options(devices=("cuda",)),
    "plain": Options(),
}
CASES = [Case("theme", name, "It pins.", name, "theme", "theme.py", options) for name, options in OPTIONS.items()]


@pytest.fixture(autouse=True)
def no_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("snapgrad.capturing.nvml.architecture_here", lambda: None)


def test_what_runs_what_cannot_and_what_does_not() -> None:
    found = selection(CASES, DEVICE, None)
    assert found.names == ["theme/any", "theme/clocks", "theme/other"]
    assert [case.name for case in found.cases] == ["any", "other"]
    assert [(case.name, why) for case, why in found.unable] == [("clocks", "needs a GPU: clocks are its own")]
    assert found.elsewhere == 1
    with pytest.raises(Problem, match=f"none of the 1 cases can run on {DEVICE} here"):
        selection(CASES[1:2], DEVICE, None)


def test_every_case_is_in_one_shard() -> None:
    one, two = (selection(CASES, DEVICE, Shard(number, 2)) for number in (1, 2))
    assert one.names == two.names == ["theme/any", "theme/clocks", "theme/other"]
    assert ([case.name for case in one.cases], one.unable) == (["any", "other"], [])
    assert ([case.name for case in two.cases], [case.name for case, _ in two.unable]) == ([], ["clocks"])


def test_results_are_put_in_the_order_of_the_catalogue() -> None:
    found = [not_applicable(case, "no GPU") for case in reversed(CASES[:3])]
    assert [one.case.name for one in selection(CASES, DEVICE, None).in_order(found)] == ["any", "clocks", "other"]


@pytest.mark.parametrize(
    ("overlays", "shard", "told"),
    [
        (False, None, "against the goldens: 3 cases; 1 more do not run on cuda-sm_90"),
        (True, Shard(2, 2), "against its own goldens: 1 case of shard 2/2; 1 more do not run on cuda-sm_90"),
    ],
)
def test_the_title(overlays: bool, shard: Shard | None, told: str) -> None:
    here = Interpreter("python", {"torch": "2.15.0", "python": "3.11.2"})
    ways = Ways(device=DEVICE, overlays=overlays)
    plan = Plan(here, None, ways, selection(CASES, DEVICE, shard), shard, Path(), Path("snapshots"))
    assert plan.title() == f"torch 2.15.0, Python 3.11.2 {told}"
