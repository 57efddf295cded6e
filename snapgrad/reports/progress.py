"""Shows that cases come to an end: a bar on a terminal, and a line for each."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.progress import Progress


class Shown:
    """Where the lines go: above the bar, if there is one."""

    def __init__(self, stream: TextIO, bar: Progress | None) -> None:
        self._stream = stream
        self._bar = bar

    def say(self, line: str) -> None:
        """One more case has ended; an empty line is not printed."""
        if self._bar is None:
            if line:
                print(line, file=self._stream, flush=True)
            return
        if line:
            self._bar.console.print(line, markup=False, highlight=False)
        self._bar.advance(self._bar.task_ids[0])


@contextmanager
def progress(total: int, stream: TextIO | None = None) -> Iterator[Shown]:
    """Around the run of `total` cases. stream: standard output if none; without a terminal there is no bar."""
    stream = stream or sys.stdout
    if not stream.isatty():
        yield Shown(stream, None)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("cases"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(file=stream)) as bar:
        bar.add_task("cases", total=total)
        yield Shown(stream, bar)
