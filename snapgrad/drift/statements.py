"""Cuts a document into statements that can be compared wherever they stand: how a line was wrapped says nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from snapgrad.normalize.kinds import Kind

_TOKEN = re.compile(
    r"""(?P<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')
    |(?P<name>~?[^\W\d]\w*(?:<(?:[\w:,\s*]|<[\w:,\s*]*>)*>(?=\(|::))?(?:(?:\.|::|->)[^\W\d]\w*(?:<(?:[\w:,\s*]|<[\w:,\s*]*>)*>(?=\(|::))?)*)
    |(?P<number>\d(?:[\w.]|(?<=e)[-+])*)
    |(?P<operator>\.\.\.|->|\+\+|--|<<=|>>=|//=|\*\*=|[-+*/%&|^=!<>:@]=|&&|\|\||<<|>>|\*\*|//|\S)""",
    re.VERBOSE,
)
KEYWORDS = {"return", "in", "if", "and", "or", "not", "is", "assert", "else", "elif", "for", "while", "yield", "del"}
PYTHON = ("graph", "wrapper", "triton", "bytecode")
_CLOSING = {"(": ")", "[": "]", "{": "}"}


@dataclass(frozen=True)
class Group:
    """What stands in a pair of brackets, cut at its commas. name: of what is called or indexed; "" if nothing is."""

    name: str
    bracket: str
    items: tuple[tuple[Node, ...], ...]


Node = str | Group
Tree = tuple[Node, ...]


@dataclass(frozen=True)
class Statement:
    """line: its first, from 1. text: its lines as they stand. tree: what it says; a comment is its words."""

    line: int
    text: str
    tree: Tree

    @property
    def is_title(self) -> bool:
        """Whether it heads a section of the document (`artifacts.sections`)."""
        return self.text.startswith(("# ==== ", "// ==== "))


def statements(text: str, kind: Kind) -> list[Statement]:
    """The statements of a document in order; blank lines are none."""
    made: list[Statement] = []
    lines = text.splitlines()
    number = 0
    while number < len(lines):
        last = _last_line(lines, number, kind)
        found = lines[number : last + 1]
        if any(line.strip() for line in found):
            joined = " ".join(line.strip() for line in found)
            made.append(Statement(number + 1, "\n".join(found), _tree(joined)))
        number = last + 1
    return made


def _last_line(lines: list[str], first: int, kind: Kind) -> int:
    """Where the statement ends that begins in a line: the line in which all its brackets are closed."""
    if _is_comment(lines[first].strip()):
        return first
    brackets = "([{" if kind in PYTHON else "(["
    depth = 0
    for number in range(first, len(lines)):
        for token in _tokens(lines[number]):
            depth += (token in brackets) - (token in [_CLOSING[one] for one in brackets])
        if depth <= 0:
            return number
    return first


def _is_comment(line: str) -> bool:
    return line.startswith(("# ", "//")) or line == "#"


def _tokens(line: str) -> Iterator[str]:
    return (match[0] for match in _TOKEN.finditer(line))


def _tree(joined: str) -> Tree:
    if _is_comment(joined):
        return tuple(joined.split())
    return _Reader(list(_tokens(joined))).nodes("")


class _Reader:
    """Tokens -> nodes. Brackets that do not match are kept as plain tokens."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens
        self._next = 0

    def nodes(self, closing: str) -> Tree:
        """The nodes up to the end, or to a comma or closing bracket inside of brackets, which are left unread."""
        made: list[Node] = []
        while self._next < len(self._tokens):
            token = self._tokens[self._next]
            if closing and token in (",", closing):
                break
            self._next += 1
            if token in _CLOSING:
                name = made.pop() if made and token != "{" and _names(made[-1]) else ""
                made.append(self._group(str(name), token))
            else:
                made.append(token)
        return tuple(made)

    def _group(self, name: str, bracket: str) -> Group:
        items: list[Tree] = []
        closing = _CLOSING[bracket]
        while self._next < len(self._tokens):
            items.append(self.nodes(closing))
            ended = self._next < len(self._tokens) and self._tokens[self._next] == closing
            self._next += 1
            if ended:
                break
        of_one = 1 if name and bracket == "(" else 2  # the comma of `(a, )` makes it a tuple
        if items and not items[-1] and (len(items) == 1 or len(items) > of_one):
            items.pop()
        return Group(name, bracket, tuple(items))


def _names(node: Node) -> bool:
    return isinstance(node, str) and (node[0].isalpha() or node[0] in "_~") and node not in KEYWORDS
