"""What is a wrong gradient and what is rounding: runs simulated with NumPy, real reductions in other orders, faults put in."""

from __future__ import annotations

import dataclasses
import itertools
import json
from typing import Any

import numpy
import pytest

from benchmarks.simulated_gradients import DIGITS, SOUND, cancelling, checked, faulty, value
from snapgrad.gradients import Check, Evidence, judged, settle
from snapgrad.values import Array, Value
from snapgrad.verdict import Result, Verdict

SIZES = (1, 4, 16, 64, 1024)


def rng(seed: int = 0) -> numpy.random.Generator:
    return numpy.random.default_rng(seed)


def one_line(check: Check) -> str:
    assert len(check.wrong) == 1, check
    assert "\n" not in check.wrong[0]
    return check.wrong[0]


def normal(*shape: int, seed: int = 0) -> Any:
    return rng(seed).standard_normal(shape).astype("f4").astype("f8")


@pytest.mark.parametrize(("dtype", "kind", "n"), [*itertools.product(DIGITS, SOUND, SIZES)])
def test_other_orders_and_roundings_are_no_alarm(dtype: str, kind: str, n: int) -> None:
    draw = rng(17 * n)
    for _ in range(6):
        runs = SOUND[kind](draw, dtype, n)
        scale = 1.0 if dtype == "float16" else 2.0 ** int(draw.integers(-40, 10))
        eager, compiled, wide = (run * scale for run in runs)
        assert checked(dtype, eager, compiled, wide).wrong == []
        assert checked(dtype, eager, eager, wide).wrong == []
        if n >= 16 or dtype in ("float32", "float64"):
            assert checked(dtype, eager, compiled, None).wrong == []


@pytest.mark.parametrize(
    ("dtype", "fault", "fewest"),
    [
        *((dtype, fault, 4) for dtype in DIGITS for fault in ("sign", "zero", "factor 2", "one number")),
        ("float32", "factor 1.0001", 16),
        ("float64", "factor 1.00000001", 1),
        ("bfloat16", "factor 1.03", 16),
        ("float16", "factor 1.008", 64),
    ],
)
def test_faults_are_caught_whatever_the_size(dtype: str, fault: str, fewest: int) -> None:
    draw = rng(3)
    for kind, n in itertools.product(SOUND, [n for n in SIZES if n >= fewest]):
        eager, compiled, wide = SOUND[kind](draw, dtype, n)
        for scale in (1.0,) if dtype == "float16" else (1.0, 1e-9):
            scale = 2.0 ** round(numpy.log2(scale))
            wrong = faulty(fault, compiled, dtype, draw) * scale
            assert checked(dtype, eager * scale, wrong, wide * scale).wrong, (kind, n)
            assert fault == "one number" or checked(dtype, eager * scale, wrong, None).wrong, (kind, n)


@pytest.mark.parametrize("n", [64, 256, 4096])
def test_a_small_systematic_factor_stands_out_of_bfloat16_rounding(n: int) -> None:
    caught = 0
    for seed in range(20):
        eager, compiled, wide = SOUND["sums"](rng(seed), "bfloat16", n)
        caught += bool(checked("bfloat16", eager, faulty("factor 1.008", compiled, "bfloat16", rng()), wide).wrong)
    assert caught >= 19


@pytest.mark.parametrize("dtype", ["float32", "bfloat16", "float64"])
def test_what_is_only_noise_is_bounded_by_the_largest_gradient(dtype: str) -> None:
    eager, compiled, wide = cancelling(rng(), dtype, 16)
    weight = SOUND["sums"](rng(1), dtype, 64)
    found = checked(dtype, eager, compiled, wide, weight=weight)
    assert found.wrong == []
    assert found.tensors == 1
    assert "only rounding noise, as float64 shows: grad" in found.said[0]
    large = numpy.full(16, 0.25 * numpy.abs(weight[0]).max())
    assert "grad: " in one_line(checked(dtype, eager, compiled + large, wide, weight=weight))
    assert one_line(checked(dtype, numpy.zeros(16), large, numpy.zeros(16), weight=weight))


