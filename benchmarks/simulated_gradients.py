"""Runs of a case that never ran: gradients of known formulas, rounded as eager and compiled code round, and faults put in.

Eager rounds after every operator. Compiled sums in another order, and keeps more digits between operators, as Inductor does,
or rounds after each as well. float64 computes the same from the same numbers. Arithmetic is NumPy's alone.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy

from snapgrad.gradients import Check, Evidence, judged
from snapgrad.values import FORMATS, Array, Value

Numbers = Any
DIGITS = {"float32": 24, "float16": 11, "bfloat16": 8, "float64": 53}
Runs = tuple[Numbers, Numbers, Numbers]
Rounding = Callable[[Numbers], Numbers]


def rounded(numbers: Numbers, dtype: str) -> Numbers:
    """To the nearest number of so many digits, the even one of two."""
    fraction, exponent = numpy.frexp(numbers)
    unit = 2.0 ** DIGITS[dtype]
    return numpy.ldexp(numpy.round(fraction * unit) / unit, exponent)


def value(numbers: Numbers, dtype: str) -> Value:
    """The numbers as what a run of that dtype hands over."""
    numbers = numpy.asarray(numbers)
    if dtype == "bfloat16":
        data = (numbers.astype("<f4").view("<u4") >> 16).astype("<u2").tobytes()
    elif dtype.startswith("complex"):
        data = numbers.astype({"complex64": "<c8", "complex128": "<c16"}[dtype]).tobytes()
    else:
        data = numbers.astype(FORMATS[dtype].numpy).tobytes()
    array = Array(dtype, FORMATS[dtype].size, numbers.shape, len(data), data=data)
    return Value(dtype, numbers.shape, tuple(int(s) // numbers.itemsize for s in numbers.strides), parts={"": array})


def wide(dtype: str) -> str:
    return "complex128" if dtype.startswith("complex") else "float64"


def checked(dtype: str, eager: Numbers, compiled: Numbers, oracle: Numbers | None, **beside: Runs) -> Check:
    """The judgement on one gradient, `grad`, and on those beside it."""
    named = {"grad": (eager, compiled, oracle), **beside}

    def run(index: int) -> list[tuple[str, Value | None]]:
        of = dtype if index < 2 else wide(dtype)
        return [(name, value(numbers[index], of)) for name, numbers in named.items()]

    return judged(Evidence(run(0), run(1), None if oracle is None else run(2)))


def sums(rng: numpy.random.Generator, dtype: str, n: int) -> Runs:
    """Sums of products, as a weight's gradient is: eager one term after another, compiled in blocks."""
    length = int(rng.integers(2, 300))
    left, right = (rounded(rng.standard_normal(shape), dtype) for shape in ((length, n), (length, 1)))
    wider = "float32" if dtype != "float64" else dtype
    terms = rounded(left * right, wider)
    eager = numpy.zeros(n)
    for term in terms:
        eager = rounded(eager + term, wider)
    blocks = [numpy.zeros(n) for _ in range(8)]
    for index, term in enumerate(terms):
        blocks[index % 8] = rounded(blocks[index % 8] + term, wider)
    compiled = blocks[0]
    for block in blocks[1:]:
        compiled = rounded(compiled + block, wider)
    return rounded(eager, dtype), rounded(compiled, dtype), (left * right).sum(0)


def chain(rng: numpy.random.Generator, dtype: str, n: int) -> Runs:
    """A chain of elementwise operators with common scales: eager rounds after each, compiled at the end or now and then."""
    x = rounded(rng.standard_normal(n), dtype)
    steps = int(rng.integers(1, 7))
    constants = rng.uniform(0.3, 3, steps)
    wider = "float32" if dtype != "float64" else dtype
    materialized = rng.random(steps) < 0.3

    def run(after: Callable[[int, Numbers], Numbers], exact: bool) -> Numbers:
        g = after(-1, numpy.ones(n) * (constants[0] if exact else rounded(constants[0], wider)))
        for step, constant in enumerate(constants):
            g = after(step, g * (numpy.tanh(x * constant) if step % 2 else 1 / (1 + numpy.exp(-x)))) + after(
                step, g * 0.5
            )
            g = after(step, g)
        return g

    eager = run(lambda _, g: rounded(g, dtype), False)
    compiled = run(lambda step, g: rounded(g, dtype if step >= 0 and materialized[step] else wider), False)
    return eager, rounded(compiled, dtype), run(lambda _, g: g, True)


def layers(rng: numpy.random.Generator, dtype: str, n: int) -> Runs:
    """Products of matrices with tanh between; the gradient of the first weight. Errors grow from layer to layer."""
    size, batch, depth = max(2, round(n**0.5)), 16, int(rng.integers(1, 4))
    weights = [rounded(rng.standard_normal((size, size)) / size**0.5, dtype) for _ in range(depth)]
    x = rounded(rng.standard_normal((batch, size)), dtype)

    def run(small: Rounding, inner: Rounding, order: int) -> Numbers:
        def product(a: Numbers, b: Numbers) -> Numbers:
            return small(inner(a[:, ::order] @ b[::order]))

        acts = [x]
        for weight in weights:
            acts.append(small(numpy.tanh(product(acts[-1], weight))))
        g = numpy.ones_like(acts[-1])
        for index in reversed(range(depth)):
            g = small(g * inner(1 - acts[index + 1] ** 2))
            if not index:
                return product(acts[0].T, g)
            g = product(g, weights[index].T)

    wider = "float32" if dtype != "float64" else dtype

    def single(a: Numbers) -> Numbers:
        return rounded(a * (1 + 3e-8 * numpy.sign(numpy.sin(1e6 * a))) if wider == "float32" else a, wider)

    eager = run(lambda a: rounded(a, dtype), single, 1)
    compiled = run(lambda a: rounded(a, dtype), lambda a: rounded(a, wider), -1)
    return eager, compiled, run(lambda a: a, lambda a: a, 1)


def cancelling(rng: numpy.random.Generator, dtype: str, n: int) -> Runs:
    """Sums whose terms cancel: zero but for rounding, as a bias before batch norm."""
    terms = rounded(rng.standard_normal((64, n)), dtype)
    terms = numpy.concatenate([terms, -terms[rng.permutation(64)]])
    wider = "float32" if dtype != "float64" else dtype

    def run(order: Numbers) -> Numbers:
        total = numpy.zeros(n)
        for term in terms[order]:
            total = rounded(total + rounded(term * 0.1, wider), wider)
        return rounded(total, dtype)

    return run(rng.permutation(128)), run(rng.permutation(128)), numpy.zeros(n)


SOUND = {"sums": sums, "chain": chain, "layers": layers}


def faulty(kind: str, numbers: Numbers, dtype: str, rng: numpy.random.Generator) -> Numbers:
    """A fault put into the compiled run's numbers: of the whole tensor, or of one number at the tensor's scale."""
    if kind.startswith("factor "):
        return rounded(numbers * float(kind.partition(" ")[2]), dtype)
    if kind == "sign":
        return -numbers
    if kind == "zero":
        return numpy.zeros_like(numbers)
    if kind == "exchanged":
        return rng.permutation(numbers.reshape(-1)).reshape(numbers.shape)
    assert kind == "one number"
    numbers = numbers.copy()
    flat = numbers.reshape(-1)
    flat[rng.integers(len(flat))] += numpy.abs(flat).max()
    return rounded(numbers, dtype)
