"""Long lines of a wrapper or of a Triton kernel's decorator -> one element per line."""

from __future__ import annotations

from ..graph.join import join_lines, note_of
from ..graph.tokens import depth
from ..graph.wrap import wrap


def wrapped(text: str) -> str:
    """Statements joined where they span lines, then broken one element per line where they are too long."""
    lines = text.split("\n")
    written: list[str] = []
    index, quoted = 0, False
    while index < len(lines):
        edge = _multiline_string(lines[index])
        quoted = quoted != edge
        pieces = [] if quoted or edge else _statement(lines, index)
        written += _laid_out(lines[index], pieces) if pieces else [lines[index]]
        index += len(pieces) or 1
    return "\n".join(written)


def _statement(lines: list[str], start: int) -> list[str]:
    """The stripped lines of the statement that starts here; none where it had better be left alone."""
    pieces: list[str] = []
    level = 0
    for index in range(start, len(lines)):
        line = lines[index]
        if not line.strip() or line.lstrip()[0] == "#" or _multiline_string(line):
            return []
        code, note = note_of(line.strip())
        pieces.append(line.strip())
        level += depth(code)
        if level <= 0:
            return pieces if level == 0 else []
        if note:
            return []
    return []


def _laid_out(first: str, pieces: list[str]) -> list[str]:
    indent = len(first) - len(first.lstrip())
    code, note = note_of(join_lines(pieces) if len(pieces) > 1 else pieces[0])
    laid_out = wrap(code, indent).split("\n")
    laid_out[-1] += f"  {note}" if note else ""
    return laid_out


def _multiline_string(line: str) -> bool:
    return line.count("'''") % 2 == 1 or line.count('"""') % 2 == 1
