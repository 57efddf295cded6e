"""Decides whether two texts say the same: equal but for a one-to-one renaming of generated names.

The renaming is one-to-one per scope, not per text: two sections, two functions, or two blocks of a kernel, may each have a
`tmp0` that the other text numbers differently in each. Each text's names are resolved in that text alone,
so a renaming that captures another name is seen as different.
"""

from typing import TypeVar

from ..kinds import Kind
from .document import scoped
from .generated import check_kind
from .lexer import Lexed, lex
from .scopes import Document, interchangeable
from .sections import sections_of
from .uncollected import uncollected

Name = TypeVar("Name", bound=int | str)


@uncollected
def same(golden: str, received: str, kind: str) -> bool:
    """True if the texts are identical up to a one-to-one renaming of the names listed in `GENERATED[kind]`.

    Layout, comments, strings and all other names compare literally; sections each for itself, in their order. ValueError
    for an unknown kind.
    """
    known = check_kind(kind)
    if golden == received:
        return True
    ours, theirs = sections_of(golden, known), sections_of(received, known)
    return [one.title for one in ours] == [one.title for one in theirs] and all(
        one.text == other.text or correspond(lex(one.text, known), lex(other.text, known), known)
        for one, other in zip(ours, theirs, strict=True)
    )


def correspond(ours: Lexed, theirs: Lexed, kind: Kind) -> bool:
    """`same` for two sections that have been cut into names."""
    if ours.fixed != theirs.fixed or ours.masked != theirs.masked:
        return False
    golden = scoped(ours, kind)
    return _respelled(golden, theirs.names) or _renamed(golden, scoped(theirs, kind))


def _respelled(golden: Document, names: list[str]) -> bool:
    """Whether each spelling of the golden became one other throughout: the usual case, at half the price.

    What is bound where follows from which spellings are equal, so a golden that is respelled one-to-one keeps its scopes,
    if all that changed are variables and their new names are as free and as generated as the old ones.
    """
    pairs = set(zip(golden.lexed.names, names, strict=True))
    if not _one_to_one(pairs):
        return False
    changed = {old: new for old, new in pairs if old != new}
    if not changed.keys().isdisjoint(golden.meanings):
        return False
    return all(
        golden.scopes.takes(variable, changed[variable.name])
        for variable in golden.scopes.variables
        if variable.name in changed
    )


def _renamed(golden: Document, received: Document) -> bool:
    """Whether the names of two documents that agree in all else correspond one-to-one, scope by scope."""
    pairs = set(zip(golden.meanings, received.meanings, strict=True))
    return _one_to_one(pairs) and all(
        interchangeable(golden.scopes.variables[a], received.scopes.variables[b])
        if isinstance(a, int) and isinstance(b, int)
        else a == b
        for a, b in pairs
    )


def _one_to_one(pairs: set[tuple[Name, Name]]) -> bool:
    return len({a for a, _ in pairs}) == len(pairs) == len({b for _, b in pairs})
