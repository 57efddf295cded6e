"""The least possible diff: how few changed lines any one-to-one naming of the new text's generated names could give.

Written to be obvious and slow, with nothing of `snapgrad.normalize.names` but the table of what is generated: the
tests' reference reader (`tests/reference_comparison.py`) tells which variable a name is. Lines are paired in order, two lines
that are paired have the same text but for variables, and all pairs agree on one mapping of variables, one to one: the
most lines that can be so paired are found by integer programming (scipy, HiGHS). What is not paired has changed: statements
that are other ones, and those that read what the other text does not have.

A name keeps its stem (`relu_backward0_3` may be called `relu_backward0_1`, not `tanh_backward0`), because a name that says what it
is not is no name. A list that only tells an order (`assert inputs == [...]`) is one line whose names fit any other's: what torch
writes there is one statement as well. Which entries bytecode skips (`sizes[next+2]`) is content. Comments and blank lines are left
out.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

import numpy
from reference_comparison import tokens
from reference_cpp import Meaning
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

from snapgrad.normalize.kinds import Kind

BLANK = "\x02"
_ORDER = re.compile(r"^    assert \w+ == \[(?:[^\n]*\]$|\n(?: {5,}[^\n]*\n)* *\]$)", re.MULTILINE)
_COMMENT = {True: re.compile(r"^\s*(?://.*)?$"), False: re.compile(r"^\s*(?:#.*)?$")}


@dataclass(frozen=True)
class Line:
    """A line with its variables blanked, and the variables."""

    shape: str
    variables: tuple[Meaning, ...]


def lines_of(text: str, kind: Kind) -> list[Line]:
    """The lines that count. Raises SyntaxError when the text is none that the reference reads."""
    shapes, variables = [""], [list[Meaning]()]
    for piece, meaning in tokens(_ORDER.sub(_order, text), kind):
        if meaning is not None:
            shapes[-1] += re.sub(r"_?\d+", "#", piece) + BLANK
            variables[-1].append(meaning)
            continue
        first, *more = piece.split("\n")
        shapes[-1] += first
        shapes += more
        variables += [[] for _ in more]
    comment = _COMMENT[kind == "cpp"]
    both = zip(shapes, variables, strict=True)
    return [Line(shape, tuple(names)) for shape, names in both if not comment.match(shape)]


def counting(text: str, kind: Kind) -> list[str]:
    """The same lines with their names."""
    comment = _COMMENT[kind == "cpp"]
    return [line for line in _ORDER.sub(_order, text).split("\n") if not comment.match(line)]


def _order(found: re.Match[str]) -> str:
    items = " ".join(re.sub(r"[a-z_]+_\d+", "x", found[0]).split())
    return f"    order({items!r})"


def least(golden: str, received: str, kind: Kind, known: int, seconds: float = 30.0) -> tuple[int, bool]:
    """A number of changed lines that no naming can undercut, and whether some naming reaches it.

    known: the changed lines among those that count which some naming is known to give. seconds: how long to search; when that
    is over, the number is the bound that was proven so far.
    """
    ours, theirs = lines_of(golden, kind), lines_of(received, kind)
    total = len(ours) + len(theirs)
    reached = (total - known) // 2
    most, proven = _most_pairs(ours, theirs, reached, seconds)
    return total - 2 * most, proven


def _most_pairs(ours: list[Line], theirs: list[Line], reached: int, seconds: float) -> tuple[int, bool]:
    before = _common(ours, theirs)
    after = _common(ours[::-1], theirs[::-1])[::-1, ::-1]
    if before[-1, -1] <= reached:
        return reached, True
    wanted = reached + 1
    grid = before + after >= wanted
    return _Program(ours, theirs, grid).solved(reached, int(before[-1, -1]), seconds)


def _common(ours: list[Line], theirs: list[Line]) -> numpy.ndarray[tuple[int, int], numpy.dtype[numpy.int64]]:
    """How many lines the first i and the first j have in common in order, by shape alone."""
    found = numpy.zeros((len(ours) + 1, len(theirs) + 1), dtype=numpy.int64)
    for i, one in enumerate(ours):
        for j, other in enumerate(theirs):
            equal = found[i, j] + 1 if _pairable(one, other) else 0
            found[i + 1, j + 1] = max(equal, found[i, j + 1], found[i + 1, j])
    return found


def _pairable(one: Line, other: Line) -> bool:
    if one.shape != other.shape:
        return False
    pairs = set(zip(one.variables, other.variables, strict=True))
    return len({a for a, _ in pairs}) == len(pairs) == len({b for _, b in pairs})


class _Program:
    """A path through the grid of positions, each diagonal step of which pairs two lines and needs its variables mapped."""

    def __init__(
        self,
        ours: list[Line],
        theirs: list[Line],
        grid: numpy.ndarray[tuple[int, int], numpy.dtype[numpy.bool_]],
    ) -> None:
        self.rows: list[dict[int, float]] = []
        self.limits: list[tuple[float, float]] = []
        self.worth: list[float] = []
        flow: dict[tuple[int, int], dict[int, float]] = defaultdict(dict)
        needs: dict[tuple[object, ...], dict[int, float]] = defaultdict(dict)
        mapped: dict[tuple[Meaning, Meaning], int] = {}
        for i, j in map(tuple, numpy.argwhere(grid).tolist()):
            steps = [((i + 1, j), False), ((i, j + 1), False), ((i + 1, j + 1), True)]
            for to, pairs in steps:
                if to[0] > len(ours) or to[1] > len(theirs) or not grid[to]:
                    continue
                if pairs and not _pairable(ours[i], theirs[j]):
                    continue
                step = self._variable(float(pairs))
                flow[i, j][step], flow[to][step] = 1.0, -1.0
                for place, pair in enumerate(zip(ours[i].variables, theirs[j].variables, strict=True) if pairs else ()):
                    if pair not in mapped:
                        mapped[pair] = self._variable(0.0)
                    needs["row", i, place, pair][step] = 1.0
                    needs["column", j, place, pair][step] = 1.0
        ends = {(0, 0): 1.0, (len(ours), len(theirs)): -1.0}
        for place_, terms in flow.items():
            self._constrain(terms, ends.get(place_, 0.0), ends.get(place_, 0.0))
        for key, terms in needs.items():
            self._constrain(terms | {mapped[key[3]]: -1.0}, -numpy.inf, 0.0)  # type: ignore[index]
        self._one_to_one(mapped)

    def _variable(self, worth: float) -> int:
        self.worth.append(worth)
        return len(self.worth) - 1

    def _constrain(self, terms: dict[int, float], low: float, high: float) -> None:
        self.rows.append(terms)
        self.limits.append((low, high))

    def _one_to_one(self, mapped: dict[tuple[Meaning, Meaning], int]) -> None:
        for side in (0, 1):
            of_one: dict[Meaning, dict[int, float]] = defaultdict(dict)
            for pair, number in mapped.items():
                of_one[pair[side]][number] = 1.0
            for terms in of_one.values():
                self._constrain(terms, 0.0, 1.0)

    def solved(self, reached: int, most: int, seconds: float) -> tuple[int, bool]:
        places = [(row, column, value) for row, terms in enumerate(self.rows) for column, value in terms.items()]
        rows, columns, values = zip(*places, strict=True)
        matrix = csr_array((values, (rows, columns)), shape=(len(self.rows), len(self.worth)))
        low, high = zip(*self.limits, strict=True)
        found = milp(
            -numpy.array(self.worth),
            constraints=LinearConstraint(matrix, low, high),
            integrality=numpy.ones(len(self.worth)),
            bounds=Bounds(0, 1),
            options={"time_limit": seconds, "mip_rel_gap": 0.0},
        )
        if found.status == 2:  # no path pairs more than is known
            return reached, True
        bound = most if found.mip_dual_bound is None else int(numpy.floor(-found.mip_dual_bound + 1e-6))
        return max(min(bound, most), reached), found.status == 0
