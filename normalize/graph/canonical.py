"""The canonical text of an FX graph: what it computes, in which order, and no position.

Reads what `GraphModule.print_readable` wrote, keeps every effect in its order, writes pure reads (entries of the
collected lists, elements of a result, attributes) where they are used, and numbers the remaining names.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from ..unreadable import Unreadable
from .bindings import ELEMENT, Bindings
from .collected import LISTS, UNWRAPS, Collected
from .head import head
from .model import Module, Section, Statement
from .numbers import Numbers, shortened
from .options import Options, defines
from .read import WHAT, read
from .sections import title
from .steps import STEPS, Step
from .tokens import NAME, names
from .wrap import wrap

_ATTRIBUTE = re.compile(r"self(?:\.\w+)+$")
_UNWRAP = re.compile(rf"(?:{'|'.join(UNWRAPS)})\((\w+)\)$")
_COUNTED = re.compile(r"^(CompiledAutograd|__compiled_fn_)\d+(?:_[0-9a-f_]{36})?")

_NO_WORD = re.compile(r"\W")


def canonical(text: str, steps: Collection[Step] = STEPS) -> str:
    """The canonical text of all graphs in `text`; only some of the steps when they are given.

    Raises `Unreadable` with line and reason when the text is not a whole FX graph.
    """
    return "\n\n".join([_Writer(module, frozenset(steps)).text() for module in read(text)]) + "\n"


class _Writer:
    """Writes one module: decides what is written in place, names the rest, prints in order."""

    def __init__(self, module: Module, steps: frozenset[Step]) -> None:
        self.module = module
        self.steps = steps
        self.names = Bindings(module)
        taken = self.names.bound | self.names.free
        self.collected = Collected(taken)
        self.options = Options(taken, {})
        self.entries: dict[str, tuple[str, int, bool]] = {}
        self.inline: dict[str, tuple[str, str]] = {}
        self.lines: dict[str, int] = {}
        self.line = 0
        self.final: dict[str, str] = {}
        self.parameters = {parameter.name for parameter in module.parameters}
        self.collects = not self.parameters.isdisjoint(LISTS)
        self.typed = {parameter.name for parameter in module.parameters if parameter.rest.startswith(":")}
        self.kept = [item for item in module.body if isinstance(item, Section) or not self._in_place(item)]

    def text(self) -> str:
        """The module, its head, its statements and its children."""
        self._name()
        steps = self.steps
        lines = head(self.module, self.final, short="head" in steps, wrapped="lines" in steps) + self._body()
        for child in self.module.children:
            lines += ["", _Writer(child, self.steps).text()]
        return "\n".join(lines)

    def _in_place(self, item: Statement) -> bool:
        """Whether the statement is a pure read that is written where it is used; remembers it if so."""
        if item.annotation:
            self.typed.update(item.targets)
        for target in item.targets:
            self.lines.setdefault(target, item.line)
        if len(item.targets) != 1 or item.targets[0] not in self.names.fixed:
            return False
        target, expression = item.targets[0], item.expression
        if element := ELEMENT.match(expression):
            return self._element(target, element.group(1), element.group(2))
        if "collected" in self.steps and (read := _UNWRAP.match(expression)):
            return self._entry(target, read.group(1))
        if "aliases" in self.steps and expression in self.names.fixed and expression in self.parameters:
            self.inline[target] = (expression, "")
            return True
        if "attributes" not in self.steps or item.annotation or target not in self.names.read:
            return False
        if attribute := _ATTRIBUTE.match(expression):
            self.inline[target] = ("", expression)
        return attribute is not None

    def _element(self, target: str, base: str, index: str) -> bool:
        if target in self.typed or base in self.typed or base not in self.names.fixed:
            return False
        if base in LISTS and base in self.parameters:
            if "collected" in self.steps:
                self.collected.seen(base, int(index[1:-1]))
                self.entries[target] = (base, int(index[1:-1]), False)
            return "collected" in self.steps
        if "projections" not in self.steps or base in self.entries or base in self.names.whole:
            return False
        if target not in self.names.read:
            return False
        self._check_bound(base, self.lines[target])
        self.inline[target] = (base, index)
        return True

    def _entry(self, target: str, wrapped: str) -> bool:
        if wrapped not in self.entries or self.entries[wrapped][2]:
            return False
        self._check_bound(wrapped, self.lines[target])
        self.entries[target] = (*self.entries[wrapped][:2], True)
        return True

    def _name(self) -> None:
        """Final names of all that stays bound, then of what is written in place of a name."""
        final = self.final
        kept = [item for item in self.kept if isinstance(item, Statement)]
        if "numbers" in self.steps:
            read = names("\n".join([item.expression for item in kept])) - self.names.bound
            short = shortened(read)
            free = {short.get(name, name) for name in read}
            numbers = Numbers(free, self.collects)
            for parameter in self.module.parameters:
                final[parameter.name] = numbers.parameter(parameter.name)
            for item in kept:
                for target in item.targets if self._binds(item) else ():
                    if target not in final:
                        constant = self.collects and defines(item.expression)
                        final[target] = numbers.options() if constant else numbers.local(target)
            final.update(short)
        for name, (base, suffix) in self.inline.items():
            final[name] = final.get(base, base) + suffix
        known = {
            i.expression: final.get(i.targets[0], i.targets[0]) for i in kept if i.targets and defines(i.expression)
        }
        self.options = Options(self.names.bound | set(final.values()), known if self.collects else {})

    def _binds(self, item: Statement) -> bool:
        """Whether the names a statement binds are written: not those of a call whose result nothing reads."""
        unread = self.names.read.isdisjoint(item.targets)
        return not ("unused" in self.steps and unread and item.expression and not item.annotation)

    def _resolve(self, found: re.Match[str]) -> str:
        name = found.group(1)
        if name is None:
            return found.group()
        if name in self.entries or name in self.inline:
            self._check_bound(name, self.line)
        if name in self.entries:
            return self.collected.name(*self.entries[name])
        return self.final.get(name, name)

    def _check_bound(self, name: str, line: int) -> None:
        """What is written where it is used must not hide that it is used too early."""
        if self.lines.get(name, line) >= line and name not in self.parameters:
            raise Unreadable(WHAT, line, f"{self.module.name} reads {name} before it is bound")

    def _body(self) -> list[str]:
        """The printed statements, each section's comment above its first one."""
        indent = 4 * self.module.level + (4 if "head" in self.steps or not self.module.raw_head else 8)
        lines: list[str] = []
        section, printed, dropped = Section(""), Section(""), False
        for item in self.kept:
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
            targets += "," * (len(item.targets) > 1)
            expression = f"{targets}{item.annotation} = {expression}" if expression else targets + item.annotation
        if item.deletes and "deletions" not in self.steps:
            expression += f";  {item.deletes}"
        return [*before, expression]

    def _laid_out(self, line: str, indent: int) -> list[str]:
        if "\n" in line:
            first, *inner = line.split("\n")
            return [" " * indent + first] + [" " * (indent + 4 * (one[0] not in ")]}")) + one for one in inner]
        return [wrap(line, indent) if "lines" in self.steps else " " * indent + line]
