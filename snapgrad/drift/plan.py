"""What a drift compares with what, and which cases: known before anything runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from snapgrad.case import Case
from snapgrad.devices import able, left_out, on_device
from snapgrad.drift.comparing import Drifted, Ways
from snapgrad.drift.interpreter import Interpreter
from snapgrad.sharding import Shard
from snapgrad.wording import counted, the_goldens


@dataclass(frozen=True)
class Selection:
    """The cases of a drift. names: the ids of all shards. cases: those of this shard that are captured; unable: those of
    it that cannot be, each with the reason. elsewhere: how many cases do not run on the device at all."""

    names: Sequence[str]
    cases: Sequence[Case]
    unable: Sequence[tuple[Case, str]]
    elsewhere: int

    def in_order(self, found: Sequence[Drifted]) -> list[Drifted]:
        """What came of the cases, in the order of the catalogue: they end in any."""
        order = {name: number for number, name in enumerate(self.names)}
        return sorted(found, key=lambda one: order[one.case.id])


def selection(cases: Sequence[Case], device: str, shard: Shard | None) -> Selection:
    """What is looked at of the cases that were named. Raises Problem if none of them can run on the device."""
    there = on_device(cases, device)
    unable = left_out(there, device)
    names = [case.id for case in there]
    mine = set(shard.part(names) if shard else names)
    return Selection(
        names,
        [case for case in able(there, unable, device) if case.id in mine],
        [(case, unable[case.id]) for case in there if case.id in unable and case.id in mine],
        len(cases) - len(there),
    )


@dataclass(frozen=True)
class Plan:
    """there: the interpreter to compare with; None: the goldens in `snapshots`. root: the project's folder."""

    here: Interpreter
    there: Interpreter | None
    ways: Ways
    selection: Selection
    shard: Shard | None
    root: Path
    snapshots: Path

    def title(self) -> str:
        """ "torch 2.15.0, Python 3.13.0 against the goldens: 11 cases"."""
        number = len(self.selection.cases) + len(self.selection.unable)
        part = f" of shard {self.shard}" if self.shard else ""
        elsewhere = self.selection.elsewhere
        more = f"; {elsewhere} more do not run on {self.ways.device}" if elsewhere else ""
        return f"{self.here} against {self.there or the_goldens(own=self.ways.overlays)}: {counted(number, 'case')}{part}{more}"
