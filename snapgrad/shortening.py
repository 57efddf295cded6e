"""Long texts for a reader at a terminal: what is cut out is their middle, as errors have the cause at their end."""

from __future__ import annotations

import re
from collections.abc import Sequence

from snapgrad.wording import counted

WIDEST = 320
MOST_LINES = 14
_FRONT = 1 / 3  # of what is kept; the rest is the end
_ADVICE = re.compile(r"\s*(Set TORCHDYNAMO_VERBOSE=1 for |You can suppress this exception and fall back to eager|$)")
_WARNING = re.compile(r".*:\d+: \w*Warning: |[WI]\d{4} \d\d:\d\d:\d\d\.\d+ |(WARNING|INFO|DEBUG)\b")


def shortened_line(line: str, widest: int = WIDEST) -> str:
    """The line, or its beginning and its end with the number of characters between them."""
    if len(line) <= widest:
        return line
    front = int(widest * _FRONT)
    return f"{line[:front]} [... {len(line) - widest} characters ...] {line[front - widest :]}"


def shortened(lines: Sequence[str], most: int = MOST_LINES, widest: int = WIDEST) -> list[str]:
    """The lines of an error, at most so many: of more, the first and the last ones with the number of those between.
    Empty lines, and torch's advice how to see more of its own stack, are left out."""
    kept = [shortened_line(line, widest) for line in lines if not _ADVICE.match(line)]
    if len(kept) <= most:
        return kept
    front = max(1, int((most - 1) * _FRONT))
    end = most - 1 - front
    return [*kept[:front], f"[... {counted(len(kept) - front - end, 'line')} ...]", *kept[len(kept) - end :]]


def without_warnings(output: str) -> list[str]:
    """The lines that a process printed, but warnings, each with the line of source below it, and lines of a log."""
    kept: list[str] = []
    indented = False
    for line in output.splitlines():
        warned = bool(_WARNING.match(line))
        if not warned and not (indented and line.startswith("  ")) and line.strip():
            kept.append(line)
        indented = warned
    return kept
