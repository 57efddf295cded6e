"""The error of a text that a reader cannot take apart, so that the caller can fall back to plain text."""

from __future__ import annotations


class Unreadable(ValueError):
    """A text that is truncated, binary or in a syntax that no rule knows.

    Attributes: `what` (what was read, "compiled-autograd graph" for instance), `line` (1 is the first),
    `reason`.
    """

    def __init__(self, what: str, line: int, reason: str) -> None:
        super().__init__(f"{what}, line {line}: {reason}; compare it as plain text or capture it again")
        self.what = what
        self.line = line
        self.reason = reason
