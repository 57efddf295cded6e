"""Which names of a module are bound, once or again: what may be written in place of a name, and what may not."""

from __future__ import annotations

import re

from .model import Module, Statement
from .tokens import NAME

ELEMENT = re.compile(r"([A-Za-z_]\w*)(\[\d+\])$")
"""One element of a name: the name and the index."""

_IN_PLACE = re.compile(r"([A-Za-z_]\w*) (?:[-+*/%@&|^]|//|\*\*|<<|>>)= ")


class Bindings:
    """The names of one module.

    `bound`: all that it binds; `fixed`: bound exactly once and never updated in place; `read`: all that some
    statement reads; `whole`: read other than as `name[0]` in a statement of its own; `free`: read but bound
    nowhere (torch, device, functions).
    """

    def __init__(self, module: Module) -> None:
        statements = [item for item in module.body if isinstance(item, Statement)]
        again: set[str] = set()
        self.bound = {parameter.name for parameter in module.parameters}
        for statement in statements:
            for target in statement.targets:
                (again if target in self.bound else self.bound).add(target)
            if not statement.targets and (found := _IN_PLACE.match(statement.expression)):
                again.add(found.group(1))
        elements = [ELEMENT.match(item.expression) for item in statements]
        rest = [item.expression for item, found in zip(statements, elements, strict=True) if not found]
        self.whole = set(NAME.findall("\n".join(rest)))
        self.whole.discard("")
        self.read = self.whole.union([found[1] for found in elements if found])
        self.fixed = self.bound - again
        self.free = self.read - self.bound
