"""Gives every variable of a received text a name that nothing in its reach can be confused with."""

from collections import Counter

from .generated import split_number
from .scopes import Document, interchangeable


class Naming:
    """Names in the making: `carry` golden names first, then `finish` names the rest.

    A name is free for a variable if no string, keyword argument or the like is spelled so, if it is nothing from outside of the
    text in a scope around or inside the variable's own, and if no other variable that has it can be confused with this
    one: of two in one scope, or of a scope and one inside it, where the outer one is mentioned inside.
    `_foreign` and `_holders` say which scopes have a name, from outside or as a variable of theirs; the first has the scopes
    around those as well, with False.
    """

    def __init__(self, old: Document, new: Document) -> None:
        self._old, self._new = old.scopes, new.scopes
        self._names: list[str | None] = [None] * len(new.scopes.variables)
        self._holders: dict[str, dict[int, int]] = {}
        self._foreign: dict[str, dict[int, bool]] = {}
        self._mentioned: list[set[int]] = [set() for _ in new.scopes.variables]
        for start, end, scope in new.spans:
            around = new.scopes.around(scope)
            for meaning in set(new.meanings[start:end]):
                if isinstance(meaning, str):
                    foreign = self._foreign.setdefault(meaning, {})
                    for one in around:
                        foreign.setdefault(one, False)
                    foreign[scope] = True
                else:
                    self._mentioned[meaning].update(around)
        self._matches: Counter[tuple[int, int]] = Counter()

    def carry(self, ours: int, theirs: int) -> None:
        """Give the received variable `theirs` the name of the golden's `ours`, if that can be."""
        source, target = self._old.variables[ours], self._new.variables[theirs]
        fits = target.assigned or not source.family.bare
        if fits and interchangeable(source, target) and self._free(source.name, theirs):
            self._give(theirs, source.name)
            self._matches[target.scope, source.scope] += 1

    def finish(self) -> list[str]:
        """All names. Who got none keeps its own if the golden's scope lacks it, else gets its stem's next number there."""
        counterpart: dict[int, int] = {}
        for (new, old), _ in self._matches.most_common():
            counterpart.setdefault(new, old)
        last: dict[tuple[int, str], int] = {}
        for variable in self._old.variables:
            stem, number = split_number(variable.name, variable.family)
            last[variable.scope, stem] = max(last.get((variable.scope, stem), 0), number)
        golden = {(variable.scope, variable.name) for variable in self._old.variables}
        for index, variable in enumerate(self._new.variables):
            if self._names[index] is not None:
                continue
            scope = counterpart.get(variable.scope, -1)
            name, stem = variable.name, variable.stem
            while (scope, name) in golden or not self._free(name, index):
                last[scope, stem] = last.get((scope, stem), 0) + 1
                name = stem.replace("#", str(last[scope, stem]))
            self._give(index, name)
        return [name for name in self._names if name is not None]

    def _give(self, index: int, name: str) -> None:
        self._names[index] = name
        scope = self._new.variables[index].scope
        self._holders.setdefault(name, {})[scope] = index

    def _free(self, name: str, index: int) -> bool:
        variable = self._new.variables[index]
        around = self._new.around(variable.scope)
        foreign, holders = self._foreign.get(name, {}), self._holders.get(name, {})
        if self._new.is_content(name, variable.family) or variable.scope in foreign or variable.scope in holders:
            return False
        if any(foreign.get(one) for one in around):
            return False
        if any(variable.scope in self._mentioned[holders[one]] for one in around if one in holders):
            return False
        return not holders or holders.keys().isdisjoint(self._mentioned[index].difference(around))
