"""Finds what each name of a Python-like text is bound to, far faster than `ast` and on texts that do not parse.

Bindings are recognized at the start of logical lines (brackets balanced), in `def` headers, `for`, `as`,
`:=`, `lambda` and, in bytecode, labels. Where a binding is missed, the name stays content or belongs to the
scope around it; both keep the comparison strict. A text whose brackets do not balance binds nothing.
"""

import keyword
import re
from bisect import bisect_left
from typing import Final

from ..kinds import Kind
from .generated import ENTRY, INTRODUCED_BY, family_of, split_number
from .lexer import Lexed
from .python_bindings import Binding, bindings, bound_names, keyword_arguments, names_outside
from .python_blocks import Block, blocks_of, joined_lines, segments_of
from .scopes import Document, Scopes, Span

_KEYWORDS: Final = frozenset(keyword.kwlist)
_ENTRY: Final = re.compile(ENTRY.pattern, re.ASCII)


class _Text:
    """A text while its scopes are found: `segments`, each (start, end, block) of `joined`."""

    def __init__(self, lexed: Lexed, joined: str) -> None:
        self.lexed, self.joined = lexed, joined
        self.blocks = blocks_of(joined)
        self.segments = list(segments_of(self.blocks))
        self.bound = [bound_names(joined[max(start, block.body) : end]) for start, end, block in self.segments]
        self.opened: list[int] = []

    def spans(self) -> list[Span]:
        """Which names stand in which scope."""
        cuts = [bisect_left(self.lexed.positions, end) for _, end, _ in self.segments]
        return [
            Span(start, cut, self.opened[block.number])
            for start, cut, (_, _, block) in zip([0, *cuts], cuts, self.segments, strict=False)
        ]

    def pinned(self, kind: Kind) -> set[str]:
        """Names that something else reads by their spelling, and names of functions and parameters that are the user's."""
        pinned = keyword_arguments(self.joined, {name for names in self.bound for name in names})
        pinned |= names_outside(self.joined)
        for block in self.blocks:
            pinned |= block.pinned
            pinned.update(name for name in (block.name, *block.parameters) if _is_bare(name, kind))
            if block.kind == "class" or self._is_member(block, kind):
                pinned.add(block.name)
        for (_, _, block), names in zip(self.segments, self.bound, strict=True):
            if block.kind == "class":
                pinned.update(names)
        return pinned

    def _is_member(self, block: Block, kind: Kind) -> bool:
        """Whether a function is read by other means than its name, which no renaming of names reaches: as an attribute, by a
        string. Those of a graph always are: `self.body_0` reads `def body_0`, and `self.body_00` may be the same."""
        if block.kind != "def":
            return False
        if kind == "graph" or self.blocks[block.parent].kind == "class":
            return True
        return re.search(rf"\.\s*{block.name}\b", self.joined) is not None


def python_scopes(lexed: Lexed, kind: Kind) -> Document | None:
    """The text with its scopes resolved; None if its brackets do not balance."""
    joined = joined_lines(lexed.skeleton)
    if joined is None:
        return None
    text = _Text(lexed, joined)
    scopes = Scopes(kind, lexed, _KEYWORDS | text.pinned(kind))
    text.opened = _open_functions(scopes, text, enclosing=kind != "graph")
    spans = text.spans()
    if kind in ("graph", "wrapper"):
        _bind_introduced(scopes, text, spans)
    _bind_outermost(scopes, text, spans)
    meanings: list[int | str] = []
    for start, end, scope in spans:
        here = lexed.names[start:end]
        known: dict[str, int | str] = {}
        for around in reversed(scopes.around(scope)):
            known |= scopes.tables[around]
        meanings += map(known.get, here, here)
    return Document(lexed, scopes, meanings, spans)


def _open_functions(scopes: Scopes, text: _Text, *, enclosing: bool) -> list[int]:
    """The scope of every block. A class opens none, as its methods do not see its names. enclosing: whether a function sees
    the names of the one that it stands in; a graph does not, though its submodules are printed inside of it."""
    opened = [0]
    for block in text.blocks[1:]:
        around = opened[block.parent] if enclosing else 0
        opened.append(around if block.kind == "class" else scopes.open(around))
        scopes.bind(opened[-1], block.parameters, assigned=False)
        if around != 0 and block.kind == "def":
            scopes.bind(around, [block.name], assigned=False)
    for (_, _, block), names in zip(text.segments, text.bound, strict=True):
        if block.kind == "def":
            scopes.bind(opened[block.number], names, assigned=True)
    return opened


def _bind_introduced(scopes: Scopes, text: _Text, spans: list[Span]) -> None:
    """Bind what a canonical text introduces by its first use, unless a statement there or further out binds it."""
    stems: dict[int, set[str]] = {}
    for block in text.blocks:
        here = stems.setdefault(text.opened[block.number], set())
        here.update(stem for name in block.parameters for stem in INTRODUCED_BY.get(name, ()))
    bound: dict[int, set[str]] = {}
    for (_, _, block), names in zip(text.segments, text.bound, strict=True):
        bound.setdefault(text.opened[block.number], set()).update(filter(_ENTRY.fullmatch, names))
    for start, end, scope in spans:
        entries = filter(_ENTRY.fullmatch, dict.fromkeys(text.lexed.names[start:end]) if stems[scope] else ())
        taken = set().union(*(bound.get(around, ()) for around in scopes.around(scope)))
        new = [name for name in entries if name not in taken and split_number(name, ENTRY)[0] in stems[scope]]
        scopes.bind(scope, new, assigned=False)


def _bind_outermost(scopes: Scopes, text: _Text, spans: list[Span]) -> None:
    """Bind the names outside of functions, but for those read before they are bound: such a read is free."""
    functions = {block.name_at: block.name for block in text.blocks if block.kind == "def" and block.parent == 0}
    found = [Binding(position, name, "") for position, name in functions.items()]
    for start, end, block in text.segments:
        if block.kind == "text":
            found += bindings(text.joined, start, end)
    first_seen = _first_seen(scopes, {name for _, name, _ in found}, text.lexed, spans)
    for position, name, rest in sorted(found):
        if first_seen.pop(name, -1) >= position and not _reads(rest, name):
            scopes.bind(0, [name], assigned=position not in functions)


def _first_seen(scopes: Scopes, wanted: set[str], lexed: Lexed, spans: list[Span]) -> dict[str, int]:
    """Where each of the names is first seen that no function binds."""
    first: dict[str, int] = {}
    for start, end, scope in spans if wanted else ():
        inner = [scopes.tables[around] for around in scopes.around(scope) if around]
        for name, position in zip(lexed.names[start:end], lexed.positions[start:end], strict=True):
            if name in wanted and name not in first and not any(name in table for table in inner):
                first[name] = position
    return first


def _reads(rest: str, name: str) -> bool:
    return name in rest and re.search(rf"(?<![\w.]){name}(?!\w)", rest) is not None


def _is_bare(name: str, kind: Kind) -> bool:
    family = family_of(name, kind)
    return family is not None and family.bare
