"""Inductor's comments above a kernel or an extern call: the ATen ops stay, the generated node names go."""

from __future__ import annotations

import re

_FRAGMENT = (
    r"(?:[ \t]*(?:#|//) (?:Source node to ATen node mapping:|Graph fragment:)[^\n]*\n"
    r"(?:[ \t]*(?:#|//)   [^\n]*\n)*)"
)
_ORIGINS = re.compile(
    r"^(?P<indent>[ \t]*)(?P<mark>#|//) Topologically Sorted Source Nodes: \[[^\n]*?\], "
    rf"Original ATen: \[(?P<ops>[^\n]*)\]\n(?P<fragment>{_FRAGMENT}*)",
    re.MULTILINE,
)
_ALONE = re.compile(rf"^{_FRAGMENT}", re.MULTILINE)
_TARGET = re.compile(r"=torch\.ops\.((?:aten|prims)\.\w+)")
_ORIGINAL_PATH = re.compile(r"^[ \t]*# Original path: [^\n]*\n", re.MULTILINE)


def without_source_nodes(text: str) -> str:
    """`# Topologically Sorted Source Nodes: [mm_3], Original ATen: [aten.mm]` -> `# aten.mm`; fragments go.

    Compiled autograd's nodes have no origin, and the list is empty: then the ops of the fragment stay.
    """
    return _ALONE.sub("", _ORIGINS.sub(_comment, text))


def without_original_path(text: str) -> str:
    """Drops `# Original path: /home/me/kernels.py:22` above a hand-written kernel."""
    return _ORIGINAL_PATH.sub("", text)


def fused_ops(text: str) -> str:
    """The ops of a kernel's first comment, `aten.add, aten.relu`; "" if it has none."""
    found = _ORIGINS.search(text)
    return _ops(found) if found else ""


def _comment(found: re.Match[str]) -> str:
    ops = _ops(found)
    return f"{found['indent']}{found['mark']} {ops}\n" if ops else ""


def _ops(found: re.Match[str]) -> str:
    return found["ops"] or ", ".join(dict.fromkeys(_TARGET.findall(found["fragment"])))
