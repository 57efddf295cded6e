"""Reads a text into what both `same` and `carry` need: its content, its names and the variable each name is."""

from collections.abc import Callable

from ..kinds import Kind
from .cpp_scopes import cpp_scopes
from .lexer import Lexed
from .python_scopes import python_scopes
from .scopes import Document, Scopes
from .sigil_scopes import sigil_scopes

_READERS: dict[Kind, Callable[[Lexed, Kind], Document | None]] = {
    "cpp": cpp_scopes,
    "ttir": sigil_scopes,
    "ptx": sigil_scopes,
}


def scoped(lexed: Lexed, kind: Kind) -> Document:
    """The document of a text that has been cut into names; never fails. What is not understood is content."""
    document = _READERS.get(kind, python_scopes)(lexed, kind)
    if document is None:
        return Document(lexed, Scopes(kind, lexed), list(lexed.names), [])
    return document
