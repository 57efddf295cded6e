"""The functions of a wrapper: applies a step to the body of each, and leaves the rest of the text alone."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable

_FUNCTION = re.compile(r"^def [^\n]*:\n(?P<body>(?:(?:[ \t][^\n]*)?\n)+)", re.MULTILINE)
_UNUSUAL = (
    ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda, ast.Global, ast.Nonlocal, ast.NamedExpr, ast.Import,
    ast.ImportFrom, ast.Try, ast.TryStar, ast.Match,
)  # fmt: skip
_LOOKS_AT_NAMES = frozenset({"exec", "eval", "compile", "locals", "globals", "vars", "dir", "__import__"})
_LISTING = re.compile(r" *assert (?:args == (?=\[)|dtypes == (?=\{))([\[{])")
_STAND_IN = "\x02"


def in_functions(text: str, step: Callable[[list[str]], list[str]]) -> str:
    """The text with `step` applied to the lines of each function's body."""

    def replace(found: re.Match[str]) -> str:
        body = found["body"]
        lines = body.rstrip("\n").split("\n")
        blank = "\n" * (len(body) - len(body.rstrip("\n")))
        head = text[found.start() : found.start("body")]
        return head + "\n".join(step(lines)) + blank

    return _FUNCTION.sub(replace, text if text.endswith("\n") else text + "\n")


def is_code(line: str) -> bool:
    """Whether the line is neither blank nor a comment."""
    bare = line.lstrip()
    return bool(bare) and bare[0] != "#"


def using(lines: list[str]) -> list[str]:
    """The lines of code, without the assertions of arguments and dtypes: they name what others use, and are no use."""
    found: list[str] = []
    closing = ""
    for line in filter(is_code, lines):
        if not closing:
            opened = _LISTING.match(line)
            closing = {"[": "]", "{": "}"}[opened[1]] if opened else ""
            if not opened:
                found.append(line)
        if closing and line.endswith(closing):
            closing = ""
    return found


def analysed(lines: list[str]) -> ast.FunctionDef | None:
    """The body as a function whose names can be told from its text alone; None where they cannot.

    They cannot where another scope may read or bind them (a nested function or class, `global`, an import), where an
    exception may skip what binds them, and where they may be looked up by their spelling (`exec`, `locals`).
    """
    try:
        tree = ast.parse("def _():\n" + "\n".join(lines) + "\n")
    except (SyntaxError, ValueError):
        return None
    body = tree.body[0]
    if len(tree.body) != 1 or not isinstance(body, ast.FunctionDef):
        return None
    for node in ast.walk(body):
        if node is body:
            continue
        if isinstance(node, _UNUSUAL) or (isinstance(node, ast.Name) and node.id in _LOOKS_AT_NAMES):
            return None
        if isinstance(node, ast.JoinedStr) and any(
            isinstance(part, ast.Constant) and _STAND_IN in str(part.value) for part in node.values
        ):
            return None
    return body


def spelled(function: ast.FunctionDef) -> set[str]:
    """The names that stand in f-strings, and those of the keywords of calls: a renaming of the text cannot reach them."""
    found: set[str] = set()
    for node in ast.walk(function):
        if isinstance(node, ast.JoinedStr):
            found.update(inner.id for inner in ast.walk(node) if isinstance(inner, ast.Name))
        elif isinstance(node, ast.keyword) and node.arg:
            found.add(node.arg)
    return found
