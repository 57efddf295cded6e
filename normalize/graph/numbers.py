"""Generated names -> the same stem, numbered without gaps in the order in which the text binds them."""

from __future__ import annotations

import builtins
import keyword
import re

from .collected import RESERVED
from .options import STEM
from .tokens import stem

_PREFIX = re.compile(r"torch__dynamo_(?:compiled_autograd_ops|external_utils|compiled_autograd)_(?=\w)")
_SITE = {"copyright", "credits", "exit", "license", "quit"}
_PYTHON = frozenset(keyword.kwlist) | (frozenset(dir(builtins)) - _SITE)
_SUFFIX = re.compile(r"_(\d+)$")


def own_name(function: str) -> str:
    """The name of a function without the prefix that FX makes of the module of torch._dynamo it lives in."""
    return _PREFIX.sub("", function, count=1)


def shortened(free: set[str]) -> dict[str, str]:
    """The functions of torch._dynamo by their own names, where no other name of the module is the same."""
    short = {name: own_name(name) for name in free}
    counts: dict[str, int] = {}
    for name in short.values():
        counts[name] = counts.get(name, 0) + 1
    return {name: to for name, to in short.items() if name != to and counts[to] == 1}


class Numbers:
    """The names of one module.

    A stem starts bare (`mul`, then `mul_1`); at 0 where the bare name is a function's; at 1 where its first
    parameter does (`primals_1`) or where the bare name is Python's own (`sum_1`).
    """

    def __init__(self, free: set[str], collects: bool) -> None:
        self._free = free
        self._collects = collects
        self._next: dict[str, int] = {}

    def parameter(self, name: str) -> str:
        """The name of a parameter of `forward`."""
        base = stem(name)
        if base not in self._next and base != name and (suffix := _SUFFIX.search(name)):
            self._next[base] = min(int(suffix.group(1)), 1)
        return self.local(name)

    def options(self) -> str:
        """The name of a tuple of input metadata."""
        return self._numbered(STEM, 0)

    def local(self, name: str) -> str:
        """The name of a node."""
        base = stem(name)
        while self._collects and base in RESERVED:
            base += "_"
        return self._numbered(base, 1 if base in _PYTHON else -1)

    def _numbered(self, base: str, start: int) -> str:
        number = self._next.get(base, start)
        while (new := base if number < 0 else f"{base}_{number}") in self._free:
            number += 1
        self._next[base] = 1 if number < 0 else number + 1
        return new
