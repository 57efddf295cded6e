"""One named step of normalization, with its own argument why it cannot hide a real change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from .kinds import Kind


@dataclass(frozen=True)
class Rule:
    """A pure function from text to text and what a reader must know about it.

    `removes` says what goes, `safe` why that cannot hide a real change, `before` and `after` are an example
    for which `apply(before) == after`. `apply` is idempotent; it may raise `Unreadable`.
    """

    name: str
    kinds: tuple[Kind, ...]
    removes: str
    safe: str
    before: str
    after: str
    apply: Callable[[str], str] = field(repr=False)
