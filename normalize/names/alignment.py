"""Aligns two sequences of labels in near-linear time: what both have in the same order, in both the same place.

Common ends first, then labels that occur once in each (patience), then Myers' greedy shortest edit script
with a bound on its length, after which the best path so far is kept and the search starts again from its
end. So the cost grows with length times bound at worst, and no input is quadratic (as difflib is).
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import Final

Pair = tuple[int, int]
Gap = tuple[int, int, int, int]
Run = tuple[int, int, int]
BOUND: Final = 100


def align(ours: Sequence[int], theirs: Sequence[int], gap: Gap) -> list[Pair]:
    """Pairs of positions with equal labels, increasing in both, for ours[gap[0]:gap[1]] and theirs[gap[2]:gap[3]]."""
    pairs: list[Pair] = []
    pending = [gap]
    while pending:
        rest = _trim(ours, theirs, pending.pop(), pairs)
        if rest[0] == rest[1] or rest[2] == rest[3]:
            continue
        anchors = _anchors(ours, theirs, rest)
        if anchors:
            pairs += anchors
            pending += gaps_between(anchors, rest)
        else:
            pairs += _myers(ours, theirs, rest)
    return sorted(pairs)


def gaps_between(pairs: list[Pair], gap: Gap) -> list[Gap]:
    """What of a gap lies between its sorted pairs, where both sides have something."""
    at, from_ = gap[0], gap[2]
    gaps: list[Gap] = []
    for i, j in [*pairs, (gap[1], gap[3])]:
        if at < i and from_ < j:
            gaps.append((at, i, from_, j))
        at, from_ = i + 1, j + 1
    return gaps


def well_founded(pairs: list[Pair], gap: Gap) -> list[Pair]:
    """The pairs without runs shorter than what is left unpaired on both sides of them.

    In repetitive text such a run is a chance likeness; it would keep its neighbourhood from being paired.
    """
    runs = _runs(pairs)
    kept: list[Run] = [(gap[0], gap[2], 0)]
    for index, run in enumerate(runs):
        following = runs[index + 1] if index + 1 < len(runs) else (gap[1], gap[3], 0)
        kept.append(run)
        while len(kept) > 1 and 0 < kept[-1][2] <= min(_between(kept[-2], kept[-1]), _between(kept[-1], following)):
            kept.pop()
    return [(i + step, j + step) for i, j, length in kept for step in range(length)]


def _runs(pairs: list[Pair]) -> list[Run]:
    runs: list[Run] = []
    for i, j in pairs:
        if runs and (i, j) == (runs[-1][0] + runs[-1][2], runs[-1][1] + runs[-1][2]):
            runs[-1] = (runs[-1][0], runs[-1][1], runs[-1][2] + 1)
        else:
            runs.append((i, j, 1))
    return runs


def _between(left: Run, right: Run) -> int:
    return max(right[0] - left[0], right[1] - left[1]) - left[2]


def _trim(ours: Sequence[int], theirs: Sequence[int], gap: Gap, pairs: list[Pair]) -> Gap:
    start, end, begin, stop = gap
    while start < end and begin < stop and ours[start] == theirs[begin]:
        pairs.append((start, begin))
        start, begin = start + 1, begin + 1
    while start < end and begin < stop and ours[end - 1] == theirs[stop - 1]:
        end, stop = end - 1, stop - 1
        pairs.append((end, stop))
    return start, end, begin, stop


def _anchors(ours: Sequence[int], theirs: Sequence[int], gap: Gap) -> list[Pair]:
    """The longest increasing run of labels that occur once on each side."""
    start, end, begin, stop = gap
    left, right = Counter(ours[start:end]), Counter(theirs[begin:stop])
    where = {theirs[j]: j for j in range(begin, stop) if right[theirs[j]] == 1}
    unique = [(i, where[ours[i]]) for i in range(start, end) if left[ours[i]] == 1 and ours[i] in where]
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, (_, j) in enumerate(unique):
        place = bisect_left(tails, j)
        before.append(ends[place - 1] if place else -1)
        tails[place : place + 1] = [j]
        ends[place : place + 1] = [index]
    chosen: list[Pair] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        chosen.append(unique[index])
        index = before[index]
    return chosen[::-1]


def _myers(ours: Sequence[int], theirs: Sequence[int], gap: Gap) -> list[Pair]:
    """A shortest edit script over the labels that both sides have, in stretches of at most BOUND edits."""
    start, end, begin, stop = gap
    both = set(ours[start:end]) & set(theirs[begin:stop])
    left = [i for i in range(start, end) if ours[i] in both]
    right = [j for j in range(begin, stop) if theirs[j] in both]
    a, b = [ours[i] for i in left], [theirs[j] for j in right]
    pairs: list[Pair] = []
    at = (0, 0)
    while at[0] < len(a) and at[1] < len(b):
        matched, at = _stretch(a, b, at)
        pairs += [(left[i], right[j]) for i, j in matched]
    return pairs


def _stretch(a: list[int], b: list[int], at: Pair) -> tuple[list[Pair], Pair]:
    """Equal positions on the furthest path from `at` within BOUND edits, and where that path ends.

    Diagonal `k` holds the points with k more steps in `a` than in `b`; `furthest[k]` is the largest index into `a`.
    """
    furthest = {1: at[0]}
    history: list[dict[int, int]] = []
    for edits in range(BOUND + 1):
        history.append(furthest.copy())
        for k in range(-edits, edits + 1, 2):
            previous = _previous(furthest, k, edits)
            x = furthest[previous] + (previous < k)
            y = at[1] + x - at[0] - k
            while x < len(a) and y < len(b) and a[x] == b[y]:
                x, y = x + 1, y + 1
            furthest[k] = x
            if x >= len(a) and y >= len(b):
                return _back(history, at, k, x), (x, y)
    inside = [
        (2 * x - k, -abs(k), k)
        for k, x in furthest.items()
        if (k - BOUND) % 2 == 0 and x <= len(a) and at[1] + x - at[0] - k <= len(b)
    ]
    k = max(inside)[2]
    return _back(history, at, k, furthest[k]), (furthest[k], at[1] + furthest[k] - at[0] - k)


def _previous(furthest: dict[int, int], k: int, edits: int) -> int:
    """The diagonal from which the last edit came: `k + 1` skips an item of `b`, `k - 1` one of `a`."""
    skips_b = k == -edits or (k != edits and furthest[k - 1] < furthest[k + 1])
    return k + 1 if skips_b else k - 1


def _back(history: list[dict[int, int]], at: Pair, k: int, x: int) -> list[Pair]:
    matched: list[Pair] = []
    for edits in range(len(history) - 1, -1, -1):
        previous = _previous(history[edits], k, edits)
        before = history[edits][previous]
        matched += [(i, at[1] + i - at[0] - k) for i in range(before + (previous < k), x)]
        k, x = previous, before
    return matched