def test_a_tiny_gradient_beside_large_ones_is_judged_by_its_own_size() -> None:
    tiny, large = normal(4, 4) * 2.0**-30, normal(8)
    beside = (large, large, large)
    assert checked("float32", tiny, tiny, tiny, large=beside).wrong == []
    assert one_line(checked("float32", tiny, -tiny, tiny, large=beside))
    told = checked("float32", tiny, -tiny, None, large=(large, large, None))
    assert told.wrong == []
    assert "no float64 run to tell: grad" in told.said[0]


def test_complex_values_are_measured_by_complex128() -> None:
    numbers = normal(8) + 1j * normal(8, seed=1)
    assert checked("complex64", numbers, numbers, numbers).float64 == 1
    assert "real part" in one_line(checked("complex64", numbers, numbers.conj() * -1, numbers))
    assert "imaginary part" in one_line(checked("complex64", numbers, numbers.conj(), numbers))


def test_the_line_says_which_run_is_odd_by_how_much_and_where() -> None:
    numbers = normal(3, 4)
    other = numbers.copy()
    other[1, 2] += 5
    line = one_line(checked("float32", numbers, other, numbers))
    assert "eager and float64 agree, compiled is the odd one" in line
    assert "first at [1, 2]: " in line
    assert "(a factor of -1)" in one_line(checked("float32", numbers, -numbers, numbers))
    assert "(a factor of 2)" in one_line(checked("float32", numbers, 2 * numbers, None))
    assert "all three differ" in one_line(checked("float32", numbers * 1.3, numbers * 3, numbers))


def test_compiled_that_is_nearer_to_float64_is_not_wrong_and_eager_is_told() -> None:
    numbers = normal(32)
    found = checked("float32", numbers * 1.05, numbers, numbers)
    assert found.wrong == []
    assert found.said == ["grad: compiled and float64 agree, eager is the odd one, 5 % off"]


def test_both_runs_far_from_float64_are_told() -> None:
    numbers = normal(32)
    found = checked("float32", numbers, numbers, numbers * 3)
    assert (found.wrong, found.tensors, found.float64) == ([], 1, 0)
    assert "float64 is the odd one" in found.said[0]


def test_many_wrong_values_are_few_lines() -> None:
    names = [f"weight {i}" for i in range(40)]
    numbers = normal(4)
    runs = [[(name, value(numbers * sign, "float32")) for name in names] for sign in (1, -1)]
    assert len(judged(Evidence(runs[0], runs[1])).told().splitlines()) == 7


def test_values_are_paired_by_name() -> None:
    one, other = normal(8), normal(8, seed=1)
    eager = [("a", value(one, "float32")), ("b", value(other, "float32"))]
    wide = [("b", value(other, "float64")), ("a", value(one, "float64"))]
    found = judged(Evidence(eager, eager, wide))
    assert (found.wrong, found.float64) == ([], 2)
    assert "another order" in judged(Evidence(eager, eager[::-1])).told()
    assert judged(Evidence(eager, eager[:1])).told() == "b: the eager run yielded it, the compiled one did not"
    assert judged(Evidence(eager[:1], eager)).told() == "b: the compiled run yielded it, the eager one did not"
    assert judged(Evidence(eager, eager, wide[:1])).said == [
        "not counted as checked, by float64: that run has no such value: a"
    ]


