"""Finds what each name of a C++ text is declared as: parameters, loop variables and locals, by block.

Follows the declarations that Inductor writes (torch._inductor.codegen.cpp): `auto tmp0 = `, `float
tmp_acc0_arr[8];`, `for(int64_t x0=`, parameters of functions and lambdas. A declaration of another form
leaves the name content or with the variable around it; both keep the comparison strict. A text whose braces
do not balance declares nothing.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from ..kinds import Kind
from .lexer import NAME, Lexed
from .scopes import Document, Scopes, Span

_WORDS: Final = "auto|void|bool|char|float|double|int|long|short|unsigned|half|bfloat16|[a-z]++_t|u?int[0-9]++_t"
_ALIGNED: Final = r"alignas\((?:[^();]|\((?:[^();]|\([^();]*+\))*+\))*+\)"
_TYPE: Final = (
    rf"(?:(?:const|constexpr|static|volatile|unsigned|register|{_ALIGNED})\s++)*+"
    rf"(?:(?:{_WORDS})\b|decltype\([^()]*+\)|(?:{NAME}::)*+{NAME}<[^;{{}}()]*>|(?:{NAME}::)++{NAME})"
    r"(?:\s*[*&]|\s+(?:const|__restrict__|restrict)\b)*+"
)
_PARAMETER: Final = re.compile(rf"\s*{_TYPE}\s*\b({NAME})\s*(?:=[^,]*)?")
_EVENT: Final = re.compile(
    rf"(?:[{{}}]|;(?=\s*{_TYPE}\s*\b{NAME}))(?:\s*{_TYPE}\s*\b(?P<local>{NAME})(?=\s*[=;\[{{,:(]))?"
    rf"|\(\s*{_TYPE}\s*\b(?P<loop>{NAME})(?=\s*[=:][^=:])"
    r"|\((?P<header>[^(){};]*+)\)\s*(?:mutable\b\s*)?(?:->[^{;()]*+)?(?=\{)",
)
_FOR: Final = re.compile(r"\bfor\s*\Z")


def cpp_scopes(lexed: Lexed, kind: Kind) -> Document | None:
    """The text with its scopes resolved; None if its braces do not balance."""
    scopes = Scopes(kind, lexed)
    meanings: list[int | str] = []
    spans: list[Span] = []
    known: dict[str, int | str] = {}
    hidden: list[dict[str, int | str]] = [{}]
    scope = 0
    for at, change, name in _changes(lexed.skeleton):
        cut = bisect_left(lexed.positions, at, len(meanings))
        if cut > len(meanings):
            spans.append(Span(len(meanings), cut, scope))
            here = lexed.names[len(meanings) : cut]
            meanings += map(known.get, here, here)
        if change == "open":
            scope = scopes.open(scope)
            hidden.append({})
        elif change == "close":
            if scope == 0:
                return None
            known |= hidden.pop()
            scope = scopes.parents[scope]
        else:
            scopes.bind(scope, [name], assigned=change == "local")
            if name in scopes.tables[scope]:
                hidden[-1].setdefault(name, known.get(name, name))
                known[name] = scopes.tables[scope][name]
    if scope != 0:
        return None
    spans.append(Span(len(meanings), len(lexed.names), 0))
    rest = lexed.names[len(meanings) :]
    meanings += map(known.get, rest, rest)
    return Document(lexed, scopes, meanings, spans)


def _changes(skeleton: str) -> Iterator[tuple[int, str, str]]:
    """(offset, "open" or "close" or "local" or "parameter", name) wherever what a name means changes."""
    entered = False
    for event in _EVENT.finditer(skeleton):
        before = skeleton[max(0, event.start() - 16) : event.start()]
        mark, local, loop, header = event[0][0], event["local"], event["loop"], event["header"]
        if mark == "}":
            yield event.start(), "close", ""
        elif mark == "{" and not entered:
            yield event.start(), "open", ""
        elif header is not None:
            yield event.start(), "open", ""
            for parameter in map(_PARAMETER.fullmatch, header.split(",")):
                if parameter:
                    yield event.start(), "parameter", parameter[1]
        entered = header is not None
        if local or (loop and _FOR.search(before)):
            yield event.start("local" if local else "loop"), "local", local or loop
