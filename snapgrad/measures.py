"""How far the runs' numbers of one tensor lie apart, and how far they may: arithmetic alone, no torch, nothing of a case.

All is relative to the tensor's own size. With a float64 run, both others are measured from it: what eager is off by says
what rounding does to this tensor, and compiled code may be off by as much, and somewhat more by luck. A compiled run that is
nearer to float64 than eager is never outside. Without one, compiled is measured from eager, and rounding alone explains.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from snapgrad.values import CHUNK, Format

if TYPE_CHECKING:
    from snapgrad.values import Numbers

    Read = Callable[[int, int], Numbers]

FLOORS = {8: 2, 11: 4, 24: 256, 53: 65536}
"""By the digits of a dtype: how many roundings may come together in one number, where eager was exact by luck. Wide dtypes
have room to spare, for long sums and cancellation."""
FEWEST = 8
"""Numbers that it takes to tell a systematic factor from rounding."""
LUCK = 0.01
"""A few numbers of eager may be exact by luck. What they cannot tell is granted, up to this part of a tensor's size."""


@dataclass
class Deviation:
    """Of one run from a reference, in units of `Measured.scale`.

    largest: of one number. squares: the sum of squares of the differences. along: of difference times reference, so that
    `along / reference's squares` is the systematic factor, less one.
    """

    largest: float = 0.0
    squares: float = 0.0
    along: float = 0.0
    count: int = 0

    def add(self, run: Numbers, reference: Numbers) -> None:
        import numpy

        both = numpy.isfinite(run) & numpy.isfinite(reference)
        difference = numpy.where(both, run - reference, 0.0)
        if difference.size:
            self.largest = max(self.largest, float(numpy.abs(difference).max()))
            self.squares += float(numpy.square(difference).sum())
            self.along += float((difference * numpy.where(both, reference, 0.0)).sum())
            self.count += int(both.sum())


@dataclass
class Measured:
    """One tensor in two runs or three. scale: its largest finite number in any of them, the unit of all that follows.

    eager, compiled: from float64; without it `eager` is empty and `compiled` is measured from eager. apart: compiled from
    eager. size: the reference's largest number. squares: the sum of its squares. finite: numbers that compiled and the
    reference have. unequal: numbers that are infinite or NaN in one run alone; first: the place of the first of them.
    """

    format: Format
    wide: bool
    scale: float = 0.0
    size: float = 0.0
    squares: float = 0.0
    eager: Deviation = field(default_factory=Deviation)
    compiled: Deviation = field(default_factory=Deviation)
    apart: Deviation = field(default_factory=Deviation)
    eager_size: float = 0.0
    nans: int = 0
    unequal: int = 0
    first: int = -1

    @property
    def finite(self) -> int:
        return self.compiled.count

    @property
    def rms(self) -> float:
        """The reference's root mean square."""
        return math.sqrt(self.squares / max(1, self.finite))

    def relative(self, of: Deviation) -> float:
        """A deviation's root mean square as a part of the reference's; infinite where that is zero and this is not."""
        if not of.squares:
            return 0.0
        return math.sqrt(of.squares / self.squares) if self.squares else math.inf

    def factor(self, of: Deviation) -> float:
        """The systematic factor of a run, less one: -2 where every sign is flipped."""
        return of.along / self.squares if self.squares else 0.0

    def scatter(self, of: Deviation) -> float:
        """What is left of a deviation's relative root mean square without its systematic factor."""
        left = of.squares - self.factor(of) * of.along
        return math.sqrt(max(0.0, left) / self.squares) if self.squares else 0.0


def measured(format: Format, count: int, eager: Read, compiled: Read, wide: Read | None) -> Measured:
    """Measure one tensor of `count` numbers; each run reads `count` of them from `start` as float64."""
    import numpy

    made = Measured(format, wide is not None)
    with numpy.errstate(all="ignore"):
        runs = [read for read in (eager, compiled, wide) if read is not None]
        made.scale = max((_largest(read(*part)) for part in parts(count) for read in runs), default=0.0)
        unit = made.scale or 1.0
        for start, length in parts(count):
            e, c = eager(start, length), compiled(start, length)
            o = wide(start, length) if wide is not None else None
            if o is not None:
                o = numpy.where(numpy.abs(o) > format.most, numpy.sign(o) * numpy.inf, o)
            _note_infinite(made, start, e, c, o)
            e, c = e / unit, c / unit
            made.apart.add(c, e)
            reference = e if o is None else o / unit
            made.compiled.add(c, reference)
            if o is not None:
                made.eager.add(e, reference)
            made.eager_size = max(made.eager_size, _largest(e))
            made.size = max(made.size, _largest(reference))
            made.squares += float(numpy.square(numpy.where(numpy.isfinite(reference), reference, 0.0)).sum())
    return made


