"""Are the gradients right? Compiled against eager and against eager in float64, each relative to its own size.

The golden is never the only check: a text can stay the same while the numbers go wrong, and the other way round. What is
compared are bytes that left the case's process (`snapgrad.values`); the case has no part in it. How much rounding explains is
in `snapgrad.measures`; docs/gradients.md says it for users.
"""

from __future__ import annotations

import dataclasses
import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from snapgrad.measures import FLOORS, Bounds, Measured, bounds, measured, parts
from snapgrad.values import Array, Reader, Value, laid_out
from snapgrad.verdict import Result, Verdict
from snapgrad.wording import counted

MOST_LINES = 6
FAR = 0.1
"""A part of a tensor's size: what is farther off has no digit in common with it."""
ZERO = 1e-9
"""What float64 gives for a number that is zero, in units of what the values' own dtype would."""
Values = Sequence[tuple[str, Value | None]]


@dataclass
class Evidence:
    """What the runs of a case yielded.

    wide: the float64 run's values; None where there was no such run, and `no_wide` says why unless the case left it out.
    expected: the case is to have its gradients compared. tolerance: an absolute one that the case states, with its reason.
    said: what is to be told beside.
    """

    eager: Values
    compiled: Values
    wide: Values | None = None
    no_wide: str = ""
    tolerance: tuple[float, str] | None = None
    gradchecks: int = 0
    expected: bool = True
    said: list[str] = field(default_factory=list)

    def to_json(self) -> dict[str, Any]:
        runs = {
            name: None if run is None else [(of, value and value.to_json()) for of, value in run]
            for name, run in (("eager", self.eager), ("compiled", self.compiled), ("wide", self.wide))
        }
        return {**vars(self), **runs}

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> Evidence:
        runs = {
            name: None if told[name] is None else [(of, value and Value.from_json(value)) for of, value in told[name]]
            for name in ("eager", "compiled", "wide")
        }
        return cls(**{**told, **runs})


@dataclass
class Check:
    """What was compared, and what was wrong.

    tensors, numbers: how many floating values were compared, and their finite numbers. nones: values that were None in
    both runs. float64: tensors that were judged by the float64 run. gradchecks: functions checked against finite
    differences. largest: the greatest absolute difference from eager. margins: the greatest part of a bound that was
    used, per dtype and statistic. said: what was not checked and why, and what else a reader should know.
    wrong: one line per value that is wrong.
    """

    tensors: int = 0
    numbers: int = 0
    nones: int = 0
    float64: int = 0
    gradchecks: int = 0
    largest: float = 0.0
    margins: dict[str, float] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def told(self) -> str:
        """What is wrong, in a few lines however many values there are."""
        more = len(self.wrong) - MOST_LINES
        return "\n".join(self.wrong[:MOST_LINES] + ([f"... and {counted(more, 'more value')}"] if more > 0 else []))


@dataclass
class _Pair:
    """A value that is compared number by number, and how far its runs lie apart."""

    name: str
    shape: tuple[int, ...]
    runs: tuple[_Numbers, _Numbers, _Numbers | None]
    measured: Measured


@dataclass
class _Numbers:
    """Where numbers are read from: an array in the file, or what was made of a sparse tensor's components."""

    array: Array
    reader: Reader

    def __call__(self, start: int, count: int) -> Any:
        return self.reader.read(self.array, start, count)


