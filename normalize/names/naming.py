"""Gives every variable of a received text a name that nothing in its reach can be confused with."""

from collections import Counter

from .generated import split_number
from .scopes import Document, Variable, interchangeable


class Naming:
    """Names in the making: `carry` golden names first, then `finish` names the rest.

    A name is free for a variable if no string, keyword argument or the like is spelled so, and if no scope around or
    inside the variable's own has the name, be it for another variable or for something outside of the text.
    `_inside[name]` holds the scopes that have a name, `_around[name]` those and all that they lie in.
    """

    def __init__(self, old: Document, new: Document) -> None:
        self._old, self._new = old.scopes, new.scopes
        self._names: list[str | None] = [None] * len(new.scopes.variables)
        self._inside: dict[str, set[int]] = {}
        self._around: dict[str, set[int]] = {}
        for start, end, scope in new.spans:
            for meaning in set(new.meanings[start:end]):
                if isinstance(meaning, str):
                    self._take(meaning, scope)
        self._matches: Counter[tuple[int, int]] = Counter()

    def carry(self, ours: int, theirs: int) -> None:
        """Give the received variable `theirs` the name of the golden's `ours`, if that can be."""
        source, target = self._old.variables[ours], self._new.variables[theirs]
        fits = target.assigned or not source.family.bare
        if fits and interchangeable(source, target) and self._free(source.name, target):
            self._give(theirs, source.name)
            self._matches[self._new.outermost(target.scope), self._old.outermost(source.scope)] += 1

    def finish(self) -> list[str]:
        """All names. Who got none keeps its own if the golden's function lacks it, else gets its stem's next number."""
        counterpart: dict[int, int] = {}
        for (new, old), _ in self._matches.most_common():
            counterpart.setdefault(new, old)
        last: dict[tuple[int, str], int] = {}
        for variable in self._old.variables:
            stem, number = split_number(variable.name, variable.family)
            function = self._old.outermost(variable.scope)
            last[function, stem] = max(last.get((function, stem), 0), number)
        golden = {(self._old.outermost(variable.scope), variable.name) for variable in self._old.variables}
        for index, variable in enumerate(self._new.variables):
            if self._names[index] is not None:
                continue
            function = counterpart.get(self._new.outermost(variable.scope), -1)
            name, stem = variable.name, variable.stem
            while (function, name) in golden or not self._free(name, variable):
                last[function, stem] = last.get((function, stem), 0) + 1
                name = stem.replace("#", str(last[function, stem]))
            self._give(index, name)
        return [name for name in self._names if name is not None]

    def _give(self, index: int, name: str) -> None:
        self._names[index] = name
        self._take(name, self._new.variables[index].scope)

    def _take(self, name: str, scope: int) -> None:
        self._inside.setdefault(name, set()).add(scope)
        self._around.setdefault(name, set()).update(self._new.around(scope))

    def _free(self, name: str, variable: Variable) -> bool:
        if self._new.is_content(name, variable.family) or variable.scope in self._around.get(name, ()):
            return False
        inside = self._inside.get(name)
        return inside is None or inside.isdisjoint(self._new.around(variable.scope))
