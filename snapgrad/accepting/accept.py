"""Accepts and rejects pending changes. Nothing is run again: what was received then is what is written now."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from snapgrad.accepting.entry import Entry
from snapgrad.accepting.pending import Store
from snapgrad.accepting.selecting import Pending
from snapgrad.errors import Problem
from snapgrad.goldens.compare import Change
from snapgrad.goldens.environment import normalizer
from snapgrad.goldens.files import write


def refusal(entry: Entry) -> str:
    """Why an entry must not become goldens; "" if it may."""
    if entry.refusal:
        return entry.refusal
    if entry.normalizer != normalizer():
        made = entry.environment.get("snapgrad", "another version")
        return f"it was made by another normalizer (of snapgrad {made}); run the case again with this one"
    return ""


@dataclass
class Outcome:
    """What accepting did: goldens written and removed, relative to the project; cases, and those refused, with why."""

    written: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    cases: list[str] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)

    def told(self) -> str:
        """What was done, in one line, and a line for each refusal."""
        line = f"{len(self.written)} goldens written"
        if self.removed:
            line += f", {len(self.removed)} removed"
        if self.refused:
            line += f"; {len(self.refused)} cases refused, their goldens are as they were:"
        return "\n".join([line, *(f"  {case}: {why}" for case, why in self.refused.items())])


def accept(store: Store, chosen: Sequence[Pending]) -> Outcome:
    """Make what was received the goldens, and forget it; an entry that must not be accepted stays.

    Raises Problem under CI=true, and when a golden cannot be written: what was not written is still pending then.
    """
    refuse_to_write_in_ci()
    outcome = Outcome()
    for pending in chosen:
        why = refusal(pending.entry)
        if why:
            outcome.refused[pending.entry.case] = why
            continue
        write_changes(store.folder(pending.entry), pending.changes, store.root, outcome)
        outcome.cases.append(pending.entry.case)
        reject(store, [pending])
    return outcome


def write_changes(folder: Path, changes: Sequence[Change], root: Path, outcome: Outcome) -> None:
    """Write the received documents of a case over its goldens, one whole file after the other."""
    for change in changes:
        file = folder / change.file
        write(file, change.received)
        (outcome.written if change.received else outcome.removed).append(os.path.relpath(file, root))


def reject(store: Store, chosen: Sequence[Pending]) -> int:
    """Forget what was received; goldens stay as they are. How many documents were forgotten."""
    for pending in chosen:
        left = pending.entry.without(pending.files)
        if left.files:
            store.keep(left)
        else:
            store.clear(store.goldens_of(left))
    return sum(len(pending.files) for pending in chosen)


def refuse_to_write_in_ci(*, frozen: bool = False) -> None:
    """Raise Problem under CI=true, and if a flag says so: goldens are accepted where someone looks at them."""
    if frozen:
        raise Problem("--frozen-goldens: no golden is written in this run; leave the flag or --snapshot-update out")
    if os.environ.get("CI", "").lower() in ("true", "1"):
        raise Problem("CI=true: goldens are never written in CI; run this where the diff can be reviewed")
