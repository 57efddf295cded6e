"""Rules for more than one kind of text: line ends, blank lines; the prefixes of a log."""

from __future__ import annotations

from ..code.scaffold import squeezed
from ..kinds import KINDS
from ..rule import Rule


def with_plain_line_ends(text: str) -> str:
    """LF at every line end, no blank before it, one at the end of the text."""
    return "\n".join([line.rstrip() for line in text.split("\n")]).rstrip("\n") + "\n"


LINE_ENDS = Rule(
    name="line-ends",
    kinds=KINDS,
    removes="Carriage returns, blanks at the end of a line, empty lines at the end of the text.",
    safe="No syntax here gives them a meaning; torch 2.10 prints blanks on empty lines and 2.13 does not.",
    before="class A(torch.nn.Module):\r\n    def forward(self):  \n        return []\n   \n",
    after="class A(torch.nn.Module):\n    def forward(self):\n        return []\n",
    apply=with_plain_line_ends,
)

BLANK_LINES = Rule(
    name="blank-lines",
    kinds=("wrapper", "triton"),
    removes="Blank lines at both ends, and all but one elsewhere.",
    safe="Blank lines do not compute.",
    before="\n\nx = 1\n\n\n\ny = 2\n",
    after="x = 1\n\ny = 2\n",
    apply=squeezed,
)
