"""What an FX graph does, as counts: the coarse view that survives a change of every line."""

from __future__ import annotations

import re
from collections import Counter

from .bindings import Bindings
from .model import Module, Statement
from .numbers import own_name
from .read import read
from .sections import node_of

_CALL = re.compile(r"([A-Za-z_][\w.]*)\(")
_OPERATOR = re.compile(r"(?:[\w.]+) ([-+*/%@&|^<>=!]{1,3}) ")
_PROLOGUE = re.compile(r"(?<=^call_aot_bwd_prologue)_\d+$")
_SIGN = re.compile(r"[-~](?=\w)")


def autograd_nodes(text: str) -> Counter[str]:
    """How many autograd nodes of each name the graph was captured from; a raw compiled-autograd graph in.

    Each node is counted once however many sections it has. Raises nothing: a text without nodes has none.
    """
    nodes = {node for line in text.splitlines() if (node := node_of(line))}
    return _sorted(Counter([name for name, _ in nodes]))


def ops(text: str) -> Counter[str]:
    """How often each function, method (`.view`) and operator is called, submodules included; a raw FX graph in.

    Reads of elements and attributes are not calls. Raises `Unreadable`.
    """
    found: Counter[str] = Counter()
    for module in read(text):
        _count(module, found)
    return _sorted(found)


def _count(module: Module, found: Counter[str]) -> None:
    bound = Bindings(module).bound
    for item in module.body:
        if isinstance(item, Statement) and (name := _called(item.expression, bound)):
            found[name] += 1
    for child in module.children:
        _count(child, found)


def _called(expression: str, bound: set[str]) -> str:
    if call := _CALL.match(expression):
        head, _, rest = call[1].partition(".")
        return f".{rest}" if head in bound and rest else _PROLOGUE.sub("", own_name(call[1]))
    if operator := _OPERATOR.match(expression) or _SIGN.match(expression):
        return operator[operator.lastindex or 0]
    return ""


def _sorted(counts: Counter[str]) -> Counter[str]:
    return Counter(dict(sorted(counts.items())))
