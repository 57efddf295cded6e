"""The head of a module: `class` and `def forward(...)`, or the one `def` of the canonical text."""

from __future__ import annotations

import re

from ..unreadable import Unreadable
from .join import note_of, split_items
from .model import Module, Parameter
from .source import WHAT, Lines, balanced, next_line
from .tokens import unfinished

_CLASS = re.compile(r"class (.+?)\(torch\.nn\.Module\):\s*$")
_DEF = re.compile(r"def (\w+)\(")
_FORWARD = re.compile(r"def forward\(\s*self\b")
_PARAMETER = re.compile(r"\*{0,2}[A-Za-z_]\w*$", re.ASCII)


def read_head(number: int, line: str, lines: Lines) -> Module:
    """The module that starts at this line, without its body. Raises `Unreadable`."""
    level = (len(line) - len(line.lstrip())) // 4
    bare = line.strip()
    if not bare.startswith("class "):
        return _with_parameters(number, bare, lines, "", level)
    found = _CLASS.match(bare)
    if not found:
        raise Unreadable(WHAT, number, f"expected `class NAME(torch.nn.Module):`, got {bare[:60]!r}")
    bare = "#"
    while not bare or bare[0] == "#":
        number, line = next_line(lines, number)
        bare = line.strip()
    return _with_parameters(number, bare, lines, found[1], level)


def _with_parameters(number: int, bare: str, lines: Lines, class_name: str, level: int) -> Module:
    head = _DEF.match(bare)
    pieces = balanced(number, bare, lines)
    if not head or (class_name and not _FORWARD.match("".join(pieces[:2]))):
        raise Unreadable(WHAT, number, f"expected `def forward(self, ...`, got {bare[:60]!r}")
    if not pieces[-1].endswith(":"):
        raise Unreadable(WHAT, number, f"expected the end of the parameters, got {pieces[-1][-60:]!r}")
    pieces[-1] = pieces[-1][: pieces[-1].rfind(")")]
    pieces[0] = pieces[0][head.end() :]
    parameters = _parameters(pieces)
    for parameter in parameters:
        if not _PARAMETER.match(parameter.name) or unfinished(parameter.rest):
            raise Unreadable(WHAT, number, f"not a parameter: {parameter.name + parameter.rest!r}")
    return Module(class_name or head[1], parameters, level, number, bool(class_name))


def _parameters(pieces: list[str]) -> list[Parameter]:
    found: list[Parameter] = []
    for piece in pieces:
        code, note = note_of(piece)
        for item in split_items(code):
            name, colon, rest = item.partition(":") if ":" in item else item.partition(" =")
            found.append(Parameter(name.strip(), f"{colon}{rest}"))
        if note and found:
            found[-1].note = note
    return [parameter for parameter in found if parameter.name != "self"]
