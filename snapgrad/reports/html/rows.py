"""Two texts side by side: which line stands beside which."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

_WORD = re.compile(r"\w+")
_ALIKE = 0.3
_LARGEST = 4_000

Row = tuple[str | None, str | None]
"""A line of the golden and the line of what was received beside it; None where there is none."""


@dataclass(frozen=True)
class Hidden:
    """So many lines, the same in both texts, that are left out."""

    lines: int


def aligned(golden: str, received: str) -> list[Row]:
    """Every line of both texts, in order. Equal lines share a row, and lines that are alike where both have changed."""
    old, new = golden.splitlines(), received.splitlines()
    first = _same(old, new)
    last = _same(old[first:][::-1], new[first:][::-1])
    rows: list[Row] = [(line, line) for line in old[:first]]
    middle = SequenceMatcher(None, old[first : len(old) - last], new[first : len(new) - last], autojunk=False)
    for tag, a, b, c, d in middle.get_opcodes():
        if tag == "equal":
            rows += [(line, line) for line in old[first + a : first + b]]
        else:
            rows += _paired(old[first + a : first + b], new[first + c : first + d])
    return rows + [(line, line) for line in old[len(old) - last :]]


def _same(old: Sequence[str], new: Sequence[str]) -> int:
    count = 0
    for before, after in zip(old, new, strict=False):
        if before != after:
            break
        count += 1
    return count


def _paired(old: Sequence[str], new: Sequence[str]) -> Iterator[Row]:
    """Removed and added lines, those beside each other that have most words in common."""
    i = j = 0
    for k, m in [*_pairs(old, new), (len(old), len(new))]:
        yield from ((line, None) for line in old[i:k])
        yield from ((None, line) for line in new[j:m])
        if k < len(old):
            yield old[k], new[m]
        i, j = k + 1, m + 1


def _pairs(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """The pairs, in order in both, whose likeness sums up to the most; by position where that would take long."""
    if len(old) * len(new) > _LARGEST:
        return [(k, k) for k in range(min(len(old), len(new))) if _likeness(old[k], new[k]) >= _ALIKE]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in range(len(old) - 1, -1, -1):
        for j in range(len(new) - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + _worth(old[i], new[j]))
    found, i, j = [], 0, 0
    while i < len(old) and j < len(new):
        worth = _worth(old[i], new[j])
        if worth and best[i][j] == best[i + 1][j + 1] + worth:
            found.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return found


def _worth(old: str, new: str) -> float:
    likeness = _likeness(old, new)
    return likeness if likeness >= _ALIKE else 0.0


@lru_cache(maxsize=1 << 16)
def _likeness(old: str, new: str) -> float:
    """The words that two lines have in common, of all: 0 to 1."""
    before, after = _words(old), _words(new)
    if not before or not after:
        return float(old.strip() == new.strip())
    return len(before & after) / len(before | after)


@lru_cache(maxsize=1 << 16)
def _words(line: str) -> frozenset[str]:
    return frozenset(_WORD.findall(line))


def within(rows: Sequence[Row], context: int) -> list[Row | Hidden]:
    """The rows that differ, and so many around them; the others as counts."""
    differ = [index for index, (before, after) in enumerate(rows) if before != after]
    shown = {k for index in differ for k in range(index - context, index + context + 1)}
    made: list[Row | Hidden] = []
    hidden = 0
    for index, row in enumerate(rows):
        if index in shown:
            if hidden:
                made.append(Hidden(hidden))
                hidden = 0
            made.append(row)
        else:
            hidden += 1
    return [*made, Hidden(hidden)] if hidden else made
