"""Which names of a module are bound, once or again: what may be written in place of a name, and what may not."""

from __future__ import annotations

import re

from ..unreadable import Unreadable
from .model import Module, Statement
from .source import WHAT
from .tokens import names

ELEMENT = re.compile(r"([A-Za-z_]\w*)(\[\d+\])$")
"""One element of a name: the name and the index."""

_IN_PLACE = re.compile(r"([A-Za-z_]\w*) (?:[-+*/%@&|^]|//|\*\*|<<|>>)= ")


_COLLECTED = re.compile(r"assert (\w+) == \[")
_STORE = re.compile(r"[\w.\[\]'\"]*\.\w+ (?:[-+*/%@&|^]|//|\*\*|<<|>>)?= ")
_SETTERS = ("setattr", "delattr", "register_buffer", "register_parameter", "register_module", "add_module")


class Bindings:
    """The names of one module.

    `bound`: all that it binds; `fixed`: bound exactly once and never updated in place; `read`: all that some
    statement reads; `whole`: read other than as `name[0]` in a statement of its own, and than in the statement that
    says what was collected; `free`: read but bound nowhere (torch, device, functions). `stores`: whether it may assign an
    attribute, of the module itself or of one that it holds.
    """

    def __init__(self, module: Module) -> None:
        """Raises `Unreadable` for a name that is read before it is bound, or after it was deleted."""
        statements = [item for item in module.body if isinstance(item, Statement)]
        again: set[str] = set()
        self.bound = {parameter.name for parameter in module.parameters}
        self.whole: set[str] = set()
        self.read: set[str] = set()
        self.stores = False
        deleted: set[str] = set()
        early: dict[str, int] = {}
        for item in statements:
            found = names(item.expression)
            if not deleted.isdisjoint(found):
                name = sorted(deleted & found)[0]
                raise Unreadable(WHAT, item.line, f"{module.name} reads {name} after it was deleted")
            self.read |= found
            for name in found - self.bound:
                early.setdefault(name, item.line)
            if not ELEMENT.match(item.expression):
                listed = _COLLECTED.match(item.expression)
                self.whole |= found - {listed[1]} if listed else found
            for target in item.targets:
                (again if target in self.bound else self.bound).add(target)
            if not item.targets and (updated := _IN_PLACE.match(item.expression)):
                again.add(updated.group(1))
            if not self.stores:
                self.stores = not item.targets and _STORE.match(item.expression) is not None
                self.stores |= "self" in found and any(setter in item.expression for setter in _SETTERS)
            if deleted:
                deleted.difference_update(item.targets)
            if item.deletes:
                deleted.update(item.deletes.split(" = ")[:-1])
        if late := sorted(early.keys() & self.bound):
            raise Unreadable(WHAT, early[late[0]], f"{module.name} reads {late[0]} before it is bound")
        self.fixed = self.bound - again
        self.free = self.read - self.bound
