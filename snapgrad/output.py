"""The command's standard streams: a reader that goes away, or a full disk behind them, changes no exit code for the better."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Iterator
from typing import Any, TextIO, cast


class Output:
    """A standard stream that goes on without its reader.

    problem: why what was printed did not arrive; "" if it did, or if nobody reads any more: that is the reader's choice.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self.problem = ""

    def write(self, text: str) -> int:
        try:
            return self._stream.write(text)
        except OSError as error:
            self._give_up(error)
            return len(text)

    def flush(self) -> None:
        try:
            self._stream.flush()
        except OSError as error:
            self._give_up(error)

    def _give_up(self, error: OSError) -> None:
        """Let the rest go nowhere: what is buffered would be tried again at the interpreter's end."""
        if not isinstance(error, BrokenPipeError):
            self.problem = self.problem or (error.strerror or str(error))
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, self._stream.fileno())
        os.close(nowhere)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


@contextlib.contextmanager
def standard_streams() -> Iterator[Output | None]:
    """Around a command: its standard streams are such. Gives the one of standard output, None if there is none."""
    before = sys.stdout, sys.stderr
    for stream in before:
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    out = Output(sys.stdout) if sys.stdout is not None else None
    sys.stdout, sys.stderr = cast(TextIO, out), cast(TextIO, Output(sys.stderr) if sys.stderr is not None else None)
    try:
        yield out
    finally:
        sys.stdout, sys.stderr = before
