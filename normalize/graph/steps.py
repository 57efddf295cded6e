"""The steps of the canonical graph, as switches: all of them run in one pass, each alone is a rule."""

from __future__ import annotations

from typing import Literal, get_args

Step = Literal[
    "deletions",
    "head",
    "aliases",
    "collected",
    "projections",
    "attributes",
    "unused",
    "options",
    "numbers",
    "sections",
    "lines",
]

STEPS: tuple[Step, ...] = get_args(Step)
