"""The statements of a module that only read: which are written where they are used, and what stands there then."""

from __future__ import annotations

import re

from ..unreadable import Unreadable
from .bindings import ELEMENT, Bindings
from .collected import LISTS, UNWRAPS, Collected
from .model import Module, Section, Statement
from .source import WHAT
from .steps import Step

_ATTRIBUTE = re.compile(r"self(?:\.\w+)+$")
_UNWRAP = re.compile(rf"(?:{'|'.join(UNWRAPS)})\((\w+)\)$")


class PureReads:
    """Takes the pure reads out of a module's statements.

    `entries`: name -> the list, the index and whether it is unwrapped, of an entry that was collected.
    `inline`: name -> the name it reads from ("" for none) and what follows that name: an element, an attribute.
    `kept`: the statements and sections that stay.
    """

    def __init__(self, module: Module, names: Bindings, collected: Collected, steps: frozenset[Step]) -> None:
        self.entries: dict[str, tuple[str, int, bool]] = {}
        self.inline: dict[str, tuple[str, str]] = {}
        self._module = module.name
        self._names = names
        self._collected = collected
        self._steps = steps
        self._lines: dict[str, int] = {}
        self._parameters = {parameter.name for parameter in module.parameters}
        self._typed = {parameter.name for parameter in module.parameters if parameter.rest.startswith(":")}
        self.kept = [item for item in module.body if isinstance(item, Section) or not self._take(item)]

    def check_bound(self, name: str, line: int) -> None:
        """Raises `Unreadable` when the name is used too early: what is written in place must not hide that."""
        if self._lines.get(name, line) >= line and name not in self._parameters:
            raise Unreadable(WHAT, line, f"{self._module} reads {name} before it is bound")

    def _take(self, item: Statement) -> bool:
        """Whether the statement is a pure read that is written where it is used; remembers it if so."""
        if item.annotation:
            self._typed.update(item.targets)
        for target in item.targets:
            self._lines.setdefault(target, item.line)
        if len(item.targets) != 1 or item.unpacks or item.targets[0] not in self._names.fixed:
            return False
        target, expression = item.targets[0], item.expression
        if element := ELEMENT.match(expression):
            return self._element(target, element[1], element[2])
        if "collected" in self._steps and (wrapped := _UNWRAP.match(expression)):
            return self._unwrapped(target, wrapped[1])
        if (
            "aliases" in self._steps
            and expression in self._names.fixed
            and expression in self._parameters
            and not item.annotation
        ):
            self.inline[target] = (expression, "")
            return True
        if item.annotation or target not in self._names.read:
            return False
        if expression in self.inline:
            self.check_bound(expression, item.line)
            self.inline[target] = self.inline[expression]
            return True
        if "attributes" not in self._steps:
            return False
        if self._names.stores:
            return False
        if attribute := _ATTRIBUTE.match(expression):
            self.inline[target] = ("", expression)
        return attribute is not None

    def _element(self, target: str, base: str, index: str) -> bool:
        if target in self._typed or base in self._typed or base not in self._names.fixed:
            return False
        if base in LISTS and base in self._parameters:
            if base in self._names.whole:
                return False
            if "collected" in self._steps:
                self._collected.seen(base, int(index[1:-1]))
                self.entries[target] = (base, int(index[1:-1]), False)
            return "collected" in self._steps
        if "projections" not in self._steps or base in self.entries or base in self._names.whole:
            return False
        if target not in self._names.read:
            return False
        self.check_bound(base, self._lines[target])
        self.inline[target] = (base, index)
        return True

    def _unwrapped(self, target: str, wrapped: str) -> bool:
        if wrapped not in self.entries or self.entries[wrapped][2] or self.entries[wrapped][0] != "sizes":
            return False
        self.check_bound(wrapped, self._lines[target])
        self.entries[target] = (*self.entries[wrapped][:2], True)
        return True
