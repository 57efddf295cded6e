"""Constant input metadata -> one name per distinct value, introduced where it is first used.

Compiled autograd repeats `(None, None, device(type='cpu'), 6, 0, None)` (memory format, device, dtype number,
layout, ...; `torch::dynamo::autograd::CompiledNodeArgs`) for every gradient it validates.
"""

from __future__ import annotations

import re

_VALUE = r"(?:None|True|False|-?\d+|device\(type='\w+'(?:, index=\d+)?\))"
_TUPLE = rf"\((?:{_VALUE}, )+{_VALUE}\)"
_OPTIONS = re.compile(rf"(?:(?<=[(\[])|(?<=, )){_TUPLE}")
_DEFINITION = re.compile(_TUPLE)

STEM = "options"


def defines(expression: str) -> bool:
    """Whether the right-hand side is such a tuple and nothing else: a name for it was introduced before."""
    return "device(" in expression and _DEFINITION.fullmatch(expression) is not None


class Options:
    """The distinct constant tuples of one module that name a device, and the statements that introduce them.

    `known` are those that the text already introduces.
    """

    def __init__(self, taken: set[str], known: dict[str, str]) -> None:
        self._names = known
        self._taken = taken
        self._fresh: list[str] = []

    def name(self, text: str) -> str:
        """The expression with such tuples replaced by their names."""
        return _OPTIONS.sub(self._replace, text) if "device(" in text else text

    def introduced(self) -> list[str]:
        """The statements for the names given since the last call."""
        fresh, self._fresh = self._fresh, []
        return fresh

    def _replace(self, found: re.Match[str]) -> str:
        value = found.group()
        if "device(" not in value:
            return value
        if value not in self._names:
            number = len(self._names)
            while (name := f"{STEM}_{number}") in self._taken:
                number += 1
            self._taken.add(name)
            self._names[value] = name
            self._fresh.append(f"{name} = {value}")
        return self._names[value]
