"""How the words of verdicts and of drift classes look: a tone for the colour, a sign for who does not see it."""

from __future__ import annotations

from snapgrad.drift.classes import Drift
from snapgrad.reports.record import SKIPPED
from snapgrad.verdict import Verdict

SIGNS = {"good": "✓", "quiet": "·", "new": "+", "changed": "~", "bad": "✕"}

TONES = {
    str(Verdict.PASSED): "good",
    str(Drift.SAME): "good",
    str(Drift.RENAMED): "good",
    str(Drift.COMMENTS): "good",
    str(Drift.NOT_APPLICABLE): "quiet",
    SKIPPED: "quiet",
    str(Verdict.NEW): "new",
    str(Drift.NO_GOLDEN): "new",
    str(Verdict.CHANGED): "changed",
    str(Drift.STRUCTURE): "changed",
    str(Drift.TEXT): "changed",
    str(Drift.FACTLESS): "changed",
    str(Drift.RECOVERED): "changed",
}

QUIET = [word for word, tone in TONES.items() if tone in ("good", "quiet")]
"""What a reader need not look at: shown when asked for."""


def tone(word: str) -> str:
    return TONES.get(word, "bad")


def sign(word: str) -> str:
    return SIGNS[tone(word)]
