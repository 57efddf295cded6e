"""Runs of `del` in a wrapper -> one line, in the order in which the names appear in the text."""

from __future__ import annotations

import re

from .functions import in_functions, using
from .names import NAME

_DELETE = re.compile(r"(\s*)del (\w+(?:, \w+)*)$")


def merged(text: str) -> str:
    """`del buf10`, `del buf9`, which Inductor sorts by spelling -> `del buf9, buf10`."""
    return in_functions(text, _merged)


def _merged(lines: list[str]) -> list[str]:
    code = "\n".join([line for line in using(lines) if not _DELETE.match(line)])
    rank = {name: number for number, name in enumerate(dict.fromkeys(NAME.findall(code)))}
    merged: list[str] = []
    run: list[str] = []
    indent = ""
    for line in [*lines, ""]:
        found = _DELETE.match(line)
        if run and not (found and found[1] == indent):
            merged.append(f"{indent}del {', '.join(sorted(run, key=lambda name: rank.get(name, len(rank))))}")
            run = []
        if found:
            indent = found[1]
            run += found[2].split(", ")
        else:
            merged.append(line)
    return merged[:-1]
