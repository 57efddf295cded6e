"""The canonical text of an FX graph: what it computes, in which order, and no position.

Reads what `GraphModule.print_readable` wrote, keeps every effect in its order, writes pure reads (entries of the
collected lists, elements of a result, attributes) where they are used, and numbers the remaining names.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from .bindings import Bindings
from .collected import LISTS, Collected
from .head import head
from .model import Module, Section, Statement
from .numbers import Numbers, shortened
from .options import Options, defines
from .pure_reads import PureReads
from .read import read
from .sections import title
from .steps import STEPS, Step
from .tokens import NAME, names
from .wrap import wrap


def canonical(text: str, steps: Collection[Step] = STEPS) -> str:
    """The canonical text of all graphs in `text`; only some of the steps when they are given.

    Raises `Unreadable` with line and reason when the text is not a whole FX graph.
    """
    return "\n\n".join([_Writer(module, frozenset(steps)).text() for module in read(text)]) + "\n"


def _defines(item: Statement) -> bool:
    return not item.unpacks and defines(item.expression)


class _Writer:
    """Writes one module: names what stays bound, prints in order."""

    def __init__(self, module: Module, steps: frozenset[Step]) -> None:
        self.module = module
        self.steps = steps
        self.names = Bindings(module)
        self.collects = not {parameter.name for parameter in module.parameters}.isdisjoint(LISTS)
        self.collected = Collected(self.names.bound | self.names.free)
        self.reads = PureReads(module, self.names, self.collected, steps)
        self.kept = [item for item in self.reads.kept if isinstance(item, Statement)]
        self.final = self._final_names()
        self.options = Options(self.names.bound | set(self.final.values()), self._known_options())
        self.line = 0

    def text(self) -> str:
        """The module, its head, its statements and its children."""
        steps = self.steps
        lines = head(self.module, self.final, short="head" in steps, wrapped="lines" in steps) + self._body()
        for child in self.module.children:
            lines += ["", _Writer(child, steps).text()]
        return "\n".join(lines)

    def _final_names(self) -> dict[str, str]:
        """Of all that stays bound, then of what is written in place of a name."""
        final = self._numbered() if "numbers" in self.steps else {}
        for name, (base, suffix) in self.reads.inline.items():
            final[name] = final.get(base, base) + suffix
        return final

    def _numbered(self) -> dict[str, str]:
        free = names("\n".join([item.expression for item in self.kept])) - self.names.bound
        short = shortened(free)
        numbers = Numbers({short.get(name, name) for name in free}, self.collects)
        final = {parameter.name: numbers.parameter(parameter.name) for parameter in self.module.parameters}
        for item in self.kept:
            for target in item.targets if self._binds(item) else ():
                if target not in final:
                    constant = self.collects and _defines(item)
                    final[target] = numbers.options() if constant else numbers.local(target)
        return final | short

    def _known_options(self) -> dict[str, str]:
        if not self.collects:
            return {}
        known = [(item.expression, item.targets[0]) for item in self.kept if item.targets and _defines(item)]
        return {expression: self.final.get(name, name) for expression, name in known}

    def _binds(self, item: Statement) -> bool:
        """Whether the names a statement binds are written: not that of a call whose result nothing reads."""
        unread = self.names.read.isdisjoint(item.targets)
        alone = unread and item.expression and not item.annotation and not item.unpacks
        return not ("unused" in self.steps and alone)

    def _resolve(self, found: re.Match[str]) -> str:
        name = found.group(1)
        if name is None:
            return found.group()
        if name in self.reads.entries:
            self.reads.check_bound(name, self.line)
            return self.collected.name(*self.reads.entries[name])
        if name in self.reads.inline:
            self.reads.check_bound(name, self.line)
        return self.final.get(name, name)

    def _body(self) -> list[str]:
        """The printed statements, each section's comment above its first one."""
        indent = 4 * self.module.level + (4 if "head" in self.steps or not self.module.raw_head else 8)
        lines: list[str] = []
        section, printed, dropped = Section(""), Section(""), False
        for item in self.reads.kept:
            if isinstance(item, Section):
                dropped = dropped or section is not printed
                section = item
                continue
            if section is not printed:
                if not (dropped and section.raw == printed.raw):
                    lines += self._comment(section, indent, bool(lines))
                printed, dropped = section, False
            for line in self._lines(item):
                lines += self._laid_out(line, indent)
        return lines

    def _comment(self, section: Section, indent: int, inside: bool) -> list[str]:
        shown = title(section.raw) if "sections" in self.steps else section.raw
        return [""] * inside + [" " * indent + shown] * bool(shown)

    def _lines(self, item: Statement) -> list[str]:
        self.line = item.line
        expression = NAME.sub(self._resolve, item.expression)
        before: list[str] = []
        if "options" in self.steps and self.collects and not defines(expression):
            expression = self.options.name(expression)
            before = self.options.introduced()
        if item.expression.startswith("return"):
            before += self.collected.statements()
        if self._binds(item) and item.targets:
            targets = ", ".join([self.final.get(target, target) for target in item.targets])
            targets += "," * item.unpacks
            expression = f"{targets}{item.annotation} = {expression}" if expression else targets + item.annotation
        if item.deletes and "deletions" not in self.steps:
            expression += f";  {item.deletes}"
        return [*before, expression]

    def _laid_out(self, line: str, indent: int) -> list[str]:
        if "\n" in line:
            first, *inner = line.split("\n")
            return [" " * indent + first] + [" " * (indent + 4 * (one[0] not in ")]}")) + one for one in inner]
        return [wrap(line, indent) if "lines" in self.steps else " " * indent + line]
