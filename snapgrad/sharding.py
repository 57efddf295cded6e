"""`--shard 3/8`: one run divided over machines. Every part is known to every shard, so that one that never reports is
missed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from snapgrad.errors import Problem

MOST = 10_000


@dataclass(frozen=True)
class Shard:
    """Part `number` (from 1) of `total`."""

    number: int
    total: int

    def __str__(self) -> str:
        return f"{self.number}/{self.total}"

    def part(self, names: Sequence[str]) -> list[str]:
        """Those of the names that are this shard's."""
        return parts(names, self.total)[self.number - 1]


def shard_of(text: str, option: str = "--shard") -> Shard:
    """The shard that an option names. Raises Problem for what is none."""
    found = re.fullmatch(r"([0-9]{1,6})/([0-9]{1,6})", text)
    shard = Shard(int(found[1]), int(found[2])) if found else Shard(0, 0)
    if not 1 <= shard.number <= shard.total <= MOST:
        raise Problem(f"{option} {text}: NUMBER/TOTAL is allowed, from 1/TOTAL to TOTAL/TOTAL, such as 3/8")
    return shard


def parts(names: Sequence[str], total: int) -> list[list[str]]:
    """The names in `total` parts whose sizes differ by one at most; each name is in exactly one.

    They are dealt like cards in alphabetical order, so that a theme's cases, which take about as long as one another,
    are spread over all parts; the order in which they were selected does not matter.
    """
    dealt = sorted(names)
    return [dealt[first::total] for first in range(total)]


def divided(names: Sequence[str], shard: Shard | None) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
    """The names of a shard, and those of every shard; without a shard all of them, and no parts."""
    if shard is None:
        return names, []
    partition = parts(names, shard.total)
    return partition[shard.number - 1], partition
