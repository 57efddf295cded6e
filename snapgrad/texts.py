"""`snapgrad normalize` and `snapgrad rules`: the normalizer for a text from anywhere, and what it does."""

from __future__ import annotations

import sys
from pathlib import Path

from snapgrad.errors import Problem
from snapgrad.normalize import DESCRIPTIONS, RULES, Unreadable, normalize, split

OUTPUT_CODE = "code"
CHOICES = (OUTPUT_CODE, *DESCRIPTIONS)


def rules_as_text() -> str:
    """Every rule in the order in which it is applied: its kind of text, its name, and what it removes."""
    lines = []
    for kind, rules in RULES.items():
        lines.append(f"{kind}: {DESCRIPTIONS[kind]}")
        lines += [f"  {rule.name:<20} {rule.removes}" for rule in rules]
    return "\n".join(lines)


def normalized(file: Path | None, kind: str | None) -> str:
    """The canonical text of a file, or of the standard input.

    kind: one of `CHOICES`; "code" is Inductor's whole output code, which is split into wrapper and kernels. None: a
        graph, unless the text looks like output code. Raises Problem for a text that cannot be read as that kind.
    """
    name = str(file) if file else "standard input"
    try:
        text = file.read_text(encoding="utf-8") if file else sys.stdin.read()
    except (OSError, UnicodeDecodeError) as error:
        raise Problem(f"{name}: cannot be read: {error}") from error
    chosen = kind or (OUTPUT_CODE if "async_compile" in text or "AOT ID" in text else "graph")
    try:
        if chosen != OUTPUT_CODE:
            return normalize(text, chosen)
        parts = [(part, normalize(part.text, part.kind)) for part in split(text)]
    except Unreadable as error:
        raise Problem(f"{name}: is no {chosen}: {error}; --kind names another of {', '.join(CHOICES)}") from error
    comment = {"cpp": "//"}
    return "\n".join(f"{comment.get(part.kind, '#')} ==== {part.kind} {part.name}\n{made}" for part, made in parts)