@pytest.mark.parametrize(
    ("run", "why"),
    [
        (None, "None in both runs"),
        (value(numpy.zeros(3), "float32"), "all zero"),
        (value(numpy.full(3, numpy.nan), "float32"), "NaN or infinite in both runs"),
        (value(numpy.arange(3), "int64"), "int64, the same"),
        (value(numpy.array([True, False]), "bool"), "bool, the same"),
        (value(numpy.zeros((0, 3)), "float32"), "no numbers"),
    ],
)
def test_what_checks_nothing_is_said_and_fails_alone(run: Value | None, why: str) -> None:
    evidence = Evidence([("x", run)], [("x", run)])
    found = judged(evidence)
    assert (found.tensors, found.wrong) == (0, [])
    assert found.said == [f"not counted as checked, {why}: x"] or "no numbers" in why
    result = Result(Verdict.PASSED)
    settle(result, evidence, None)
    assert result.verdict is Verdict.FAILED
    assert "yields=False" in result.problem
    evidence.expected = False
    result = Result(Verdict.PASSED)
    settle(result, evidence, None)
    assert result.verdict is Verdict.PASSED


def test_infinite_in_one_run_alone_is_wrong_unless_float64_has_the_number() -> None:
    numbers, infinite = normal(4), normal(4)
    infinite[2] = numpy.inf
    assert "first at [2]" in one_line(checked("float32", numbers, infinite, numbers))
    assert checked("float16", infinite, numbers, numbers).wrong == []
    infinite[2] = numpy.nan
    found = checked("float32", infinite, infinite, infinite)
    assert (found.wrong, found.numbers) == ([], 3)
    assert "1 number NaN in both runs" in found.said[0]


def test_integers_are_the_same_or_wrong() -> None:
    assert "2 numbers of 6 differ from eager, first at [0, 1]" in one_line(
        checked("int64", numpy.array([[0, 1, 2], [3, 4, 5]]), numpy.array([[0, 9, 2], [3, 9, 5]]), None)
    )


def test_a_stated_tolerance_and_its_reason() -> None:
    numbers = normal(4)
    runs = [[("grad", value(numbers + off, "float32"))] for off in (0, 5e-4)]
    assert judged(Evidence(runs[0], runs[1])).wrong
    found = judged(Evidence(runs[0], runs[1], tolerance=(1e-3, "the sensor is no better")))
    assert (found.wrong, found.tensors) == ([], 1)
    assert "within the 0.001 that the case states: the sensor is no better" in found.said[0]


def test_strides_unlike_eager_are_told() -> None:
    numbers = value(normal(3, 4), "float32")
    turned = dataclasses.replace(numbers, strides=(1, 3))
    assert judged(Evidence([("x", numbers)], [("x", turned)])).said == ["x: strides (1, 3), eager's are (4, 1)"]
    column = dataclasses.replace(value(normal(3, 1), "float32"), strides=(1, 7))
    assert judged(Evidence([("x", value(normal(3, 1), "float32"))], [("x", column)])).said == []


def sparse(places: list[list[int]], numbers: list[float]) -> Value:
    parts = {}
    for name, dtype, array in (("indices", "int64", numpy.array(places)), ("values", "float32", numpy.array(numbers))):
        data = array.astype({"int64": "<i8", "float32": "<f4"}[dtype]).tobytes()
        parts[name] = Array(dtype, 8 if dtype == "int64" else 4, array.shape, len(data), data=data)
    return Value("float32", (3, 3), (), "sparse_coo", parts=parts)


def test_sparse_values_are_compared_place_by_place() -> None:
    eager = sparse([[0, 1], [0, 2]], [1.0, 2.0])
    same = sparse([[1, 0, 1], [2, 0, 2]], [1.5, 1.0, 0.5])
    found = judged(Evidence([("x", eager)], [("x", same)]))
    assert (found.wrong, found.tensors) == ([], 1)
    moved = sparse([[0, 1], [1, 2]], [1.0, 2.0])
    assert judged(Evidence([("x", eager)], [("x", moved)])).wrong


def test_evidence_survives_the_way_between_processes() -> None:
    evidence = Evidence([("x", value(normal(3), "float32"))], [("x", None)], tolerance=(1.0, "why"), said=["told"])
    told = json.loads(json.dumps(evidence.to_json()))
    back = Evidence.from_json(told)
    assert back.eager[0][1] is not None
    assert back.eager[0][1].shape == (3,)
    assert (back.compiled, back.wide, back.said) == ([("x", None)], None, ["told"])
