"""Every way in which a case can end has its verdict, and the others go on."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from processes import runs

from snapgrad.catalogue import load
from snapgrad.runner.pool import Pool
from snapgrad.verdict import Result, Verdict

HERE = Path(__file__).parent
SLEEP = f"sleep 4242.{os.getpid()}"

EXPECTED = {
    "sound": (Verdict.PASSED, ""),
    "sound_alone": (Verdict.PASSED, ""),
    "decorated": (Verdict.PASSED, ""),
    "segfault": (
        Verdict.CRASHED,
        r"killed by SIGSEGV\nit was in the compiled run\n  \S+/ends\.py:\d+ in segfault\nit last printed: about to$",
    ),
    "endless": (
        Verdict.TIMED_OUT,
        r"timeout=1\.5: .* of processor time.*\n.* the option timeout=4\.5, .*\nit was in the eager run\n"
        r"  \S+/ends\.py:\d+ in endless\nit printed nothing$",
    ),
    "asleep": (
        Verdict.TIMED_OUT,
        r"timeout=1: it did nothing: no processor time in 1 s, .*\n.*\nit was in the eager run\n"
        r"  \S+/ends\.py:\d+ in asleep\nit printed nothing$",
    ),
    "exits": (
        Verdict.CRASHED,
        "exited with status 0 before the case was over\nit was in the eager run\nit printed nothing",
    ),
    "killed": (Verdict.CRASHED, "killed by SIGKILL, as the system does when memory runs out\nit was in the eager run"),
    "calls_exit": (Verdict.FAILED, r"the eager run failed: SystemExit: 3"),
    "imports_nothing": (
        Verdict.FAILED,
        r"No module named 'no_such_module'\n  \S+ends\.py:\d+ in imports_nothing: [^\n]+$",
    ),
    "unpicklable": (Verdict.FAILED, r"the eager run failed: Local: <function"),
    "chatty": (Verdict.PASSED, ""),
    "wrong_gradient": (
        Verdict.WRONG_GRADIENTS,
        r"value 0: eager and float64 agree, compiled is the odd one, 33.3 % off \(a factor of 0.6667\)",
    ),
    "lost_in_float32": (Verdict.FAILED, "not counted as checked, all zero, but not in float64: value 0"),
    "yields_nothing": (Verdict.FAILED, "yielded nothing, so no gradient was compared"),
    "yields_a_number": (Verdict.FAILED, "value 0 that the body yields is a float"),
    "yields_more_when_compiled": (
        Verdict.WRONG_GRADIENTS,
        "value 1: the compiled run yielded it, the eager one did not",
    ),
    "yields_another_name_when_compiled": (
        Verdict.WRONG_GRADIENTS,
        "eager: the eager run yielded it, the compiled one did not",
    ),
    "yields_less_in_float64": (Verdict.PASSED, ""),
    "none_becomes_tensor": (Verdict.WRONG_GRADIENTS, r"value 0: eager None, compiled a tensor of shape \[2, 3\]"),
    "yields_only_nan": (Verdict.FAILED, "NaN or infinite in both runs: value 0"),
    "captures_less": (Verdict.FAILED, "captures: 2 expected, 1 seen"),
    "captures_nothing": (Verdict.FAILED, "via='context' asks for captures, but torch compiled nothing"),
    "compiles_a_forward_alone": (Verdict.PASSED, ""),
    "backward_is_not_captured": (Verdict.FAILED, "backward ran, but no compiled-autograd graph was captured"),
    "fails_as_expected": (Verdict.PASSED, ""),
    "fails_otherwise": (
        Verdict.FAILED,
        r"the eager run failed in another way than expected \(ValueError: other text\)",
    ),
    "does_not_fail": (Verdict.FAILED, "the eager run did not fail; expected is ValueError: never"),
    "wrong_backward": (Verdict.FAILED, "Jacobian mismatch"),
    "unknown_setting": (Verdict.FAILED, "no_such_setting"),
}


@pytest.fixture(scope="module")
def results() -> Iterator[dict[str, Result]]:
    cases = load(HERE / "misbehaving")
    with Pool(variables={"ENDLESS": SLEEP}) as pool:
        pool.submit(cases)
        yield {case.name: result for case, result in pool.finished(cases)}


def test_every_case_came_back(results: dict[str, Result]) -> None:
    assert sorted(results) == sorted(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_verdict(results: dict[str, Result], name: str) -> None:
    verdict, problem = EXPECTED[name]
    result = results[name]
    assert result.verdict is verdict, result.problem
    assert re.search(problem, result.problem), result.problem
    assert bool(result.problem) is bool(problem)


def test_what_was_compared_is_counted(results: dict[str, Result]) -> None:
    assert results["sound"].checked["tensors"] == 1
    assert results["sound"].checked["numbers"] == 6
    assert results["sound"].checked["float64"] == 1


def test_the_end_of_long_output_is_kept(results: dict[str, Result]) -> None:
    output = results["chatty"].output
    assert output.endswith("the last line\n")
    assert len(output) < 200_000


def test_an_interpreter_of_its_own_gives_the_same_documents(results: dict[str, Result]) -> None:
    alone = dict(results["sound_alone"].documents)
    assert '"started for it": true' in alone.pop("facts.json")
    forked = dict(results["sound"].documents)
    forked.pop("facts.json")
    assert alone == forked


def test_nothing_is_left_running(results: dict[str, Result]) -> None:
    assert not runs(SLEEP)
