"""Inductor's comments above a kernel or an extern call: the ATen ops stay, the generated node names go."""

from __future__ import annotations

import re

_ORIGINS = re.compile(
    r"^(?P<indent>[ \t]*)(?P<mark>#|//) Topologically Sorted Source Nodes: \[[^\n]*?\], "
    r"Original ATen: \[(?P<ops>[^\n]*)\]\n",
    re.MULTILINE,
)
_FRAGMENT = re.compile(
    r"^[ \t]*(?:#|//) (?:Source node to ATen node mapping:|Graph fragment:)[^\n]*\n"
    r"(?:[ \t]*(?:#|//)   [^\n]*\n)*",
    re.MULTILINE,
)


def without_source_nodes(text: str) -> str:
    """`# Topologically Sorted Source Nodes: [mm_3], Original ATen: [aten.mm]` -> `# aten.mm`; fragments go."""
    return _FRAGMENT.sub("", _ORIGINS.sub(_ops, text))


def _ops(found: re.Match[str]) -> str:
    return f"{found['indent']}{found['mark']} {found['ops']}\n" if found["ops"] else ""
