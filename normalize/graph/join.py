"""Several lines -> one: undoes what the wrapper of long lines, and FX's own expanded lists, did."""

from __future__ import annotations

import re

from .tokens import STRING

_NOTE = re.compile(rf"(?:[^'\"#]|{STRING})*?(\s+#.*)$")
_PIECE = re.compile(STRING + r"|[()\[\]{},]|[^()\[\]{},'\"]+|['\"]")


def note_of(line: str) -> tuple[str, str]:
    """A line without its trailing comment, and the comment (`# PlainAOTInput(idx=0)`)."""
    if " #" not in line:
        return line, ""
    found = _NOTE.match(line)
    return (line[: found.start(1)], found.group(1).strip()) if found else (line, "")


def join_lines(pieces: list[str]) -> str:
    """One statement of several lines on one; lines with comments of their own stay apart."""
    if any(note_of(piece)[1] for piece in pieces):
        return "\n".join(pieces)
    joined = [pieces[0]]
    for piece in pieces[1:]:
        last = joined[-1]
        if piece[0] in ")]}" and last.endswith(","):
            joined[-1] = last if _single(joined) else last[:-1]
        elif last.endswith(","):
            joined[-1] = last + " "
        joined.append(piece)
    return "".join(joined)


def _single(joined: list[str]) -> bool:
    """Whether what is open at the end is a tuple of one element, whose comma has a meaning."""
    level = commas = 0
    pieces = _PIECE.findall("".join(joined))
    for index in range(len(pieces) - 1, -1, -1):
        piece = pieces[index]
        if piece in ")]}":
            level += 1
        elif piece in "([{":
            level -= 1
            if level < 0:
                return piece == "(" and commas == 1 and not called(pieces[index - 1] if index else "")
        elif piece == "," and level == 0:
            commas += 1
    return False


def called(before: str) -> bool:
    """Whether a parenthesis after this text holds the arguments of a call, not a tuple or a grouping."""
    return bool(before) and (before[-1].isalnum() or before[-1] in "_)]")


def split_items(text: str) -> list[str]:
    """The items of a comma-separated list, brackets and strings respected, empty ones left out."""
    items, current, level = [], "", 0
    for piece in _PIECE.findall(text):
        if piece == "," and level == 0:
            items.append(current.strip())
            current = ""
            continue
        level += (piece in "([{") - (piece in ")]}")
        current += piece
    items.append(current.strip())
    return [item for item in items if item]