def parts(count: int) -> Iterator[tuple[int, int]]:
    """Where parts of so many numbers begin, and how long each is."""
    for start in range(0, count, CHUNK):
        yield start, min(CHUNK, count - start)


def _largest(numbers: Numbers) -> float:
    import numpy

    sizes = numpy.abs(numbers)
    return float(numpy.where(numpy.isfinite(sizes), sizes, 0.0).max(initial=0.0))


def _note_infinite(made: Measured, start: int, e: Numbers, c: Numbers, o: Numbers | None) -> None:
    import numpy

    def same(one: Numbers, other: Numbers) -> Numbers:
        made: Numbers = (one == other) | (numpy.isnan(one) & numpy.isnan(other))
        return made

    odd = ~(numpy.isfinite(c) & numpy.isfinite(e))
    if not odd.any():
        return
    made.nans += int((numpy.isnan(c) & numpy.isnan(e)).sum())
    odd &= ~same(c, e)
    if o is not None:  # where eager overflows and compiled has the number that float64 has, compiled is right
        odd &= ~(same(c, o) | (numpy.isfinite(c) & numpy.isfinite(o)))
    made.unequal += int(odd.sum())
    if made.first < 0 and odd.any():
        made.first = start + int(odd.argmax())


@dataclass(frozen=True)
class Bounds:
    """What a compiled run may be off by, and how near it came: `ratios` above 1 are outside.

    largest: of one number, in units of the scale. rms: a part of the reference's root mean square. factor: systematic.
    blind: the bounds are as wide as the tensor is large, so that they would let pass anything.
    """

    largest: float
    rms: float
    factor: float
    ratios: dict[str, float]
    blind: bool

    @property
    def inside(self) -> bool:
        return all(ratio <= 1 for ratio in self.ratios.values())


def bounds(m: Measured, pool: float = 0.0, noise: float = 0.0) -> Bounds:
    """The bounds of a tensor whose reference is not zero everywhere.

    pool: what eager is off by in the case's other tensors, as a part of their size: few numbers alone say little.
    noise: an absolute size that rounding explains, in units of the scale.
    """
    u, n = m.format.rounding, max(1, m.finite)
    floor = FLOORS.get(m.format.digits, 2) * u * (1 if m.wide else 3)
    least = (2 * m.format.least / m.scale if m.scale else 0.0) + noise
    own = m.relative(m.eager) if m.wide else 0.0
    own = max(own, math.sqrt((n * own**2 + 8 * pool**2) / (n + 8))) if math.isfinite(own) else own
    luck = 1.5 * 10 ** min(6.0, 6 / math.sqrt(n))
    rms = floor + (max(4 * own, min(luck * own, LUCK)) if m.wide else LUCK / math.sqrt(n))
    peak = max(m.eager.largest, 3 * own * m.rms) if math.isfinite(own) else m.eager.largest
    largest = 2 * floor * m.size + max(8 * peak, min(luck * peak, LUCK * m.size))
    factor, of_eager = m.factor(m.compiled), m.factor(m.eager)
    beyond = max(0.0, factor - max(0.0, of_eager), min(0.0, of_eager) - factor)
    scatter = max(m.scatter(m.compiled), 0.5 * u)
    scatter = min(scatter, max(m.scatter(m.eager), 0.5 * u)) if m.wide else scatter
    systematic = (
        (0.625 if m.wide else 0.5) * floor + 0.5 * abs(of_eager) + 4 * scatter / math.sqrt(n)
        + max(0.0, scatter - u)
    )  # fmt: skip
    size = m.rms or 1.0
    rms, systematic, largest = rms + least / size, systematic + least / size, largest + least
    ratios = {
        "largest": m.compiled.largest / largest if largest else 0.0,
        "rms": m.relative(m.compiled) / rms if m.squares else 0.0,
        "factor": beyond / systematic if n >= FEWEST else 0.0,
    }
    return Bounds(largest, rms, systematic, ratios, blind=rms >= 1 and largest >= m.size)