class _Judge:
    def __init__(self, evidence: Evidence, reader: Reader) -> None:
        self.evidence = evidence
        self.reader = reader
        self.check = Check(gradchecks=evidence.gradchecks, said=list(evidence.said))
        self.pairs: list[_Pair] = []
        self.not_counted: dict[str, list[str]] = {}

    def judge(self) -> Check:
        self._pair()
        size = max((pair.measured.scale * pair.measured.eager_size for pair in self.pairs), default=0.0)
        digits = min((pair.measured.format.digits for pair in self.pairs), default=53)
        noise = FLOORS.get(digits, 2) * 2.0**-digits * size
        pools = _pools(self.pairs)
        for pair in self.pairs:
            self._judge(pair, pools.get(pair.measured.format.digits, 0.0), noise)
        for why, names in self.not_counted.items():
            self.check.said.append(f"not counted as checked, {why}: {_listed(names)}")
        return self.check

    def _wrong(self, name: str, what: str) -> None:
        self.check.wrong.append(f"{name}: {what}")

    def _uncounted(self, name: str, why: str) -> None:
        self.not_counted.setdefault(why, []).append(name)

    def _pair(self) -> None:
        """Bring the values of the runs together by name, settle all that is not a matter of size."""
        eager, compiled = _by_name(self.evidence.eager), _by_name(self.evidence.compiled)
        wide = None if self.evidence.wide is None else _by_name(self.evidence.wide)
        if self.evidence.no_wide:
            self.check.said.append(f"not checked against float64, because {self.evidence.no_wide}")
        for key in compiled.keys() - eager.keys():
            self._wrong(key[0], "the compiled run yielded it, the eager one did not")
        in_both = [key for key in eager if key in compiled]
        if in_both != [key for key in compiled if key in eager]:
            self.check.wrong.append(
                f"the compiled run yielded the values in another order: {_listed([key[0] for key in compiled])}"
            )
        for key, expected in eager.items():
            if key not in compiled:
                self._wrong(key[0], "the eager run yielded it, the compiled one did not")
                continue
            other, lacking = (None, "") if wide is None else _usable(wide, key, expected)
            if lacking:
                self._uncounted(key[0], f"by float64: {lacking}")
            self._settle(key[0], expected, compiled[key], other)

    def _settle(self, name: str, e: Value | None, c: Value | None, o: Value | None) -> None:
        if e is None or c is None:
            if e is c:
                self.check.nones += 1
                self._uncounted(name, "None in both runs")
            else:
                self._wrong(name, f"eager {_kind(e)}, compiled {_kind(c)}")
            return
        for what in ("shape", "dtype", "layout", "device"):
            if getattr(e, what) != getattr(c, what):
                self._wrong(name, f"eager has the {what} {_told(getattr(e, what))}, compiled {_told(getattr(c, what))}")
                return
        if laid_out(e.shape, e.strides) != laid_out(c.shape, c.strides):
            self.check.said.append(f"{name}: strides {c.strides}, eager's are {e.strides}")
        if e.gap or c.gap:
            self._uncounted(name, e.gap or c.gap)
        elif e.format.kind == "exact":
            self._exact(name, e, c)
        else:
            self._floating(name, e, c, o)

    def _exact(self, name: str, e: Value, c: Value) -> None:
        """Integers and booleans are the same or wrong; that they are the same says nothing about a gradient."""
        for part, array in e.parts.items():
            place, differing = _first_unequal(self.reader, array, c.parts[part])
            if differing:
                self._wrong(
                    name,
                    f"{counted(differing, 'number')} of {self.reader.count(array)} differ from eager, "
                    f"first at {_index(array, place)}",
                )
                return
        self._uncounted(name, f"{e.dtype}, the same")

    def _floating(self, name: str, e: Value, c: Value, o: Value | None) -> None:
        sparse = e.layout != "strided" and "" not in e.parts
        plain = [None if value is None else value.parts.get("") for value in (e, c, o)]
        arrays: Sequence[Array | None] = _aligned(self.reader, e, c, o) if sparse else plain
        one, two, three = arrays
        assert one is not None and two is not None
        runs = (
            _Numbers(one, self.reader),
            _Numbers(two, self.reader),
            None if three is None else _Numbers(three, self.reader),
        )
        made = measured(e.format, self.reader.count(one), *runs)
        self.pairs.append(_Pair(name, e.shape, runs, made))

    def _judge(self, pair: _Pair, pool: float, noise: float) -> None:
        m, name = pair.measured, pair.name
        self.check.largest = max(self.check.largest, m.apart.largest * m.scale)
        if m.unequal:
            e, c, o = _at(pair, m.first)
            self._wrong(
                name,
                f"{counted(m.unequal, 'number')} infinite or NaN in one run alone, first at {_place(pair, m.first)}: "
                f"compiled {c}, eager {e}{o}",
            )
            return
        if not m.finite:
            self._uncounted(name, "NaN or infinite in both runs" if m.nans or pair.shape else "no numbers")
            return
        if not m.scale:
            self._uncounted(name, "all zero")
            return
        if m.nans:
            self.check.said.append(f"{name}: {counted(m.nans, 'number')} NaN in both runs")
        self._sized(pair, pool, noise / m.scale)

    def _sized(self, pair: _Pair, pool: float, noise: float) -> None:
        """Judge by size. noise: what rounding of the case's largest value explains."""
        m, name = pair.measured, pair.name
        found = bounds(m, pool)
        far = m.wide and m.relative(m.eager) >= FAR
        small = m.size <= noise and (far or m.size <= ZERO * noise or not m.wide)
        if small and (m.wide or not found.inside) and m.compiled.largest <= 8 * m.eager.largest + 4 * noise:
            why = "only rounding noise, as float64 shows"
            self._uncounted(
                name, why if m.wide else "as small as rounding of the largest value, and no float64 run to tell"
            )
        elif found.inside and far:
            self._far(pair)
        elif found.inside:
            self._pass(pair, found)
        elif not self._tolerated(m, name):
            self._wrong(name, _odd_one(pair, found))

    def _far(self, pair: _Pair) -> None:
        """Eager itself is far from float64, and compiled no farther: what is left is to compare the two."""
        m, name = pair.measured, pair.name
        directly = bounds(_directly(m))
        if not m.eager_size:
            self._uncounted(name, "all zero, but not in float64")
        elif directly.inside:
            self._pass(pair, directly, by_float64=False)
            off = _percent(m.relative(m.eager))
            self.check.said.append(f"{name}: eager and compiled agree, float64 is the odd one: both are {off} off it")
        else:
            self._uncounted(name, "eager itself is far from float64")

    def _pass(self, pair: _Pair, found: Bounds, *, by_float64: bool = True) -> None:
        m = pair.measured
        by_float64 &= m.wide
        if found.blind:
            self._uncounted(pair.name, f"too small for {pair.runs[0].array.dtype} to hold its digits")
            return
        self.check.tensors += 1
        self.check.numbers += m.finite
        self.check.float64 += by_float64
        for statistic, ratio in found.ratios.items():
            key = f"{pair.runs[0].array.dtype} {statistic}" + ("" if by_float64 else ", no float64")
            self.check.margins[key] = round(max(self.check.margins.get(key, 0.0), ratio), 4)
        if by_float64 and m.relative(m.eager) > max(0.02, 30 * m.relative(m.compiled)):
            self.check.said.append(
                f"{pair.name}: compiled and float64 agree, eager is the odd one, {_percent(m.relative(m.eager))} off"
            )

    def _tolerated(self, m: Measured, name: str) -> bool:
        if self.evidence.tolerance is None:
            return False
        most, why = self.evidence.tolerance
        off = m.scale * min(m.apart.largest, m.compiled.largest)
        if off > most:
            return False
        self.check.tensors += 1
        self.check.numbers += m.finite
        self.check.said.append(f"{name}: {off:.2g} off, within the {most:g} that the case states: {why}")
        return True


