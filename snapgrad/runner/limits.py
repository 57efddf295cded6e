"""When a case has had its time: processor time, which other programs on the machine take nothing from."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

PROC = Path("/proc")
IDLE_SHARE = 500  # of its limit a process that does anything uses more than a 500th, at its time on any machine
WALL_TIMES = 10


def processor_seconds(leaders: Iterable[int], proc: Path = PROC) -> dict[int, float]:
    """The processor time so far of each process with its group, all that descend from it, and those of them that were
    waited for; nothing where the system does not tell."""
    wanted = set(leaders)
    found = dict.fromkeys(wanted, 0.0)
    parents: dict[int, tuple[int, int, float]] = {}
    for name in os.listdir(proc) if proc.is_dir() else ():
        if name.isdigit():
            try:
                text = (proc / name / "stat").read_text("utf-8", "replace")
            except OSError:
                continue
            fields = text.rpartition(")")[2].split()  # the name before it may hold anything
            parents[int(name)] = (int(fields[1]), int(fields[2]), sum(map(int, fields[11:15])))
    if not wanted & parents.keys():
        return {}
    ticks = os.sysconf("SC_CLK_TCK")
    for process, (_, group, used) in parents.items():
        leader = group if group in wanted else _ancestor(process, parents, wanted)
        if leader:
            found[leader] += used / ticks
    return found


def _ancestor(process: int, parents: dict[int, tuple[int, int, float]], wanted: set[int]) -> int:
    seen: set[int] = set()
    while process in parents and process not in seen:
        if process in wanted:
            return process
        seen.add(process)
        process = parents[process][0]
    return 0


@dataclass
class TimeLimit:
    """A case's limit in seconds, and what was seen of it. began: a moment of `time.monotonic`, as every `now`."""

    seconds: float
    began: float
    used: float = 0.0
    _mark: float = 0.0
    _marked: float = field(default=0.0)

    def __post_init__(self) -> None:
        self._marked = self.began

    def first_look(self) -> float:
        """The moment before which the limit cannot be reached, were all cores the case's own."""
        return self.began + max(0.05, self.seconds / (2 * (os.cpu_count() or 1)))

    def exceeded(self, now: float, used: float | None) -> str:
        """Why the case is to be stopped, in words; "" if it is not. used: its processor time; None where none is told."""
        wall = now - self.began
        if used is None:
            return (
                f"{wall:.0f} s (wall time, as this system does not tell processor time)" if wall >= self.seconds else ""
            )
        self.used = max(self.used, used)
        if self.used >= self.seconds:
            return f"{self.used:.0f} s of processor time in {wall:.0f} s"
        if self.used - self._mark > self.seconds / IDLE_SHARE:
            self._mark, self._marked = self.used, now
        elif now - self._marked >= self.seconds:
            return f"it did nothing: no processor time in {now - self._marked:.0f} s, {self.used:.1f} s before"
        if wall >= WALL_TIMES * self.seconds:
            return f"{wall:.0f} s, {WALL_TIMES} times its limit, though only {self.used:.0f} s of processor time"
        return ""
