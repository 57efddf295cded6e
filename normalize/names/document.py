"""Reads a text into what both `same` and `carry` need: its content, its names and the variable each name is."""

from ..kinds import Kind
from .cpp_scopes import cpp_scopes
from .lexer import Lexed
from .python_scopes import python_scopes
from .scopes import Document, Scopes


def scoped(lexed: Lexed, kind: Kind) -> Document:
    """The document of a text that has been cut into names; never fails. What is not understood is content."""
    document = (cpp_scopes if kind == "cpp" else python_scopes)(lexed, kind)
    if document is None:
        return Document(lexed, Scopes(kind, lexed), list(lexed.names), [])
    return document
