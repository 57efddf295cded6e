"""Shows that cases come to an end: a bar on a terminal, and a line for each; that they go on, while none does."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.progress import Progress

EVERY = 30.0  # seconds without a line, at most
Running = tuple[str, float, str]
"""A case that runs: its id, for how many seconds, and where it is, as far as that is known."""


class Shown:
    """Where the lines go: above the bar, if there is one."""

    def __init__(self, stream: TextIO, bar: Progress | None, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream = stream
        self._bar = bar
        self._clock = clock
        self._began = self._said = clock()

    def say(self, line: str) -> None:
        """One more case has ended; an empty line is not printed."""
        self._said = self._clock()
        if self._bar is None:
            if line:
                print(line, file=self._stream, flush=True)
            return
        if line:
            self._bar.console.print(line, markup=False, highlight=False)
        self._bar.advance(self._bar.task_ids[0])

    def beside(self, lines: Sequence[str]) -> None:
        """What there is to know of the case that has ended last."""
        for line in lines:
            if self._bar is None:
                print(line, file=self._stream, flush=True)
            else:
                self._bar.console.print(line, markup=False, highlight=False)

    def waiting(self, running: Sequence[Running]) -> None:
        """No case has ended for a second, or more."""
        now = self._clock()
        text = still_running(running, now - self._began)
        if self._bar is not None:
            self._bar.update(self._bar.task_ids[0], description=text)
        elif now - self._said >= EVERY:
            self._said = now
            print(text, file=self._stream, flush=True)


def still_running(running: Sequence[Running], elapsed: float) -> str:
    """What goes on after so many seconds: the case that has run the longest, and where it is."""
    if not running:
        return f"... {elapsed:.0f} s: the process that runs the cases is starting"
    name, seconds, where = max(running, key=lambda one: one[1])
    more = f", and {len(running) - 1} more" if len(running) > 1 else ""
    return f"... {elapsed:.0f} s: {name} runs for {seconds:.0f} s{f', in {where}' if where else ''}{more}"


@contextmanager
def progress(total: int, stream: TextIO | None = None) -> Iterator[Shown]:
    """Around the run of `total` cases. stream: standard output if none; without a terminal there is no bar."""
    stream = stream or sys.stdout
    if not stream.isatty():
        yield Shown(stream, None)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (
        TextColumn("cases"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("{task.description}", markup=False),
    )
    with Progress(*columns, console=Console(file=stream)) as bar:
        bar.add_task("", total=total)
        yield Shown(stream, bar)