def judged(evidence: Evidence, file: Path | None = None) -> Check:
    """Compare what the runs yielded, by name. file: where the bytes of the values are, unless they are in memory."""
    reader = Reader(file)
    try:
        return _Judge(evidence, reader).judge()
    finally:
        reader.close()


def settle(result: Result, evidence: Evidence, file: Path | None) -> None:
    """Give the result of a case that came to its end the verdict on its gradients, and the counts of what was compared."""
    check = judged(evidence, file)
    result.checked = {name: value for name, value in dataclasses.asdict(check).items() if name != "wrong"}
    if check.wrong:
        result.verdict, result.problem = Verdict.WRONG_GRADIENTS, check.told()
    elif result.verdict is Verdict.PASSED and evidence.expected and not check.tensors:
        why = "".join(f"\n{line}" for line in check.said)
        nothing = (
            "no value was compared that says something about a gradient"
            if evidence.eager
            else "the body yielded nothing, so no gradient was compared"
        )
        result.verdict = Verdict.FAILED
        result.problem = f"{nothing}; yields=False says that none is meant to be{why}"


def same_bytes(eager: Values, compiled: Values, file: Path | None) -> bool:
    """Did both runs yield the same, to the last bit?"""
    reader = Reader(file)
    try:
        return _plain(eager, reader) == _plain(compiled, reader)
    finally:
        reader.close()


