"""Generated names of a wrapper: buffers, arguments, saved values, numbered in the order of their appearance."""

from __future__ import annotations

import re

from ..graph.tokens import STRING
from .functions import analysed, in_functions, spelled, using

NAME = re.compile(STRING + r"|(?<![\w.])([A-Za-z_]\w*+)(?!=(?!=))")
"""Group 1 is a name that is read or bound; Inductor writes the keywords of a call without blanks."""

_BOUND = re.compile(r"^[ \t]*\(?(\w+(?:, \w+)*),?\)? = (?:(args)$)?", re.MULTILINE)
_DERIVED = re.compile(r"(\w+)(_size|_stride)$")
_BUFFER = re.compile(r"buf\d+$")
_NUMBERED = re.compile(r"(\w*?[A-Za-z])_\d+$")
_SYMBOL = re.compile(r"(?:s|u|zuf|ks|ps)\d+$")
_STEM = re.compile(r"[\d_]+$")
_ARGUMENTS = {"arg": "arg_#", "primals": "primals_#", "tangents": "tangents_#"}
"""What an argument is called by its stem; all others are values saved for the backward, `saved_#`."""


def numbered(text: str) -> str:
    """`buf13` -> `buf2`, `arg5_1` -> `arg_0`, `primals_8` -> `primals_0`, `mul_12` -> `saved_0`; symbols stay."""
    return in_functions(text, _numbered)


def _numbered(lines: list[str]) -> list[str]:
    function = analysed(lines)
    if function is None:
        return lines
    code = "\n".join(using(lines))
    bound: dict[str, None] = {}
    unpacked = ""
    for found in _BOUND.finditer(code):
        bound.update(dict.fromkeys(found[1].split(", ")))
        if found[2]:
            unpacked = found[1]
    seen = dict.fromkeys(NAME.findall(code.replace(unpacked, "", 1) if unpacked else code))
    kept = spelled(function)
    names = [name for name in [*seen, *bound] if name in bound and name not in kept]
    table = _table(names, set(unpacked.split(", ")), (set(seen) - set(bound)) | kept)

    def replace(found: re.Match[str]) -> str:
        name = found[1]
        return found[0] if name is None else table.get(name, name)

    return NAME.sub(replace, "\n".join(lines)).split("\n")


def _table(bound: list[str], unpacked: set[str], taken: set[str]) -> dict[str, str]:
    """Old name -> new name, for arguments and names of generated form, in the order given."""
    table: dict[str, str] = {}
    counts: dict[str, int] = {}
    for name in dict.fromkeys(bound):
        counted = _NUMBERED.match(name)
        if _SYMBOL.match(name):
            continue
        if name in unpacked:
            form = _ARGUMENTS.get(_STEM.sub("", name), "saved_#")
        elif _BUFFER.match(name):
            form = "buf#"
        elif counted:
            form = f"{counted[1]}_#"
        else:
            continue
        number = counts.get(form, 0)
        while (new := form.replace("#", str(number))) in taken:
            number += 1
        counts[form] = number + 1
        table[name] = new
        taken.add(new)
    for name in dict.fromkeys(bound):
        derived = _DERIVED.match(name)
        if derived and derived[1] in table and (new := table[derived[1]] + derived[2]) not in taken:
            table[name] = new
            taken.add(new)
    return table
