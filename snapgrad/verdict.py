"""How a case ended, and how a whole run ends because of it."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any


class Verdict(enum.StrEnum):
    """The words of every report, gravest first."""

    CRASHED = "crashed"
    TIMED_OUT = "timed out"
    FAILED = "failed"
    WRONG_GRADIENTS = "wrong gradients"
    CHANGED = "changed"
    NEW = "new"
    PASSED = "passed"


SOUND = (Verdict.CHANGED, Verdict.NEW, Verdict.PASSED)

EXIT_CODES = {
    Verdict.PASSED: 0,
    Verdict.NEW: 1,
    Verdict.CHANGED: 1,
    Verdict.WRONG_GRADIENTS: 3,
    Verdict.FAILED: 4,
    Verdict.CRASHED: 4,
    Verdict.TIMED_OUT: 4,
}


@dataclass
class Result:
    """What came back from a case's process, before any golden was looked at.

    verdict: PASSED if the case is sound, else why it is not.
    documents: file name -> canonical text. checked: counts of what was compared (`gradients.Check`).
    problem: why the verdict is what it is. output: the end of what the case printed.
    kernels_run: False when only the code was generated. given_up: what torch did not compile, a line each, with file and line.
    """

    verdict: Verdict
    problem: str = ""
    documents: dict[str, str] = field(default_factory=dict)
    checked: dict[str, Any] = field(default_factory=dict)
    kernels_run: bool = True
    output: str = ""
    seconds: float = 0.0
    given_up: list[str] = field(default_factory=list)

    @property
    def comparable(self) -> bool:
        """Whether there is something to hold against goldens: a sound case that made no document has lost all of them."""
        return bool(self.documents) or self.verdict is Verdict.PASSED


def exit_code(verdicts: Iterable[Verdict]) -> int:
    """The code of the gravest: 0 all passed, 1 changed or new, 3 wrong gradients, 4 failed, crashed or timed out.

    2 is a mistake of usage, as everywhere.
    """
    return max((EXIT_CODES[v] for v in verdicts), default=0)