def _plain(values: Values, reader: Reader) -> list[Any]:
    return [
        (name, value and [value.dtype, value.shape, *(reader.read_bytes(part) for part in value.parts.values())])
        for name, value in values
    ]


def _by_name(values: Values) -> dict[tuple[str, int], Value | None]:
    """A name that is yielded again is another value: that of its second time."""
    times: Counter[str] = Counter()
    made = {}
    for name, value in values:
        made[name, times[name]] = value
        times[name] += 1
    return made


def _usable(
    wide: Mapping[tuple[str, int], Value | None], key: tuple[str, int], eager: Value | None
) -> tuple[Value | None, str]:
    """The float64 run's value for a name, or why it is none that others can be measured by."""
    if eager is None or eager.format.kind == "exact":
        return None, ""
    other = wide.get(key)
    if other is None:
        return None, "that run has no such value"
    if other.dtype != ("float64" if eager.format.kind == "float" else "complex128"):
        return None, f"it is {other.dtype} in that run too"
    if (other.shape, other.layout) != (eager.shape, eager.layout):
        return None, f"its shape is {list(other.shape)} there, {list(eager.shape)} in eager"
    return (None, other.gap) if other.gap else (other, "")


def _pools(pairs: Sequence[_Pair]) -> dict[int, float]:
    """What eager is off by over a case, per number of digits, as a part of the size: of tensors that are not noise."""
    sums: dict[int, list[float]] = {}
    for pair in pairs:
        own = pair.measured.relative(pair.measured.eager)
        if pair.measured.wide and own < 0.1:
            weight = min(64, pair.measured.finite)
            total = sums.setdefault(pair.measured.format.digits, [0.0, 0.0])
            total[0] += weight * own**2
            total[1] += weight
    return {digits: math.sqrt(squares / weight) if weight else 0.0 for digits, (squares, weight) in sums.items()}


def _directly(m: Measured) -> Measured:
    """The same, measured from eager as if there were no float64 run."""
    squares = max(0.0, m.squares + 2 * m.eager.along + m.eager.squares)
    return Measured(m.format, False, m.scale, m.eager_size, squares, compiled=m.apart, apart=m.apart)


def _odd_one(pair: _Pair, found: Bounds) -> str:
    """One line: which run is the odd one, by how much, where first."""
    m = pair.measured
    off, apart = m.relative(m.compiled), m.relative(m.eager)
    if not m.wide:
        who = f"compiled is {_percent(off)} off eager"
    elif apart <= off / 8:
        who = f"eager and float64 agree, compiled is the odd one, {_percent(off)} off"
    else:
        who = f"all three differ: compiled is {_percent(off)} off float64, eager {_percent(apart)}"
    factor = m.factor(m.compiled)
    if m.squares and m.scatter(m.compiled) < 0.2 * off:
        who += f" (a factor of {1 + factor:.4g})"
    place = _first_outside(pair, min(found.largest, 0.5 * m.compiled.largest))
    e, c, o = _at(pair, place)
    return f"{who}, first at {_place(pair, place)}: {c}, eager {e}{o}"


def _first_outside(pair: _Pair, most: float) -> int:
    import numpy

    eager, compiled, wide = pair.runs
    reference = wide or eager
    count = eager.reader.count(eager.array)
    with numpy.errstate(all="ignore"):
        for start, length in parts(count):
            off = numpy.abs(compiled(start, length) - reference(start, length)) / (pair.measured.scale or 1.0) >= most
            if off.any():
                return start + int(off.argmax())
    return 0


def _at(pair: _Pair, place: int) -> tuple[str, str, str]:
    eager, compiled, wide = (None if run is None else f"{float(run(place, 1)[0]):.4g}" for run in pair.runs)
    assert eager is not None and compiled is not None
    return eager, compiled, "" if wide is None else f", float64 {wide}"


