"""Writes the reference of all rules, so that the documentation is the registry."""

from __future__ import annotations

from .kinds import DESCRIPTIONS, KINDS
from .rule import Rule
from .rules import RULES

_HEAD = """\
# Normalization

Captured text in, canonical text out. This page is generated from the rules themselves
(`snapgrad.normalize.document`); a test keeps it so.

Each rule is a pure function from text to text, named, and applied in the order given here. For each rule: what it
removes, why that cannot hide a real change, and an example. Each rule applied twice is the rule applied once, and so
is the whole.

A text that is truncated, binary or in a syntax that no rule knows is never normalized by guessing: reading it fails
with the line and the reason (`Unreadable`). A capture then keeps that text as it is, without addresses and folders of the machine,
under the line `# not canonical: line 3: ...`; all of it counts, and its facts say *not counted*.

Comments never make two texts differ where they can change while the text means the same (`without_comments`): in a graph
the line of the user's code above a group of statements; in a wrapper and a Triton kernel all that stand alone on a line,
which are the ATen ops that a kernel came from and a user's own. The title of a section (`# ==== capture 0`) counts in every
text, and so do the autograd node, the annotation and the recompute tag above a group of a graph, and `#` inside a string.
"""

_FENCES = {
    "graph": "python",
    "wrapper": "python",
    "cpp": "cpp",
    "triton": "python",
    "ttir": "mlir",
    "ptx": "text",
    "bytecode": "text",
}


def document() -> str:
    """The Markdown text of `docs/normalization.md`."""
    pages = [_HEAD]
    for kind in KINDS:
        pages.append(f"## {kind}\n\n{DESCRIPTIONS[kind][0].upper()}{DESCRIPTIONS[kind][1:]}.\n")
        pages += [_section(number, rule, _FENCES[kind]) for number, rule in enumerate(RULES[kind], 1)]
    return "\n".join(pages)


def _section(number: int, rule: Rule, fence: str) -> str:
    return (
        f"### {number}. {rule.name}\n\n"
        f"**Removes.** {rule.removes}\n\n"
        f"**Safe.** {rule.safe}\n\n"
        f"```{fence}\n{_visible(rule.before)}```\nbecomes\n```{fence}\n{_visible(rule.after)}```\n"
    )


def _visible(example: str) -> str:
    """The example with what cannot be seen spelled out, one newline at its end."""
    shown = example.replace("\r", "\\r").replace("\x1b", "\\x1b")
    return shown.rstrip("\n") + "\n"
