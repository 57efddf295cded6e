"""What became of a case in another environment, in one word. "Same" is only said of what is."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping, Sequence

from snapgrad.artifacts.kinds import KINDS
from snapgrad.goldens.compare import Change
from snapgrad.goldens.files import Golden
from snapgrad.normalize import same
from snapgrad.reports.meaning import FACTS
from snapgrad.verdict import Result, Verdict


class Drift(enum.StrEnum):
    """The words of the report, gravest first."""

    CRASHES = "crashes"
    TIMES_OUT = "times out"
    FAILS = "fails"
    GRADIENTS = "wrong gradients"
    RECOVERED = "sound here, not there"
    STRUCTURE = "structure"
    TEXT = "different text, same facts"
    FACTLESS = "different text, no facts kept"
    NO_GOLDEN = "no golden"
    COMMENTS = "same but for comments"
    RENAMED = "same up to renaming"
    SAME = "same"
    NOT_APPLICABLE = "not applicable"


GRAVITY = {drift: number for number, drift in enumerate(Drift)}
UNSOUND = {
    Verdict.CRASHED: Drift.CRASHES,
    Verdict.TIMED_OUT: Drift.TIMES_OUT,
    Verdict.FAILED: Drift.FAILS,
    Verdict.WRONG_GRADIENTS: Drift.GRADIENTS,
}
CLEAN = (Drift.SAME, Drift.RENAMED, Drift.COMMENTS, Drift.NOT_APPLICABLE)
BROKEN = (Drift.CRASHES, Drift.TIMES_OUT, Drift.FAILS)


def exit_code(found: Iterable[Drift]) -> int:
    """0 clean, 1 drift, 3 wrong gradients, 4 fails, crashes or times out: of all, the gravest."""
    return max((4 if d in BROKEN else 3 if d is Drift.GRADIENTS else 0 if d in CLEAN else 1 for d in found), default=0)


def drift_of(
    before: Mapping[str, Golden], result: Result, changes: Sequence[Change], *, sound_before: bool = True
) -> Drift:
    """The class of one case. before: what it is compared with. changes: `goldens.compare` of both.

    A comment that differs is no change for `snapgrad run`, and no renaming either.
    """
    if result.verdict in UNSOUND:
        return UNSOUND[result.verdict]
    if not sound_before:
        return Drift.RECOVERED
    if result.documents and not any(not golden.damage for golden in before.values()):
        return Drift.NO_GOLDEN
    if changes:
        return _of_changes(before, changes)
    pairs = [(file, golden.text, result.documents[file]) for file, golden in before.items()]
    if all(old == new for _, old, new in pairs):
        return Drift.SAME
    return Drift.RENAMED if all(_renamed(*pair) for pair in pairs) else Drift.COMMENTS


def _of_changes(before: Mapping[str, Golden], changes: Sequence[Change]) -> Drift:
    if any(change.kind == "damaged" for change in changes):
        return Drift.NO_GOLDEN
    if any(change.file == FACTS or change.kind in ("new", "gone") for change in changes):
        return Drift.STRUCTURE
    return Drift.TEXT if FACTS in before else Drift.FACTLESS


def _renamed(file: str, old: str, new: str) -> bool:
    kind = KINDS[file]
    return old == new if kind is None else same(old, new, kind)