def _place(pair: _Pair, place: int) -> str:
    return _index(pair.runs[0].array, place)


def _index(array: Array, place: int) -> str:
    """The place of a number in a tensor, `[0, 3]`; of a complex one, which of its two numbers."""
    part = ""
    if array.format.kind == "complex":
        place, imaginary = divmod(place, 2)
        part = ", imaginary part" if imaginary else ", real part"
    index: list[int] = []
    for size in reversed(array.shape):
        place, at = divmod(place, size)
        index.append(at)
    return f"{index[::-1]}{part}"


def _first_unequal(reader: Reader, one: Array, other: Array) -> tuple[int, int]:
    if one.shape != other.shape or one.dtype != other.dtype:
        return 0, max(1, reader.count(one))
    first, differing = 0, 0
    for start, length in parts(reader.count(one)):
        unequal = reader.read(one, start, length) != reader.read(other, start, length)
        if unequal.any() and not differing:
            first = start + int(unequal.argmax())
        differing += int(unequal.sum())
    return first, differing


def _aligned(reader: Reader, *values: Value | None) -> tuple[Array | None, ...]:
    """The numbers of sparse tensors at the places that any of them has, in one order; those that one lacks are zero."""
    import numpy

    given = [value for value in values if value is not None]
    found = {id(value): _coordinates(reader, value) for value in given}
    keys = numpy.unique(numpy.concatenate([found[id(value)][0] for value in given]))
    made: list[Array | None] = []
    for value in values:
        if value is None:
            made.append(None)
            continue
        places, numbers = found[id(value)]
        dense = numpy.zeros((len(keys), numbers.shape[1]))
        numpy.add.at(dense, numpy.searchsorted(keys, places), numbers)
        dtype = "complex128" if value.format.kind == "complex" else "float64"
        width = 2 if dtype == "complex128" else 1
        data = dense.tobytes()
        made.append(Array(dtype, 8 * width, (dense.size // width,), len(data), data=data))
    return tuple(made)


def _coordinates(reader: Reader, value: Value) -> tuple[Any, Any]:
    """A sparse tensor's numbers, a row for each stored element or block, and where each row belongs."""
    import numpy

    stored = value.parts["values"]
    numbers = reader.read(stored)
    if value.layout == "sparse_coo":
        indices = reader.read(value.parts["indices"]).reshape(value.parts["indices"].shape)
        sizes = value.shape[: len(indices)]
        keys = numpy.ravel_multi_index(tuple(indices), sizes) if len(indices) else numpy.zeros(1, "i8")
    else:
        by_row = value.layout in ("sparse_csr", "sparse_bsr")
        outer, inner = ("rows", "columns") if by_row else ("columns", "rows")
        starts = reader.read(value.parts[outer]).reshape(value.parts[outer].shape)
        inside = reader.read(value.parts[inner]).reshape(value.parts[inner].shape)
        counts = numpy.diff(starts.reshape(-1, starts.shape[-1]), axis=1)
        batches, lines = counts.shape
        line: Any = numpy.concatenate([numpy.repeat(numpy.arange(lines), row) for row in counts]) if batches else []
        batch = numpy.repeat(numpy.arange(batches), counts.sum(axis=1))
        keys = (batch * lines + numpy.asarray(line, "i8")) * (max(value.shape) + 1) + inside.reshape(-1)
    return keys, numbers.reshape(len(keys), -1) if len(keys) else numbers.reshape(0, max(1, numbers.size))


def _percent(part: float) -> str:
    """A part of a tensor's size as a reader wants it: 3 %, 200 %, 1.2e-05 of its size."""
    if not math.isfinite(part):
        return "infinitely"
    return f"{100 * part:.3g} %" if part >= 0.001 else f"{part:.2g} of its size"


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(names[:MOST_LINES])
    return shown if len(names) <= MOST_LINES else f"{shown} and {len(names) - MOST_LINES} more"


def _told(what: Any) -> str:
    return str(list(what)) if isinstance(what, tuple) else str(what)


def _kind(value: Value | None) -> str:
    return "None" if value is None else f"a tensor of shape {list(value.shape)}"
