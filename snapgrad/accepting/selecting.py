"""Says which pending changes are meant, and what accepting them would do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from snapgrad.accepting.entry import CHANGES, Entry, Received, compared_here
from snapgrad.accepting.pending import Store
from snapgrad.artifacts.kinds import FILES
from snapgrad.catalogue import matches
from snapgrad.errors import Problem
from snapgrad.goldens.compare import Change
from snapgrad.goldens.files import Golden, digest

ARTIFACTS = {
    "facts": ("facts.json",),
    "graph": ("graph.py",),
    "bytecode": ("bytecode.py",),
    "code": ("code.py", "code.cpp", "triton.py"),
    "ttir": ("triton.ttir",),
    "ptx": ("triton.ptx",),
}
SHORTEST_EDIT = 4


@dataclass(frozen=True)
class Pending:
    """One entry; the documents of it that are meant; how these differ from the goldens as they are now."""

    entry: Entry
    files: list[str]
    changes: list[Change]


@dataclass(frozen=True)
class Selection:
    """Which pending changes are meant; those that all given conditions hold for.

    patterns: ids, themes or globs of cases. artifacts: `ARTIFACTS` or names of documents. changes: of `entry.CHANGES`.
    edits: how edits begin that `snapgrad status` shows: that edit, wherever it occurs.
    """

    patterns: Sequence[str] = ()
    artifacts: Sequence[str] = ()
    changes: Sequence[str] = ()
    edits: Sequence[str] = ()

    def __post_init__(self) -> None:
        for artifact in self.artifacts:
            if artifact not in ARTIFACTS and artifact not in FILES:
                raise Problem(f"--artifact {artifact}: allowed are {', '.join([*ARTIFACTS, *FILES])}")
        for change in self.changes:
            if change not in CHANGES:
                raise Problem(f"--kind {change}: allowed are {', '.join(CHANGES)}")
        for edit in self.edits:
            if len(edit) < SHORTEST_EDIT:
                raise Problem(
                    f"--same-as {edit}: {SHORTEST_EDIT} or more of an edit's digits; `snapgrad status` shows them"
                )

    @property
    def everything(self) -> bool:
        return not (self.patterns or self.artifacts or self.changes or self.edits)

    @property
    def whole_cases(self) -> bool:
        return not (self.artifacts or self.changes or self.edits)

    def matches(self, case: str) -> bool:
        return not self.patterns or any(matches(case, pattern) for pattern in self.patterns)

    def files(self, entry: Entry) -> list[str]:
        """The documents of a matching entry that are meant."""
        wanted = {f for a in self.artifacts for f in ARTIFACTS.get(a, (a,))}
        return [
            file
            for file in FILES
            if file in entry.files
            and (not wanted or file in wanted)
            and (not self.changes or entry.files[file].change in self.changes)
            and (not self.edits or entry.files[file].edit.startswith(tuple(self.edits)))
        ]


def find(store: Store, selection: Selection) -> tuple[list[Pending], list[Problem]]:
    """What is pending and meant, and the entries that cannot be read.

    An entry whose goldens are not those that the run saw is compared with them again. Raises Problem for a selection
    that nothing pending matches.
    """
    found, unreadable = [], []
    for entry in store.entries():
        if isinstance(entry, Problem):
            unreadable.append(entry)
        elif selection.matches(entry.case):
            pending = _pending(store, entry, selection)
            if pending.files or (selection.whole_cases and pending.entry.refusal):
                found.append(pending)
    _refuse_ambiguous(found, selection.edits)
    if not found and not selection.everything:
        raise Problem("nothing pending matches that; `snapgrad status` shows what is pending")
    return found, unreadable


def _refuse_ambiguous(found: Sequence[Pending], edits: Sequence[str]) -> None:
    """Raise Problem for a beginning of an edit that is one of several edits: they would be accepted unseen."""
    there = {pending.entry.files[file].edit for pending in found for file in pending.files}
    for edit in edits:
        meant = sorted(one for one in there if one.startswith(edit))
        if len(meant) > 1:
            raise Problem(f"--same-as {edit}: {len(meant)} edits begin so: {', '.join(meant)}; give more digits")


def _pending(store: Store, entry: Entry, selection: Selection) -> Pending:
    goldens = store.goldens_of(entry).read(tuple(entry.files))
    if not all(_as_then(goldens.get(file), one) for file, one in entry.files.items()):
        entry = compared_here(entry, goldens)
    files = selection.files(entry)
    changes = [_change(file, entry.files[file], goldens.get(file)) for file in files]
    return Pending(entry, files, changes)


def _as_then(golden: Golden | None, received: Received) -> bool:
    if golden is None:
        return received.change == "new"
    return not golden.damage and received.change in ("changed", "gone") and digest(golden.text) == received.golden


def _change(file: str, received: Received, golden: Golden | None) -> Change:
    before = golden or Golden("")
    return Change(file, received.change, before.text, received.text, before.damage)
