"""Finds the variables of TTIR and PTX: registers behind `%`; values and labels behind `$`. Their scope is a section of the text.

The printers may use one number for two values, in regions that do not see each other. Here they are one variable, which
keeps the comparison strict: both must be renamed alike.
"""

import re
from bisect import bisect_left
from typing import Final

from ..kinds import Kind
from .lexer import COMMENT, Lexed
from .scopes import Document, Scopes, Span

_SECTION: Final = re.compile(rf"^{COMMENT}", re.MULTILINE)
_SIGILS: Final = frozenset("%$")


def sigil_scopes(lexed: Lexed, kind: Kind) -> Document:
    """The text with a scope for each section, and one for what stands before the first."""
    scopes = Scopes(kind, lexed)
    meanings: list[int | str] = []
    spans: list[Span] = []
    positions = lexed.positions
    for end in [*(found.start() for found in _SECTION.finditer(lexed.skeleton)), len(lexed.skeleton)]:
        start, cut, scope = len(meanings), bisect_left(positions, end), scopes.open(0)
        spans.append(Span(start, cut, scope))
        for name, at in zip(lexed.names[start:cut], positions[start:cut], strict=True):
            if at and lexed.skeleton[at - 1] in _SIGILS:
                scopes.bind(scope, [name], assigned=True)
                meanings.append(scopes.tables[scope].get(name, name))
            else:
                meanings.append(name)
    return Document(lexed, scopes, meanings, spans)
