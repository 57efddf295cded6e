"""Finds the logical lines and the `def` and `class` blocks of a Python-like text by brackets and indentation."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate, chain
from typing import Final, Literal

from .generated import LABEL
from .lexer import COMMENT, NAME

_HEADER: Final = re.compile(rf"^([ \t]*+)(?:(class)|(?:async[ \t]++)?def)[ \t]++({NAME})[ \t]*+(\()?", re.MULTILINE)
_BRACKETS: Final = str.maketrans("[]{}", "()()")
_PARAMETER_TOKEN: Final = re.compile(rf"[()\[\]{{}},=:]|(?<![\w.]){NAME}")


@dataclass
class Block:
    """The whole text (number 0), a function or a class; offsets into the joined text.

    The names from `start` (behind a function's own name) to `end` belong to the block; its statements
    begin at `body`. `pinned`: names in a header's defaults and annotations, which the scope around evaluates.
    """

    number: int
    kind: Literal["text", "def", "class"]
    parent: int
    start: int
    body: int
    end: int
    name: str = ""
    name_at: int = 0
    parameters: list[str] = field(default_factory=list)
    pinned: set[str] = field(default_factory=set)


def joined_lines(skeleton: str) -> str | None:
    """The skeleton with the line ends inside brackets as blanks, length kept; None if brackets do not balance."""
    lines = skeleton.translate(_BRACKETS).split("\n")
    depths = list(accumulate(line.count("(") - line.count(")") for line in lines))
    if depths[-1] != 0 or min(depths) < 0:
        return None
    if not any(depths):
        return skeleton + "\n"
    ends = [" " if depth else "\n" for depth in depths]
    return "".join(chain.from_iterable(zip(skeleton.split("\n"), ends, strict=True)))


def blocks_of(joined: str) -> list[Block]:
    """The blocks in the order of their starts; each one's parent stands before it."""
    blocks = [Block(0, "text", -1, 0, 0, len(joined))]
    current = 0
    for match in _HEADER.finditer(joined):
        while match.start() >= blocks[current].end:
            current = blocks[current].parent
        block = _block(joined, match, len(blocks), current)
        if block is not None:
            blocks.append(block)
            current = block.number
    return blocks


def segments_of(blocks: list[Block]) -> Iterator[tuple[int, int, Block]]:
    """The text as consecutive pieces (start, end, innermost block)."""
    at, stack = 0, [blocks[0]]
    for block in blocks[1:]:
        while stack[-1].end <= block.start:
            closed = stack.pop()
            yield at, closed.end, closed
            at = closed.end
        yield at, block.start, stack[-1]
        at = block.start
        stack.append(block)
    while stack:
        closed = stack.pop()
        yield at, closed.end, closed
        at = closed.end


def _block(joined: str, match: re.Match[str], number: int, parent: int) -> Block | None:
    indent, is_class, name, opening = match.groups()
    if not is_class and not opening:
        return None
    line_end = joined.find("\n", match.end())
    behind = rf"^[ \t]{{0,{len(indent)}}}(?![ \t\n\r{COMMENT}]|{LABEL.pattern}:)"
    end = re.compile(behind, re.MULTILINE).search(joined, line_end + 1)
    block = Block(
        number,
        "class" if is_class else "def",
        parent,
        match.end(3),
        line_end + 1,
        end.start() if end else len(joined),
        name,
        match.start(3),
    )
    if opening and not is_class:
        _read_header(block, joined, match.end())
    return block


def _read_header(block: Block, joined: str, position: int) -> None:
    depth, before = 1, ","
    for match in _PARAMETER_TOKEN.finditer(joined, position):
        token = match[0]
        if token in "([{":
            depth += 1
        elif token in ")]}":
            depth -= 1
            if depth == 0:
                block.pinned.update(_PARAMETER_TOKEN.findall(joined, match.end(), block.body))
                return
        elif depth == 1 and before == "," and token not in ",=:":
            block.parameters.append(token)
        else:
            block.pinned.add(token)
        before = token
