"""Finds the wrapper that was cut off: a truncated text must not be compared as if it were the whole."""

from __future__ import annotations

import re

from ..graph.join import note_of
from ..graph.tokens import depth
from ..unreadable import Unreadable
from .functions import is_code

_CALL = re.compile(r"^( *)def call\([^\n]*\n(?P<body>(?:(?:\1 [^\n]*)?(?:\n|\Z))*)", re.MULTILINE)
_RETURN = re.compile(r"^ *return\b", re.MULTILINE)


def check_whole(wrapper: str) -> None:
    """Raises `Unreadable` when `call` has no `return`, or a bracket is not closed or closed twice.

    `wrapper` is the output code with its kernels blanked out, so that the numbers of its lines are still true.
    """
    call = _CALL.search(wrapper)
    if call and not _RETURN.search(call["body"]):
        raise Unreadable(
            "Inductor output code", _line(wrapper, call.end()), "`call` ends without `return` (truncated?)"
        )
    if "'''" in wrapper or '"""' in wrapper:
        return
    level = opened = 0
    for number, line in enumerate(wrapper.split("\n"), 1):
        if is_code(line):
            opened = opened if level else number
            level += depth(note_of(line)[0])
        if level < 0:
            raise Unreadable("Inductor output code", number, "a bracket is closed that was not opened")
    if level:
        raise Unreadable("Inductor output code", opened, "a bracket is not closed (truncated?)")


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1
