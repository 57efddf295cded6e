"""Text of an FX graph -> modules and statements, in one pass over the lines.

Source of the text: `torch.fx.graph_module._print_readable`. What this package writes is read as well, so that
normalizing twice is normalizing once.
"""

from __future__ import annotations

import keyword
import re

from ..unreadable import Unreadable
from .join import join_lines
from .model import Module, Section, Statement
from .read_head import read_head
from .source import WHAT, Lines, balanced
from .tokens import STRING, assigns, depth, unfinished, without_strings

_DELETES = re.compile(r"(?:\w+ = )+None")
_TARGET = re.compile(r"([A-Za-z_]\w*)(\s*:\s*(?:\"[^\"]*\"|'[^']*'|[\w.\[\], |]+))?$")
_BARE = re.compile(r"([A-Za-z_]\w*)(\s*:\s*\"[^\"]*\"(?:  # .*)?)$")
_DECLARED = re.compile(r"(?:[A-Za-z_]\w*\s*:\s*\"[^\"]*\"; ?)+")
_UNPACK = re.compile(r"[A-Za-z_]\w*(?:, [A-Za-z_]\w*)+,?$|[A-Za-z_]\w*,$")
_STORE = re.compile(r"[A-Za-z_]\w*(?:\.\w+|\[.*\])+$")
_KEYWORDS = frozenset(keyword.kwlist) - {"return", "assert", "pass", "None", "True", "False", "not"}
_FIRST_WORD = re.compile(r"[a-z]+\b")
_WALRUS = re.compile(rf"(?:[^'\":]|{STRING}|:(?!=))*:=")
_FORMATTED = re.compile(r"\b(?:[fF][rR]?|[rR][fF])['\"]")
_INNER = re.compile(r"\b(?:lambda|for)\b")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd]")
_NOTE = re.compile(r"\s#.*$", re.MULTILINE)


def read(text: str) -> list[Module]:
    """All top-level modules of the text, each with its children. Raises `Unreadable`."""
    if found := _CONTROL.search(text):
        at = text.count("\n", 0, found.start()) + 1
        raise Unreadable(WHAT, at, f"unexpected character {found.group()!r} (a binary file?)")
    roots: list[Module] = []
    stack: list[Module] = []
    lines: Lines = enumerate(text.split("\n"), 1)
    for number, line in lines:
        bare = line.strip()
        if not bare:
            if stack and stack[-1].body:
                stack[-1].body.append(Section(""))
        elif bare.startswith(("class ", "def ")):
            module = read_head(number, line, lines)
            while stack and stack[-1].level >= module.level:
                _finish(stack.pop())
            (stack[-1].children if stack else roots).append(module)
            stack.append(module)
        elif not stack:
            if bare[0] == "#":
                continue
            raise Unreadable(WHAT, number, f"expected `class ...(torch.nn.Module):`, got {bare[:60]!r}")
        elif bare[0] == "#":
            if stack[-1].body and stack[-1].body[-1] == Section(""):
                stack[-1].body.pop()
            stack[-1].body.append(Section(bare))
        else:
            stack[-1].body += _statements(number, bare, lines)
    if not roots:
        raise Unreadable(WHAT, 1, "no `class ...(torch.nn.Module):` in the text")
    while stack:
        _finish(stack.pop())
    return roots


def _finish(module: Module) -> None:
    last = next((item for item in reversed(module.body) if isinstance(item, Statement)), None)
    if last is None or not (last.expression.startswith("return") or last.expression == "pass"):
        line = last.line if last else module.line
        raise Unreadable(WHAT, line, f"the text of {module.name} ends without `return` (truncated?)")


def _statements(number: int, bare: str, lines: Lines) -> list[Statement | Section]:
    if _DECLARED.fullmatch(bare):
        return [_statement(number, declared.strip(), "") for declared in bare.split(";") if declared]
    deletes = ""
    code, mark, tail = bare.rpartition(";  ")
    second: tuple[str, str] | None = None
    if mark and _DELETES.fullmatch(tail):
        bare, deletes = code.rstrip(), tail
        code, mark, tail = bare.rpartition(";  ")
    if mark and depth(code) == 0:
        target, mark, value = tail.partition(" = ")
        if mark and _TARGET.match(target):
            bare, second = code, (target, value)
    if depth(bare):
        bare = join_lines(balanced(number, bare, lines))
        if "\n" not in bare and not deletes:
            code, mark, tail = bare.rpartition(";  ")
            if mark and _DELETES.fullmatch(tail):
                bare, deletes = code, tail
    if second is None:
        return [_statement(number, bare, deletes)]
    return [_statement(number, bare, ""), _statement(number, f"{second[0]} = {second[1]}", deletes)]


def _statement(number: int, bare: str, deletes: str) -> Statement:
    code = bare if "\n" not in bare else _NOTE.sub("", bare)
    if unfinished(code):
        raise Unreadable(WHAT, number, f"not one statement: {bare[:60]!r}")
    if _is_foreign(code):
        raise Unreadable(WHAT, number, f"not a statement of a graph: {bare[:60]!r}")
    target, mark, expression = bare.partition(" = ")
    if mark and not assigns(code.partition(" = ")[2]):
        if target.isidentifier() and target.isascii():
            return Statement((target,), expression, "", deletes, number)
        if found := _TARGET.match(target):
            return Statement((found.group(1),), expression, found.group(2), deletes, number)
        if _UNPACK.match(target):
            return Statement(tuple(target.rstrip(",").split(", ")), expression, "", deletes, number, unpacks=True)
        if _STORE.match(target):
            return Statement((), bare, "", deletes, number)
    if found := _BARE.match(bare):
        return Statement((found.group(1),), "", found.group(2), deletes, number)
    if not bare or assigns(code) or bare[0] in ")]},:;=" or bare[-1] in "=,:(\\":
        raise Unreadable(WHAT, number, f"not a statement: {bare[:60]!r}")
    return Statement((), bare, "", deletes, number)


def _is_foreign(code: str) -> bool:
    """Whether a statement may bind or read names in ways that only a whole Python parser sees; FX writes none such."""
    found = _FIRST_WORD.match(code)
    if (found is not None and found.group() in _KEYWORDS) or (":=" in code and _WALRUS.match(code)):
        return True
    if ("f'" in code or 'f"' in code or "F" in code or "r'" in code) and _FORMATTED.search(code):
        return True
    return (" for " in code or "lambda" in code) and _INNER.search(without_strings(code)) is not None
