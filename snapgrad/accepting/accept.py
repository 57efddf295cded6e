"""Accepts and rejects pending changes. Nothing is run again: what was received then is what is written now."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from snapgrad.accepting.entry import Entry
from snapgrad.accepting.pending import Store
from snapgrad.accepting.selecting import Pending
from snapgrad.errors import Problem
from snapgrad.goldens.compare import Change
from snapgrad.goldens.environment import Environment, normalizer
from snapgrad.goldens.files import digest
from snapgrad.goldens.overlays import Accepted, Goldens
from snapgrad.goldens.variants import Variants
from snapgrad.shortening import shortened
from snapgrad.wording import counted


def refusal(entry: Entry, store: Store) -> str:
    """Why an entry must not become goldens; "" if it may."""
    if entry.refusal:
        return entry.refusal
    if store.variants.refusal(entry.variant):
        return store.variants.refusal(entry.variant)
    if gone := store.without_a_case(entry):
        return f"{gone}; `snapgrad reject {entry.case}` forgets it, `snapgrad clean` lists what else nothing asks for"
    if entry.normalizer != normalizer():
        made = entry.environment.get("snapgrad", "another version")
        return f"it was made by another normalizer (of snapgrad {made}); run the case again with this one"
    return ""


@dataclass
class Outcome:
    """What accepting did: documents accepted; goldens written and removed, relative to the project, and of other
    environments `kept` as they were, in overlays, or `dropped`, where what they fall back to is the same; cases, and those
    refused, with why. renewed: goldens that only got fresh comments."""

    written: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    renewed: list[str] = field(default_factory=list)
    documents: int = 0
    cases: list[str] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)

    def add(self, done: Accepted, root: Path) -> None:
        """Count what accepting one document changed, in the project with this folder."""
        for name, files in vars(done).items():
            getattr(self, name).extend(os.path.relpath(file, root) for file in files)

    def told(self) -> str:
        """What was done, in one line, what to do about old texts that were kept, and a line for each refusal."""
        line = f"{counted(len(self.written), 'golden')} written"
        if self.removed:
            line += f", {len(self.removed)} removed"
        if self.kept:
            line += f", {len(self.kept)} kept for other environments"
        if self.dropped:
            line += f", {len(self.dropped)} dropped that equal what their environment falls back to"
        if self.renewed:
            line += f", comments of {len(self.renewed)} renewed"
        if self.refused:
            line += f"; {counted(len(self.refused), 'case')} refused, nothing of which is written:"
        lines = [
            line,
            *("\n    ".join(shortened(f"  {case}: {why}".splitlines(), 8)) for case, why in self.refused.items()),
        ]
        if self.kept:
            overlays = dict.fromkeys(Path(file).parent.name for file in self.kept)
            lines.append(
                f"kept in {', '.join(overlays)}: where the case itself was edited, delete these copies; "
                "`snapgrad accept --everywhere` makes none"
            )
        return "\n".join(lines)


def accept(store: Store, chosen: Sequence[Pending], *, everywhere: bool = False) -> Outcome:
    """Make what was received the goldens, and forget it; an entry that must not be accepted stays.

    everywhere: also of the environments that had the same text.

    Raises Problem under CI=true, and when a golden cannot be written: what was not written is still pending then.
    """
    refuse_to_write_in_ci()
    outcome = Outcome()
    for pending in chosen:
        why = refusal(pending.entry, store)
        if why:
            outcome.refused[pending.entry.case] = why
            continue
        goldens = store.goldens_of(pending.entry)
        write_changes(goldens, pending.changes, store.root, outcome, everywhere=everywhere)
        there = goldens.read(tuple(pending.entry.fresh))
        as_then = {
            file: fresh.text
            for file, fresh in pending.entry.fresh.items()
            if file in there and digest(there[file].text) == fresh.golden
        }
        renew_comments(goldens, as_then, store.root, outcome)
        outcome.cases.append(pending.entry.case)
        reject(store, [pending])
    return outcome


def write_changes(
    goldens: Goldens, changes: Sequence[Change], root: Path, outcome: Outcome, *, everywhere: bool = False
) -> None:
    """Make the received documents of a case its goldens, one whole file after the other."""
    for change in changes:
        outcome.add(goldens.accept(change.file, change.received, everywhere=everywhere), root)
        outcome.documents += 1


def renew_comments(goldens: Goldens, texts: Mapping[str, str], root: Path, outcome: Outcome) -> None:
    """Write goldens that only get fresh comments; not where another environment's golden is what holds."""
    for file, text in texts.items():
        done = goldens.accept(file, text)
        outcome.renewed += [os.path.relpath(path, root) for path in done.written]


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
        raise Problem(
            "--snapgrad-frozen-goldens: no golden is written in this run; leave the flag or --snapshot-update out"
        )
    if os.environ.get("CI", "").lower() in ("true", "1"):
        raise Problem("CI=true: goldens are never written in CI; run this where the diff can be reviewed")


def refuse_unlisted(variants: Variants, environment: Environment) -> None:
    """Raise Problem for an environment that the project does not list: it has no place for goldens."""
    why = variants.refusal(environment)
    if why:
        raise Problem(why)
