"""Every case has teeth: broken on purpose, it does not pass.

`WAY` names, for each theme or case, a way of breaking (`breaks.WAYS`) that must turn its verdict into *changed* or *wrong
gradients*. The broken case runs through the engine like any other.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import breaks
import pytest

from snapgrad import Case
from snapgrad.artifacts.kinds import FILES
from snapgrad.catalogue import load
from snapgrad.compare import compare
from snapgrad.golden import read_folder
from snapgrad.report import judge
from snapgrad.runner.pool import Pool
from snapgrad.verdict import Verdict

ROOT = Path(__file__).parent.parent
CASES = {case.id: case for case in load(ROOT / "cases")}
WAY = {
    "": "loss's sign",
    "hooks": "hooks halved",
    "reordering": "loss tripled",
}


def way_of(case: Case) -> str:
    return WAY.get(case.id) or WAY.get(case.theme) or WAY[""]


def broken(case: Case) -> Case:
    """The same case with the same expectations, whose body runs in a broken torch."""
    return dataclasses.replace(
        case,
        name=f"{case.name}-broken",
        module=breaks.broken.__module__,
        function=breaks.broken.__name__,
        file=str(Path(breaks.__file__)),
        arguments={
            "of_module": case.module,
            "of_function": case.function,
            "way": way_of(case),
            **case.arguments,
        },
    )


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    with Pool(codegen_only=True) as pool:
        pool.submit([broken(case) for case in CASES.values()])
        yield pool


@pytest.mark.parametrize("name", CASES)
def test_a_broken_case_does_not_pass(pool: Pool, name: str) -> None:
    case = CASES[name]
    result = pool.result(broken(case))
    goldens = read_folder(ROOT / "snapshots" / case.theme / case.name, FILES)
    verdict = judge(result, compare(goldens, result.documents))
    assert verdict in (Verdict.CHANGED, Verdict.WRONG_GRADIENTS), f"{way_of(case)}: {verdict} {result.problem}"


def test_the_way_of_every_case_exists() -> None:
    assert set(WAY.values()) <= set(breaks.WAYS)
