"""What of a canonical text counts in a comparison: all but comments that can differ while the text means the same."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .graph.join import join_lines, note_of
from .graph.tokens import STRING, depth
from .kinds import Kind
from .names.lexer import long_strings
from .names.sections import TITLE

COMMENTED: frozenset[Kind] = frozenset({"graph", "wrapper", "triton"})
"""The kinds in which some comments do not count. In the others every line does."""

_ORIGIN = re.compile(rf"(?P<kept>#(?:[^'\"]|{STRING})*?)\s*\bcode: ")


def without_comments(text: str, kind: Kind) -> str:
    """The lines of a canonical text that count in a comparison.

    Titles of sections count in every kind, and whatever stands in a string. In a graph the autograd node, the annotation
    and the recompute tag above a group of statements count, and where such a group ends; the line of the user's code
    does not, nor how a statement is broken into lines: that depends on the length of names. In a wrapper and a Triton kernel whole-line comments are the ATen ops that a kernel came from, which differ
    between two spellings of one computation, and a user's own: they do not count. Blank lines do not.
    """
    if kind not in COMMENTED:
        return text
    lines = text.split("\n")
    quoted = long_strings(text)
    kept = _of_graph(lines, quoted) if kind == "graph" else _of_code(lines, quoted)
    if kind == "graph" and not quoted:
        kept = _on_one_line(kept)
    return "".join([f"{line}\n" for line in kept])


def _on_one_line(lines: Iterator[str]) -> Iterator[str]:
    """Each statement on a line of its own, as the text of a graph has it before it is broken."""
    pieces: list[str] = []
    level = 0
    for line in lines:
        level += 0 if line.lstrip().startswith("#") else depth(note_of(line)[0])
        pieces.append(line.strip() if pieces else line)
        if level <= 0:
            yield join_lines(pieces) if len(pieces) > 1 else pieces[0]
            pieces, level = [], 0
    yield from pieces


def _of_code(lines: list[str], quoted: set[int]) -> Iterator[str]:
    for number, line in enumerate(lines):
        bare = line.lstrip()
        if number in quoted or (bare and (bare[0] != "#" or TITLE.match(line))):
            yield line


def _of_graph(lines: list[str], quoted: set[int]) -> Iterator[str]:
    """The statements, each group headed by what counts of the comment above it: `#` alone if nothing does, where the group
    before had a heading."""
    heading = shown = ""
    for number, line in enumerate(lines):
        bare = line.strip()
        if number in quoted:
            yield line
        elif not bare:
            heading = ""
        elif TITLE.match(line) or bare.startswith("def "):
            heading = shown = ""
            yield line
        elif bare[0] == "#" and line[0] == "#":
            continue  # "# fmt: off"
        elif bare[0] == "#":
            heading = _heading(bare)
            if heading:
                shown = heading
                yield line[: len(line) - len(line.lstrip())] + heading
        else:
            if heading != shown:
                shown = heading
                yield "#"
            yield line


def _heading(comment: str) -> str:
    """What counts of a comment above a group; "" for one that only quotes the user's code."""
    found = _ORIGIN.match(comment)
    heading = found["kept"].rstrip() if found else comment
    return "" if heading == "#" else heading
